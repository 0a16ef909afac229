package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.octavo.book.Attributes;
import press.octavo.book.Inline;
import press.octavo.book.Note;

/** Inlines → phrasing content. */
final class InlineMarkup implements Inline.Visitor<Markup> {
  /** The element for a class that Octavo knows; the first that an author names wins. */
  private static final Map<String, String> ELEMENTS =
      Map.of("mark", "mark", "kbd", "kbd", "inserted", "ins", "small", "small", "underline", "u");

  private static final String SMALL_CAPS = "smallcaps";

  private final ContentDocument document;
  private final Markup markup;
  private final Map<String, Integer> calls = new HashMap<>();
  private final List<Inline.NoteCall> waiting = new ArrayList<>();
  private Setting setting;
  private boolean linked;

  InlineMarkup(ContentDocument document) {
    this.document = document;
    this.markup = document.markup();
    this.setting = document.edition().text();
  }

  Markup markup() {
    return markup;
  }

  /** Writes inlines that the style sheet sets so. */
  void write(List<Inline> inlines, Setting how) {
    Setting before = setting;
    setting = how;
    all(inlines);
    setting = before;
  }

  private Markup all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return markup;
  }

  /** Writes a text that Octavo adds. */
  Markup words(String text, Setting how) {
    document.usage().add(how, text);
    return markup.text(text);
  }

  private Markup within(String element, List<Inline> content, UnaryOperator<Setting> change) {
    Setting before = setting;
    setting = change.apply(setting);
    markup.open(element);
    all(content);
    setting = before;
    return markup.close();
  }

  @Override
  public Markup text(Inline.Text node) {
    return words(node.text(), setting);
  }

  @Override
  public Markup softBreak(Inline.SoftBreak node) {
    return markup.newline();
  }

  @Override
  public Markup hardBreak(Inline.HardBreak node) {
    return markup.empty("br").newline();
  }

  @Override
  public Markup emphasis(Inline.Emphasis node) {
    return within("em", node.content(), Setting::stressed);
  }

  @Override
  public Markup strong(Inline.Strong node) {
    return within("strong", node.content(), Setting::bolder);
  }

  @Override
  public Markup strike(Inline.Strike node) {
    return within("s", node.content(), UnaryOperator.identity());
  }

  @Override
  public Markup superscript(Inline.Superscript node) {
    return within("sup", node.content(), Setting::lining);
  }

  @Override
  public Markup subscript(Inline.Subscript node) {
    return within("sub", node.content(), Setting::lining);
  }

  @Override
  public Markup styled(Inline.Styled node) {
    Setting before = setting;
    String element = "span";
    List<String> others = new ArrayList<>();
    for (String name : node.attributes().classes()) {
      String known = ELEMENTS.get(name);
      if (known != null && element.equals("span")) {
        element = known;
      } else if (!name.equals(SMALL_CAPS)) {
        others.add(name);
      }
    }
    boolean caps = node.attributes().has(SMALL_CAPS);
    Attributes kept = new Attributes(node.attributes().id(), others, node.attributes().pairs());
    setting = caps ? setting.smallCaps() : setting;
    setting = element.equals("kbd") ? setting.mono() : setting;
    String lang = kept.lang().map(ContentDocument::language).orElse("");
    setting = lang.isEmpty() ? setting : setting.in(lang);
    markup.open(element);
    document.attributes(kept, caps ? new String[] {SMALL_CAPS} : new String[0]);
    all(node.content());
    setting = before;
    return markup.close();
  }

  @Override
  public Markup code(Inline.Code node) {
    markup.open("code");
    return words(node.text(), setting.mono()).close();
  }

  @Override
  public Markup link(Inline.Link node) {
    Optional<String> href = linked ? Optional.empty() : document.edition().links().href(node);
    if (href.isEmpty()) {
      return all(node.content());
    }
    linked = true;
    markup.open("a").attribute("href", href.get()).optional("title", node.title());
    all(node.content());
    markup.close();
    linked = false;
    waiting.forEach(this::call);
    waiting.clear();
    return markup;
  }

  @Override
  public Markup image(Inline.Image node) {
    markup.empty("img");
    document.attributes(node.attributes(), width(node.attributes()));
    markup.attribute("src", document.edition().pictures().href(node.picture()));
    markup.attribute("alt", node.alt());
    if (node.isDecorative()) {
      markup.attribute("role", "presentation");
    }
    return markup.optional("title", node.title());
  }

  private String[] width(Attributes attributes) {
    String name = PictureWidth.className(attributes, document.edition().book().design());
    return name.isEmpty() ? new String[0] : new String[] {name};
  }

  /** A link may hold no other, so a call inside one is written after it. */
  @Override
  public Markup noteCall(Inline.NoteCall node) {
    if (linked) {
      waiting.add(node);
      return markup;
    }
    return call(node);
  }

  private Markup call(Inline.NoteCall node) {
    Survey survey = document.edition().survey();
    Note note = node.note();
    int count = calls.merge(note.id(), 1, Integer::sum);
    markup.open("a").attribute("class", "noteref").epubType("noteref");
    markup.attribute("role", "doc-noteref").attribute("id", survey.callId(note, count));
    markup.attribute("href", "#" + survey.id(note.id()));
    return words(Integer.toString(note.number()), setting.noteCall()).close();
  }
}
