package press.octavo.packaging.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Attribution;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.LeadIn;
import press.octavo.book.LetterPart;
import press.octavo.book.VerseLine;
import press.octavo.design.Lettering;
import press.octavo.design.Opening;
import press.octavo.design.Style;

/** Blocks → flow content. */
final class BlockMarkup implements Block.Visitor<Markup> {
  private static final String BOX_OPEN = "\u2610";
  private static final String BOX_DONE = "\u2611";

  /** Fenced classes that set a remark beside the text. */
  private static final Set<String> REMARKS =
      Set.of("note", "tip", "important", "warning", "caution", "sidebar");

  private static final String EPIGRAPH = "epigraph";

  /** One of a chapter; a page with an epigraph is of the class {@code epigraph} itself. */
  private static final String EPIGRAPH_CLASS = "motto";

  private final ContentDocument document;
  private final Markup markup;
  private final InlineMarkup inline;
  private final VerseMarkup verse;
  private Setting base;
  private Opening opening = Opening.PLAIN;
  private Block.@Nullable Paragraph opener;

  private boolean aside;

  BlockMarkup(ContentDocument document) {
    this.document = document;
    this.markup = document.markup();
    this.inline = new InlineMarkup(document);
    this.verse = new VerseMarkup(document, inline);
    this.base = document.edition().text();
  }

  InlineMarkup inline() {
    return inline;
  }

  Markup all(List<Block> blocks) {
    for (Block block : blocks) {
      in(block, () -> block.accept(this));
    }
    return markup;
  }

  /** What is inside belongs to the block and is shaped in the language that it names. */
  private void in(Block block, Runnable inside) {
    Setting before = base;
    Optional<Passage> around = inline.passage();
    String lang = block.attributes().lang().orElse("");
    base = lang.isEmpty() ? base : base.in(lang);
    inline.passage(aside ? Optional.empty() : Optional.of(document.passage(block)));
    if (isNamed(block)) {
      inline.passage().ifPresent(passage -> passage.start(markup.position()));
    }
    inside.run();
    inline.passage(around);
    base = before;
  }

  /**
   * Whether what stands in the element is read out as its name: the number of a page must not be
   * part of it. In a paragraph it stands inside, as there the style sheet looks at the neighbours.
   */
  private static boolean isNamed(Block block) {
    return block instanceof Block.Heading
        || block instanceof Block.Table
        || block instanceof Block.Figure
        || block instanceof Block.Definitions;
  }

  /** The text of a paragraph whose element is not written. */
  void bare(Block.Paragraph paragraph) {
    in(paragraph, () -> inline.write(paragraph.content(), base));
  }

  @Override
  public Markup heading(Block.Heading node) {
    String element = "h" + node.level();
    markup.open(element);
    String id = document.edition().survey().id(node);
    boolean bare = node.attributes().id().isEmpty();
    Style style = document.edition().style();
    boolean number = Numeral.is(node.content());
    Lettering look = number ? style.number() : style.heading(node.level()).lettering();
    markup.optional("id", bare ? id : "");
    document.attributes(node.attributes(), number ? "numeral" : "");
    inline.write(node.content(), base.lettered(look));
    return markup.close().newline();
  }

