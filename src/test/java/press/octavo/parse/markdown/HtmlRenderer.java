package press.octavo.parse.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Target;

/** The plainest HTML of our blocks: what CommonMark's examples show and no more. */
final class HtmlRenderer implements BlockRenderer {
  @Override
  public String render(List<Block> blocks) {
    Writer writer = new Writer();
    writer.blocks(blocks, false);
    return writer.html.toString();
  }

  /** One rendering. */
  private static final class Writer implements Block.Visitor<Void>, Inline.Visitor<Void> {
    private final StringBuilder html = new StringBuilder();
    private boolean tight;

    private void blocks(List<Block> blocks, boolean inTightList) {
      boolean before = tight;
      tight = inTightList;
      blocks.forEach(block -> block.accept(this));
      tight = before;
    }

    private void inlines(List<Inline> inlines) {
      inlines.forEach(inline -> inline.accept(this));
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }

    /** An address without percent signs, which either side may write or not. */
    private static String decoded(String address) {
      boolean valid = !address.replaceAll("%[0-9A-Fa-f]{2}", "").contains("%");
      return valid
          ? URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)
          : address;
    }

    private void open(String name, Attributes attributes) {
      html.append('<').append(name);
      attributes.id().ifPresent(id -> html.append(" id=\"").append(id).append('"'));
      if (!attributes.classes().isEmpty()) {
        html.append(" class=\"").append(String.join(" ", attributes.classes())).append('"');
      }
      html.append('>');
    }

    private Void close(String name) {
      html.append("</").append(name).append(">\n");
      return null;
    }

    private Void wrap(String name, List<Inline> content) {
      html.append('<').append(name).append('>');
      inlines(content);
      html.append("</").append(name).append('>');
      return null;
    }

    @Override
    public Void heading(Block.Heading b) {
      open("h" + b.level(), b.attributes());
      inlines(b.content());
      return close("h" + b.level());
    }

    @Override
    public Void paragraph(Block.Paragraph b) {
      if (tight) {
        inlines(b.content());
        html.append('\n');
        return null;
      }
      open("p", b.attributes());
      inlines(b.content());
      return close("p");
    }

    @Override
    public Void quote(Block.Quote b) {
      open("blockquote", b.attributes());
      blocks(b.content(), false);
      return close("blockquote");
    }

    @Override
    public Void items(Block.Items b) {
      String name = b.ordered() ? "ol" : "ul";
      html.append('<').append(name);
      if (b.ordered() && b.start() != 1) {
        html.append(" start=\"").append(b.start()).append('"');
      }
      html.append(">\n");
      for (Block.Item item : b.items()) {
        html.append("<li>");
        blocks(item.content(), b.tight());
        close("li");
      }
      return close(name);
    }

    @Override
    public Void definitions(Block.Definitions b) {
      open("dl", b.attributes());
      for (Block.Definition entry : b.entries()) {
        entry.terms().forEach(term -> wrap("dt", term));
        entry
            .meanings()
            .forEach(
                meaning -> {
                  html.append("<dd>");
                  blocks(meaning, false);
                  close("dd");
                });
      }
      return close("dl");
    }

    @Override
    public Void code(Block.Code b) {
      html.append("<pre><code");
      if (!b.language().isEmpty()) {
        html.append(" class=\"language-").append(escaped(b.language())).append('"');
      }
      html.append('>').append(escaped(b.text())).append("</code></pre>\n");
      return null;
    }

    @Override
    public Void table(Block.Table b) {
      open("table", b.attributes());
      b.head().forEach(row -> row(row, "th"));
      b.body().forEach(row -> row(row, "td"));
      return close("table");
    }

    private void row(Block.Row row, String cell) {
      html.append("<tr>");
      row.cells().forEach(c -> wrap(cell, c.content()));
      close("tr");
    }

    @Override
    public Void figure(Block.Figure b) {
      html.append("<p>");
      image(b.image());
      return close("p");
    }

    @Override
    public Void thematicBreak(Block.Break b) {
      html.append("<hr />\n");
      return null;
    }

    @Override
    public Void fenced(Block.Fenced b) {
      open("div", b.attributes());
      blocks(b.content(), false);
      return close("div");
    }

    @Override
    public Void text(Inline.Text i) {
      html.append(escaped(i.text()));
      return null;
    }

    @Override
    public Void softBreak(Inline.SoftBreak i) {
      html.append('\n');
      return null;
    }

    @Override
    public Void hardBreak(Inline.HardBreak i) {
      html.append("<br />\n");
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis i) {
      return wrap("em", i.content());
    }

    @Override
    public Void strong(Inline.Strong i) {
      return wrap("strong", i.content());
    }

    @Override
    public Void strike(Inline.Strike i) {
      return wrap("del", i.content());
    }

    @Override
    public Void superscript(Inline.Superscript i) {
      return wrap("sup", i.content());
    }

    @Override
    public Void subscript(Inline.Subscript i) {
      return wrap("sub", i.content());
    }

    @Override
    public Void styled(Inline.Styled i) {
      open("span", i.attributes());
      inlines(i.content());
      html.append("</span>");
      return null;
    }

    @Override
    public Void code(Inline.Code i) {
      html.append("<code>").append(escaped(i.text())).append("</code>");
      return null;
    }

    @Override
    public Void link(Inline.Link i) {
      String target =
          i.target() instanceof Target.External external
              ? external.uri()
              : "#" + ((Target.Internal) i.target()).id();
      html.append("<a href=\"").append(escaped(decoded(target))).append('"');
      if (!i.title().isEmpty()) {
        html.append(" title=\"").append(escaped(i.title())).append('"');
      }
      html.append('>');
      inlines(i.content());
      html.append("</a>");
      return null;
    }

    @Override
    public Void image(Inline.Image i) {
      html.append("<img src=\"").append(escaped(decoded(i.picture().path()))).append("\" alt=\"");
      html.append(escaped(i.alt())).append("\" />");
      return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall i) {
      html.append("<sup>").append(escaped(i.note().id())).append("</sup>");
      return null;
    }
  }
}
