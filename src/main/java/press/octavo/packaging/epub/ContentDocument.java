package press.octavo.packaging.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.octavo.book.Attributes;
import press.octavo.book.Block;

/**
 * An XHTML content document (EPUB 3.3, section 6.1) in the making: its head and foot, and what all
 * who write into it share.
 */
final class ContentDocument {
  /** Goes before a class of the author's, so that it cannot meet one of ours. */
  private static final String AUTHORS_CLASS = "x-";

  private final Markup markup = new Markup();
  private final TypeUsage usage = new TypeUsage();
  private final Edition edition;
  private final String href;
  private final Map<Block, Passage> passages = new IdentityHashMap<>();
  private int beginning;
  private String written = "";

  /**
   * A document with nothing in it.
   *
   * @param href its file
   */
  ContentDocument(Edition edition, String href) {
    this.edition = edition;
    this.href = href;
  }

  String href() {
    return href;
  }

  Markup markup() {
    return markup;
  }

  TypeUsage usage() {
    return usage;
  }

  Edition edition() {
    return edition;
  }

  /**
   * Opens the document down to the body's start.
   *
   * @param title what a reading system may show; never blank
   * @param bodyType the body's {@code epub:type}; empty for none
   */
  void open(String title, String bodyType) {
    markup.declaration().doctype();
    markup.open("html").namespace("", Markup.XHTML).namespace("epub", Markup.OPS);
    markup.lang(edition.lang()).newline();
    markup.open("head").newline().line("title", title);
    markup.empty("link").attribute("rel", "stylesheet").attribute("type", "text/css");
    markup.attribute("href", StyleSheet.HREF).newline();
    markup.close().newline().open("body");
    if (!bodyType.isEmpty()) {
      markup.epubType(bodyType);
    }
    markup.newline();
  }

  /** Notes that what the document shows is about to be written. */
  void begin() {
    beginning = markup.position();
  }

  /** Where a page begins that begins with the document. */
  int beginning() {
    return beginning;
  }

  /** The passage of a block, to be noted as it is written. */
  Passage passage(Block block) {
    return passages.computeIfAbsent(block, b -> new Passage());
  }

  Map<Block, Passage> passages() {
    return passages;
  }

  /** Closes the document; only the marks of printed pages are still missing. */
  void close() {
    markup.close().newline().close().newline();
    written = markup.finish();
  }

  /** The markup of a document that is closed. */
  String written() {
    return written;
  }

  /** The document with marks where printed pages begin, packed. */
  Packed finish(List<PageBreak> breaks) {
    return Packed.deflated(PageBreak.marked(written, breaks).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes id, classes, language and direction onto the element that was just opened. */
  void attributes(Attributes attributes, String... ownClasses) {
    attributes.id().ifPresent(id -> markup.attribute("id", edition.survey().id(id)));
    classes(attributes, ownClasses);
    attributes.lang().ifPresent(this::lang);
    attributes.value("dir").map(d -> d.toLowerCase(Locale.ROOT)).ifPresent(this::direction);
  }

  private void classes(Attributes attributes, String... ownClasses) {
    List<String> names = new ArrayList<>(List.of(ownClasses));
    for (String name : attributes.classes()) {
      String mine = AUTHORS_CLASS + fit(name);
      if (!names.contains(mine)) {
        names.add(mine);
      }
    }
    markup.optional("class", String.join(" ", names).strip());
  }

  private void lang(String tag) {
    if (!tag.isEmpty()) {
      markup.lang(tag);
    }
  }

  private void direction(String direction) {
    if (direction.equals("rtl") || direction.equals("ltr")) {
      markup.attribute("dir", direction);
    }
  }

  private static String fit(String name) {
    StringBuilder fit = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      fit.append(Character.isLetterOrDigit(c) || c == '_' ? c : '-');
    }
    return fit.toString();
  }
}
