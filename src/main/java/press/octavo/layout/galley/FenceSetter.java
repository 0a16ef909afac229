package press.octavo.layout.galley;

import java.util.List;
import java.util.function.Function;
import press.octavo.book.Block;

/** Sets fenced blocks, each as its class asks. */
final class FenceSetter {
  private final Services services;
  private final Frame frame;
  private final Rows rows;
  private final Column out;

  FenceSetter(Services services, Frame frame, Rows rows, Column out) {
    this.services = services;
    this.frame = frame;
    this.rows = rows;
    this.out = out;
  }

  /**
   * Sets what is fenced.
   *
   * @param inside a setter of blocks in a frame
   */
  void set(Block.Fenced fenced, Function<Frame, BlockSetter> inside) {
    List<Block> content = fenced.content();
    if (fenced.attributes().has("verse")) {
      BlockSetter others = inside.apply(frame);
      new VerseSetter(services, frame, rows, out).set(fenced, b -> others.all(List.of(b)));
    } else if (fenced.attributes().has("epigraph")) {
      new QuoteSetter(services, frame, rows, out)
          .epigraph(fenced, content, inside.apply(frame)::hung);
    } else if (fenced.attributes().has("letter")) {
      letter(fenced, inside);
    } else if (Remarks.are(fenced.attributes())) {
      new Remarks(services, frame, out).set(fenced);
    } else {
      inside.apply(frame).all(content);
    }
  }

  /** A letter is set in as a quotation is. */
  private void letter(Block.Fenced letter, Function<Frame, BlockSetter> inside) {
    long inset = frame.indent();
    Frame inner = frame.measure() < 10 * inset ? frame : frame.inset(inset, inset);
    BlockSetter body = inside.apply(inner);
    new LetterSetter(services, inner, rows, out).set(letter, b -> body.all(List.of(b)));
  }
}