  /** Makes a paragraph open the text. */
  void opened(Optional<Block.Paragraph> paragraph, Opening how) {
    opener = paragraph.orElse(null);
    opening = how;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // paragraphs may be alike, only one opens the text
  public Markup paragraph(Block.Paragraph node) {
    if (VerseLine.are(node.content())) {
      return verse.lines(node, base, "lines");
    }
    boolean opens = opening != Opening.PLAIN && node == opener;
    Optional<LeadIn> lead = opens ? LeadIn.of(node.content()) : Optional.empty();
    markup.open("p");
    if (lead.isPresent()) {
      document.attributes(node.attributes(), opening == Opening.DROP_CAP ? "drop-cap" : "lead-in");
      inline.write(lead.get().dressed(), base);
    } else {
      document.attributes(node.attributes(), Roles.className(node.role()));
      inline.write(
          Roles.content(node), Roles.setting(node.role(), base, document.edition().style()));
    }
    return markup.close().newline();
  }

  @Override
  public Markup quote(Block.Quote node) {
    markup.open("blockquote");
    if (node.attributes().has(EPIGRAPH)) {
      markup.epubType(EPIGRAPH).attribute("role", "doc-epigraph");
    }
    document.attributes(node.attributes(), node.attributes().has(EPIGRAPH) ? EPIGRAPH_CLASS : "");
    markup.newline();
    return attributed(node.content(), node.attributes().has(EPIGRAPH)).close().newline();
  }

  /** A quotation, and the line that says where it is from. */
  private Markup attributed(List<Block> content, boolean stressed) {
    Attribution parted = Attribution.of(content);
    Setting before = base;
    base = stressed ? base.italic() : base;
    all(parted.text());
    base = before;
    parted.source().ifPresent(source -> classed(source, "attribution"));
    return markup;
  }

  private Markup classed(Block.Paragraph paragraph, String name) {
    if (VerseLine.are(paragraph.content())) {
      return verse.lines(paragraph, base, "lines " + name);
    }
    markup.open("p");
    document.attributes(paragraph.attributes(), name);
    inline.write(paragraph.content(), base);
    return markup.close().newline();
  }

  private Markup letter(Block.Fenced letter) {
    markup.open("div");
    document.attributes(letter.attributes(), "letter");
    markup.newline();
    List<LetterPart> parts = LetterPart.of(letter.content());
    for (int i = 0; i < parts.size(); i++) {
      Block block = letter.content().get(i);
      boolean formula = parts.get(i) != LetterPart.BODY;
      if (formula && block instanceof Block.Paragraph paragraph) {
        String name = Roles.className(parts.get(i));
        in(block, () -> classed(paragraph, name));
      } else {
        in(block, () -> block.accept(this));
      }
    }
    return markup.close().newline();
  }

  @Override
  public Markup items(Block.Items node) {
    boolean tasks = node.items().stream().anyMatch(i -> i.task() != Block.Task.NONE);
    markup.open(node.ordered() ? "ol" : "ul");
    document.attributes(node.attributes(), tasks ? "tasks" : "");
    if (node.ordered() && node.start() != 1) {
      markup.attribute("start", Integer.toString(node.start()));
    }
    markup.newline();
    for (Block.Item item : node.items()) {
      markup.open("li");
      item(item, node.tight());
      markup.close().newline();
    }
    return markup.close().newline();
  }

  private void item(Block.Item item, boolean tight) {
    List<Block> content = item.content();
    boolean loose = !tight && !content.isEmpty();
    if (loose) {
      markup.newline();
    }
    int first = 0;
    if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph start && isPlain(start)) {
      if (loose) {
        markup.open("p");
      }
      box(item.task());
      bare(start);
      if (loose) {
        markup.close().newline();
      }
      first = 1;
    } else {
      box(item.task());
    }
    if (tight) {
      tight(content.subList(first, content.size()), first > 0);
    } else {
      all(content.subList(first, content.size()));
    }
  }

  /** In a tight list paragraphs are mere lines. */
  private void tight(List<Block> content, boolean started) {
    boolean line = started;
    for (Block block : content) {
      if (line || !(block instanceof Block.Paragraph)) {
        markup.newline();
      }
      if (block instanceof Block.Paragraph paragraph && isPlain(paragraph)) {
        bare(paragraph);
        line = true;
      } else {
        all(List.of(block));
        line = false;
      }
    }
  }

  /** Whether a paragraph has nothing that its element would have to bear. */
  static boolean isPlain(Block.Paragraph paragraph) {
    return paragraph.attributes().equals(Attributes.NONE) && paragraph.role() == Block.Role.BODY;
  }

