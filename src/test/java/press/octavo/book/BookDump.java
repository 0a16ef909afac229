package press.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.octavo.source.Diagnostic;
import press.octavo.source.Span;

/**
 * A book as readable text: a line for each division, block and note, with its place in the source
 * before it, and its inlines in brackets of their own.
 */
public final class BookDump implements Block.Visitor<Void> {
  private final StringBuilder out = new StringBuilder();
  private final List<Note> pending = new ArrayList<>();
  private int depth;

  private BookDump() {}

  /** The whole book. */
  public static String of(Book book) {
    BookDump dump = new BookDump();
    Metadata m = book.metadata();
    dump.out.append(book.form()).append(" «").append(m.title()).append("»");
    m.contributors()
        .forEach(c -> dump.out.append(' ').append(c.role()).append(':').append(c.name()));
    dump.out.append('\n');
    book.divisions().forEach(dump::division);
    return dump.out.toString();
  }

  /** Blocks that stand by themselves. */
  public static String of(List<Block> blocks) {
    BookDump dump = new BookDump();
    dump.all(blocks);
    return dump.out.toString();
  }

  /** Diagnostics, a line each. */
  public static String of(Iterable<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      text.append(d.span().isAuthored() ? d.span().source().name() + ":" : "")
          .append(place(d.span()))
          .append(' ')
          .append(d.severity().word())
          .append('[')
          .append(d.code())
          .append("] ")
          .append(d.message());
      d.hint().ifPresent(hint -> text.append(" | ").append(hint));
      text.append('\n');
    }
    return text.toString();
  }

  private void division(Division d) {
    line(
        d.span(), d.kind() + " #" + d.id() + " " + attributes(d.attributes()) + inlines(d.title()));
    all(d.content());
  }

  private void all(List<Block> blocks) {
    depth++;
    blocks.forEach(block -> block.accept(this));
    depth--;
  }

  private void line(Span span, String text) {
    out.append("  ".repeat(depth)).append(text.strip());
    if (!span.text().isEmpty()) {
      out.append("  @").append(place(span));
    }
    out.append('\n');
  }

  private static String place(Span span) {
    return span.isAuthored() ? span.line() + ":" + span.column() : "-";
  }

  private static String attributes(Attributes a) {
    if (a.equals(Attributes.NONE)) {
      return "";
    }
    StringBuilder text = new StringBuilder("{");
    a.id().ifPresent(id -> text.append('#').append(id).append(' '));
    a.classes().forEach(name -> text.append('.').append(name).append(' '));
    a.pairs().forEach((key, value) -> text.append(key).append("=").append(value).append(' '));
    return text.toString().strip() + "} ";
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(i -> i.accept(new Line())).collect(Collectors.joining());
  }

  private Void leaf(Block block, String name, String text) {
    line(block.span(), name + " " + attributes(block.attributes()) + text);
    notes();
    return null;
  }

  /** The notes that a line has called for the first time follow it. */
  private void notes() {
    List<Note> called = List.copyOf(pending);
    pending.clear();
    depth++;
    for (Note note : called) {
      line(note.span(), "note " + note.number() + " #" + note.id());
      all(note.content());
    }
    depth--;
  }

  private Void group(Block block, String name, List<Block> content) {
    leaf(block, name, "");
    all(content);
    return null;
  }

  @Override
  public Void heading(Block.Heading b) {
    return leaf(b, "h" + b.level(), inlines(b.content()));
  }

  @Override
  public Void paragraph(Block.Paragraph b) {
    String role = b.role() == Block.Role.BODY ? "" : " " + b.role();
    return leaf(b, "p" + role, inlines(b.content()));
  }

  @Override
  public Void quote(Block.Quote b) {
    return group(b, "quote", b.content());
  }

  @Override
  public Void items(Block.Items b) {
    String numbers = b.ordered() ? " from " + b.start() : "";
    leaf(b, (b.ordered() ? "numbers" : "bullets") + numbers + (b.tight() ? " tight" : ""), "");
    depth++;
    for (Block.Item item : b.items()) {
      line(item.span(), "item" + (item.task() == Block.Task.NONE ? "" : " " + item.task()));
      all(item.content());
    }
    depth--;
    return null;
  }

  @Override
  public Void definitions(Block.Definitions b) {
    leaf(b, "definitions", "");
    depth++;
    for (Block.Definition entry : b.entries()) {
      entry
          .terms()
          .forEach(
              term ->
                  out.append("  ".repeat(depth))
                      .append("term ")
                      .append(inlines(term))
                      .append('\n'));
      for (List<Block> meaning : entry.meanings()) {
        out.append("  ".repeat(depth)).append("meaning\n");
        all(meaning);
      }
    }
    depth--;
    return null;
  }

  @Override
  public Void code(Block.Code b) {
    return leaf(b, "code", b.language() + " «" + b.text().replace("\n", "⏎") + "»");
  }

  @Override
  public Void table(Block.Table b) {
    leaf(
        b,
        "table",
        b.columns() + (b.caption().isEmpty() ? "" : " caption " + inlines(b.caption())));
    depth++;
    b.head().forEach(row -> row("head", row));
    b.body().forEach(row -> row("row", row));
    depth--;
    return null;
  }

  private void row(String name, Block.Row row) {
    String cells =
        row.cells().stream()
            .map(c -> (c.columns() > 1 ? c.columns() + "×" : "") + inlines(c.content()))
            .collect(Collectors.joining(" | "));
    line(row.span(), name + " " + cells);
    notes();
  }

  @Override
  public Void figure(Block.Figure b) {
    String caption = b.caption().isEmpty() ? "" : " caption " + inlines(b.caption());
    return leaf(b, "figure", inlines(List.of(b.image())) + caption);
  }

  @Override
  public Void thematicBreak(Block.Break b) {
    return leaf(b, "break", "");
  }

  @Override
  public Void fenced(Block.Fenced b) {
    return group(b, "fenced", b.content());
  }

  /** One line of inlines. */
  private final class Line implements Inline.Visitor<String> {
    private String marked(String mark, List<Inline> content) {
      return mark + "(" + inlines(content) + ")";
    }

    @Override
    public String text(Inline.Text i) {
      return i.text();
    }

    @Override
    public String softBreak(Inline.SoftBreak i) {
      return "↵";
    }

    @Override
    public String hardBreak(Inline.HardBreak i) {
      return "⏎";
    }

    @Override
    public String emphasis(Inline.Emphasis i) {
      return marked("em", i.content());
    }

    @Override
    public String strong(Inline.Strong i) {
      return marked("strong", i.content());
    }

    @Override
    public String strike(Inline.Strike i) {
      return marked("strike", i.content());
    }

    @Override
    public String superscript(Inline.Superscript i) {
      return marked("sup", i.content());
    }

    @Override
    public String subscript(Inline.Subscript i) {
      return marked("sub", i.content());
    }

    @Override
    public String styled(Inline.Styled i) {
      return marked(attributes(i.attributes()).strip(), i.content());
    }

    @Override
    public String code(Inline.Code i) {
      return "code(" + i.text() + ")";
    }

    @Override
    public String link(Inline.Link i) {
      String target =
          i.target() instanceof Target.External external
              ? external.uri()
              : "#" + ((Target.Internal) i.target()).id();
      String title = i.title().isEmpty() ? "" : " «" + i.title() + "»";
      return marked("link<" + target + title + ">", i.content());
    }

    @Override
    public String image(Inline.Image i) {
      String title = i.title().isEmpty() ? "" : " «" + i.title() + "»";
      return "image<"
          + i.picture().path()
          + title
          + ">"
          + attributes(i.attributes()).strip()
          + "("
          + i.alt()
          + ")";
    }

    @Override
    public String noteCall(Inline.NoteCall i) {
      if (!i.repeated()) {
        pending.add(i.note());
      }
      return "[^" + i.note().number() + (i.repeated() ? " again" : "") + "]";
    }
  }
}
