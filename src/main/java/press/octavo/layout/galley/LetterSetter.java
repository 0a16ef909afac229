package press.octavo.layout.galley;

import java.util.List;
import java.util.function.Consumer;
import press.octavo.book.Block;
import press.octavo.book.LetterPart;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Origin;

/**
 * Sets letters: the date at the right, the salutation flush, the close and the signature at the
 * right, each with the white that a hand would leave.
 */
final class LetterSetter {
  /** How far a signature stays from the right margin, in parts of the measure. */
  private static final int SIGNED = 12;

  private final Services services;
  private final Frame frame;
  private final Rows rows;
  private final Column out;
  private final long line;

  LetterSetter(Services services, Frame frame, Rows rows, Column out) {
    this.services = services;
    this.frame = frame;
    this.rows = rows;
    this.out = out;
    this.line = frame.text().leading().sp();
  }

  /**
   * Sets a letter.
   *
   * @param body sets what is no formula
   */
  void set(Block.Fenced letter, Consumer<Block> body) {
    List<LetterPart> parts = LetterPart.of(letter.content());
    out.white(line, false);
    out.flush();
    LetterPart before = LetterPart.BODY;
    for (int i = 0; i < parts.size(); i++) {
      Block block = letter.content().get(i);
      LetterPart part = parts.get(i);
      if (part == LetterPart.BODY || !(block instanceof Block.Paragraph paragraph)) {
        body.accept(block);
      } else {
        paragraph.attributes().id().ifPresent(out::anchor);
        white(before, part);
        formula(paragraph, part, i < parts.size() - 1);
      }
      before = part;
    }
    out.white(line, true);
    out.flush();
  }

  private void white(LetterPart before, LetterPart part) {
    boolean apart = part == LetterPart.POSTSCRIPT || before == LetterPart.DATE && part != before;
    if (apart) {
      out.white(line, false);
    }
  }

  private void formula(Block.Paragraph paragraph, LetterPart part, boolean more) {
    ParagraphStyle style =
        StyleSheet.spoken(frame.text(), paragraph.attributes())
            .indented(Length.ZERO)
            .hyphenated(false);
    boolean last = part == LetterPart.CLOSE || part == LetterPart.SIGNATURE;
    if (last) {
      out.hold();
    }
    long inset = last ? frame.measure() / SIGNED : 0;
    boolean right = last || part == LetterPart.DATE;
    ParagraphStyle aligned =
        part == LetterPart.POSTSCRIPT
            ? style.hyphenated(frame.text().hyphenate())
            : style.with(right ? Alignment.RIGHT : Alignment.LEFT);
    List<Line> lines =
        services
            .paragraphs()
            .set(paragraph.content(), aligned, frame.measure() - inset, Origin.of(paragraph));
    boolean kept = more && part != LetterPart.POSTSCRIPT;
    out.addAll(
        kept ? rows.kept(lines, aligned, frame.left()) : rows.of(lines, aligned, frame.left()));
    out.flush();
  }
}
