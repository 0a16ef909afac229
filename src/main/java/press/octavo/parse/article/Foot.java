package press.octavo.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Block.Role;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/**
 * The lines after an article's text, read from the end: where it first stood, and before that its
 * closing notes in italics.
 */
final class Foot {
  private static final Set<String> LABELS =
      Set.of(
          "original url",
          "original",
          "original article",
          "original link",
          "source",
          "sources",
          "url",
          "link",
          "permalink",
          "originally published at",
          "originally published on",
          "first published at",
          "first published on",
          "published at",
          "read the original",
          "retrieved from",
          "quelle",
          "ursprüngliche url",
          "fuente",
          "fonte",
          "bron",
          "källa",
          "kilde",
          "источник",
          "оригинал",
          "źródło",
          "zdroj");

  private final List<Block> blocks;
  private int end;

  private Foot(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
    this.end = blocks.size();
  }

  /** The blocks with the roles of the foot given. */
  static List<Block> read(List<Block> blocks) {
    Foot foot = new Foot(blocks);
    foot.source();
    foot.closing();
    return foot.blocks;
  }

  private void source() {
    if (end == 0 || !(blocks.get(end - 1) instanceof Block.Paragraph last) || !Roles.isBody(last)) {
      return;
    }
    String text = Plain.of(last.content());
    int colon = text.indexOf(':');
    boolean labelled = colon > 0 && isLabel(text.substring(0, colon + 1));
    if (labelled && isAddress(text.substring(colon + 1).strip())) {
      blocks.set(end - 1, Roles.with(last, Role.SOURCE));
      end--;
    } else if (isAddress(text)) {
      blocks.set(end - 1, Roles.with(last, Role.SOURCE));
      end--;
      labelBefore();
    }
  }

  /** A label in a paragraph of its own joins the address after it. */
  private void labelBefore() {
    if (end > 0
        && blocks.get(end - 1) instanceof Block.Paragraph label
        && blocks.get(end) instanceof Block.Paragraph address
        && Roles.isBody(label)
        && isLabel(Plain.of(label.content()))
        && label.span().source() == address.span().source()) {
      Span whole = label.span().source().span(label.span().start(), address.span().end());
      int gap = label.span().end();
      Span between = label.span().source().span(gap, address.span().start());
      List<Inline> content = new ArrayList<>(Plain.trimmed(label.content()));
      content.add(new Inline.Text(between, " "));
      content.addAll(address.content());
      blocks.set(end - 1, new Block.Paragraph(whole, Attributes.NONE, Role.SOURCE, content));
      blocks.remove(end);
      end--;
    }
  }

  private static boolean isLabel(String text) {
    return text.endsWith(":")
        && LABELS.contains(text.substring(0, text.length() - 1).strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isAddress(String text) {
    boolean web = text.startsWith("http://") || text.startsWith("https://");
    return (web || text.startsWith("www.")) && text.chars().noneMatch(Character::isWhitespace);
  }

  private void closing() {
    int first = end;
    while (first > 0
        && blocks.get(first - 1) instanceof Block.Paragraph paragraph
        && Roles.isBody(paragraph)
        && isItalic(paragraph.content())) {
      first--;
    }
    // An article all in italics has no closing note.
    boolean afterText = false;
    for (int i = 0; i < first; i++) {
      afterText |= Roles.isBody(blocks.get(i));
    }
    for (int i = first; afterText && i < end; i++) {
      blocks.set(i, Roles.with((Block.Paragraph) blocks.get(i), Role.CLOSING));
    }
  }

  private static boolean isItalic(List<Inline> content) {
    List<Inline> trimmed = Plain.trimmed(content);
    return trimmed.size() == 1 && trimmed.get(0) instanceof Inline.Emphasis;
  }
}
