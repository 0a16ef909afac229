package press.octavo.font;

import java.util.List;

/** The type case: where the stages find their faces. Safe for use from several threads. */
public interface Fonts {
  /** The face of a cut; the same object each time. */
  Face face(Cut cut);

  /**
   * The faces to try, in order, for a character that the cut's own face lacks. The cut's face is
   * not among them.
   */
  List<Face> fallbacks(Cut cut);

  /** The same type case with the typefaces of a book in their uses. */
  default Fonts with(Typefaces chosen) {
    return this;
  }
}