  private void box(Block.Task task) {
    if (task == Block.Task.NONE) {
      return;
    }
    boolean done = task == Block.Task.DONE;
    String label = document.edition().terms().word(done ? "done" : "open");
    markup.open("span").attribute("class", "box").attribute("role", "img");
    markup.attribute("aria-label", label);
    inline.words(done ? BOX_DONE : BOX_OPEN, base).close().text(" ");
  }

  @Override
  public Markup definitions(Block.Definitions node) {
    markup.open("dl");
    document.attributes(node.attributes());
    markup.newline();
    for (Block.Definition entry : node.entries()) {
      for (List<Inline> term : entry.terms()) {
        markup.open("dt");
        inline.write(term, base.italic());
        markup.close().newline();
      }
      for (List<Block> meaning : entry.meanings()) {
        markup.open("dd");
        meaning(meaning);
        markup.close().newline();
      }
    }
    return markup.close().newline();
  }

  private void meaning(List<Block> meaning) {
    boolean line = meaning.size() == 1 && meaning.get(0) instanceof Block.Paragraph p && isPlain(p);
    if (line) {
      bare((Block.Paragraph) meaning.get(0));
    } else {
      markup.newline();
      all(meaning);
    }
  }

  @Override
  public Markup code(Block.Code node) {
    markup.open("pre");
    Attributes written = node.attributes();
    Map<String, String> pairs = new LinkedHashMap<>(written.pairs());
    // Some authors name the code's language so; no voice could read in it.
    String other = Optional.ofNullable(pairs.remove("lang")).orElse("");
    document.attributes(new Attributes(written.id(), written.classes(), pairs));
    markup.open("code");
    String language = (node.language().isBlank() ? other : node.language()).strip();
    if (!language.isEmpty()) {
      markup.attribute("class", "language-" + language.replace(' ', '-'));
    }
    inline.run(node.text().isEmpty() ? "" : node.text() + "\n", base.mono());
    return markup.close().close().newline();
  }

  @Override
  public Markup table(Block.Table node) {
    return new TableMarkup(document, inline).write(node, base);
  }

  @Override
  public Markup figure(Block.Figure node) {
    markup.open("figure");
    document.attributes(node.attributes());
    markup.newline();
    node.image().accept(inline);
    markup.newline();
    if (!node.caption().isEmpty()) {
      markup.open("figcaption");
      inline.write(node.caption(), base.lettered(document.edition().style().text().captions()));
      markup.close().newline();
    }
    return markup.close().newline();
  }

  @Override
  public Markup thematicBreak(Block.Break node) {
    markup.empty("hr");
    document.attributes(node.attributes(), node.attributes().has("space") ? "space" : "");
    document.usage().add(base, document.edition().style().text().ornament());
    return markup.newline();
  }

  @Override
  public Markup fenced(Block.Fenced node) {
    if (node.attributes().has("verse")) {
      verse.open(node);
      for (Block block : node.content()) {
        in(block, () -> verse.stanza(block, base, this));
      }
      return markup.close().newline();
    }
    if (node.attributes().has("letter")) {
      return letter(node);
    }
    boolean remark = node.attributes().classes().stream().anyMatch(REMARKS::contains);
    boolean epigraph = node.attributes().has(EPIGRAPH);
    markup.open("div");
    if (epigraph) {
      markup.epubType(EPIGRAPH).attribute("role", "doc-epigraph");
    } else if (remark) {
      markup.attribute("role", "note");
    }
    document.attributes(node.attributes(), epigraph ? EPIGRAPH_CLASS : remark ? "remark" : "");
    markup.newline();
    return (epigraph ? attributed(node.content(), true) : all(node.content())).close().newline();
  }

  /** What is written from now on is no running text, and says nothing of where pages begin. */
  void aside() {
    aside = true;
  }
}
