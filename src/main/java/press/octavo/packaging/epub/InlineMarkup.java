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

  /** A thin space, so that the calls of notes 1 and 2 are not read as one of note 12. */
  private static final String BETWEEN_CALLS = "\u202f";

  /** Capitals that are set as small ones. */
  private static final String CAPS = "caps";

  private final ContentDocument document;
  private final Markup markup;
  private final Map<String, Integer> calls = new HashMap<>();
  private final List<Inline.NoteCall> waiting = new ArrayList<>();
  private Setting setting;
  private boolean linked;
  private Optional<Passage> passage = Optional.empty();

  InlineMarkup(ContentDocument document) {
    this.document = document;
    this.markup = document.markup();
    this.setting = document.edition().text();
  }

  Markup markup() {
    return markup;
  }

  Optional<Passage> passage() {
    return passage;
  }

  /** What is written from now on belongs to the block of that passage. */
  void passage(Optional<Passage> block) {
    passage = block;
  }

  /** Writes inlines that the style sheet sets so. */
  void write(List<Inline> inlines, Setting how) {
    Setting before = setting;
    setting = how;
    all(inlines);
    setting = before;
  }

  private Markup all(List<Inline> inlines) {
    boolean called = false;
    for (Inline inline : inlines) {
      boolean call = inline instanceof Inline.NoteCall;
      if (call && called && !linked) {
        words(BETWEEN_CALLS, setting);
      }
      inline.accept(this);
      called = call;
    }
    return markup;
  }

  /** Writes a text of the author's. */
  Markup run(String text, Setting how) {
    passage.ifPresent(block -> block.text(text, markup.position()));
    return words(text, how);
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
    return run(node.text(), setting);
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
      } else if (!name.equals(SMALL_CAPS) && !name.equals(CAPS)) {
        others.add(name);
      }
    }
    boolean small = node.attributes().has(CAPS);
    boolean caps = small || node.attributes().has(SMALL_CAPS);
    Attributes kept = new Attributes(node.attributes().id(), others, node.attributes().pairs());
    setting = dressed(kept, small, caps, element.equals("kbd"));
    markup.open(element);
    document.attributes(kept, caps ? new String[] {small ? CAPS : SMALL_CAPS} : new String[0]);
    all(node.content());
    setting = before;
    return markup.close();
  }

  private Setting dressed(Attributes attributes, boolean small, boolean caps, boolean key) {
    Setting inner = small ? setting.allSmallCaps() : caps ? setting.smallCaps() : setting;
    inner = key ? inner.mono() : inner;
    String lang = attributes.lang().orElse("");
    return lang.isEmpty() ? inner : inner.in(lang);
  }

  @Override
  public Markup code(Inline.Code node) {
    markup.open("code");
    return run(node.text(), setting.mono()).close();
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
    passage.ifPresent(block -> block.picture(markup.position()));
    markup.empty("img");
    document.attributes(node.attributes(), width(node.attributes()));
    markup.attribute("src", document.edition().pictures().href(node.picture()));
    markup.attribute("alt", node.alt());
    if (node.isDecorative()) {
      markup.attribute("role", "presentation");
    }
    markup.optional("aria-details", document.edition().survey().details(node));
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
    int before = survey.callsBefore(note, document.href());
    int count = before + calls.merge(note.id(), 1, Integer::sum);
    markup.open("a").attribute("class", "noteref").epubType("noteref");
    markup.attribute("role", "doc-noteref").attribute("id", survey.callId(note, count));
    markup.attribute("href", survey.noteHref(note, document.href()));
    return words(Integer.toString(note.number()), setting.noteCall()).close();
  }
}
