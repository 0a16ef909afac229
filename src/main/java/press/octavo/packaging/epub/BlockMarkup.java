package press.octavo.packaging.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Note;

/** Blocks → flow content. */
final class BlockMarkup implements Block.Visitor<Markup> {
  private static final String BOX_OPEN = "\u2610";
  private static final String BOX_DONE = "\u2611";

  /** Fenced classes that set a remark beside the text. */
  private static final Set<String> REMARKS =
      Set.of("note", "tip", "important", "warning", "caution");

  private final ContentDocument document;
  private final Markup markup;
  private final InlineMarkup inline;
  private Setting base;

  /** Where notes stand says nothing of where pages begin. */
  private boolean inNotes;

  BlockMarkup(ContentDocument document) {
    this.document = document;
    this.markup = document.markup();
    this.inline = new InlineMarkup(document);
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
    String lang = block.attributes().lang().map(ContentDocument::language).orElse("");
    base = lang.isEmpty() ? base : base.in(lang);
    inline.passage(inNotes ? Optional.empty() : Optional.of(document.passage(block)));
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
  private void bare(Block.Paragraph paragraph) {
    in(paragraph, () -> inline.write(paragraph.content(), base));
  }

  @Override
  public Markup heading(Block.Heading node) {
    String element = "h" + node.level();
    markup.open(element);
    String id = document.edition().survey().id(node);
    boolean bare = node.attributes().id().isEmpty();
    markup.optional("id", bare ? id : "");
    document.attributes(node.attributes(), Numeral.is(node.content()) ? "numeral" : "");
    inline.write(node.content(), base.heading(node.level()));
    return markup.close().newline();
  }

  @Override
  public Markup paragraph(Block.Paragraph node) {
    markup.open("p");
    document.attributes(node.attributes(), Roles.className(node.role()));
    inline.write(Roles.content(node), Roles.setting(node.role(), base));
    return markup.close().newline();
  }

  @Override
  public Markup quote(Block.Quote node) {
    markup.open("blockquote");
    document.attributes(node.attributes());
    markup.newline();
    return all(node.content()).close().newline();
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

  private static boolean isPlain(Block.Paragraph paragraph) {
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
      inline.write(node.caption(), base.italic());
      markup.close().newline();
    }
    return markup.close().newline();
  }

  @Override
  public Markup thematicBreak(Block.Break node) {
    markup.empty("hr");
    document.attributes(node.attributes());
    return markup.newline();
  }

  @Override
  public Markup fenced(Block.Fenced node) {
    boolean remark = node.attributes().classes().stream().anyMatch(REMARKS::contains);
    markup.open("div");
    if (node.attributes().has("epigraph")) {
      markup.epubType("epigraph").attribute("role", "doc-epigraph");
    } else if (remark) {
      markup.attribute("role", "note");
    }
    document.attributes(node.attributes(), remark ? "remark" : "");
    markup.newline();
    return all(node.content()).close().newline();
  }

  /** The notes of a division, each with the way back to its calls. */
  void notes(List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    markup.open("div").attribute("class", "notes").epubType("footnotes").newline();
    inNotes = true;
    for (Note note : notes) {
      note(note);
    }
    inNotes = false;
    markup.close().newline();
  }

  private void note(Note note) {
    Survey survey = document.edition().survey();
    markup.open("aside").epubType("footnote").attribute("role", "doc-footnote");
    markup.attribute("id", survey.id(note.id())).attribute("class", "note").newline();
    List<Block> content = note.content();
    markup.open("p");
    for (int call = 1; call <= survey.calls(note); call++) {
      back(note, call);
    }
    int first = 0;
    if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph start && isPlain(start)) {
      bare(start);
      first = 1;
    }
    markup.close().newline();
    all(content.subList(first, content.size()));
    markup.close().newline();
  }

  /** The first way back is the note's number, the others letters beside it. */
  private void back(Note note, int call) {
    String label =
        call == 1 ? Integer.toString(note.number()) : Character.toString('a' + (call - 1) % 26);
    markup.open("a").attribute("class", call == 1 ? "back" : "back again");
    markup.epubType("backlink").attribute("role", "doc-backlink");
    markup.attribute("href", document.edition().survey().callHref(note, call));
    inline.words(label, base).close().text(" ");
  }
}
