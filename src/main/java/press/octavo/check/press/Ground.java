package press.octavo.check.press;

/**
 * Hears what is painted on a page, in the page's own points.
 *
 * <p>{@link PaintChecks} judges it; a test may only listen.
 */
interface Ground {
  /** A piece of text on one line. */
  void text(Frame place, double size, GraphicsState state);

  /** An area filled with the state's colour. */
  void area(Frame place, GraphicsState state);

  /** A line drawn in the state's colour. */
  void line(Frame place, double width, GraphicsState state);

  /** An image that fills the place, which is so long and high before it is turned. */
  void image(Frame place, double across, double up);
}
