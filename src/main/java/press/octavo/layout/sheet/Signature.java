package press.octavo.layout.sheet;

/** Pages that follow one another, as the order of the book sees them. */
public interface Signature {
  /**
   * How many pages there are.
   *
   * @param onRecto whether the first is a recto
   */
  int pages(boolean onRecto);

  /** Whether it must begin on a recto. */
  boolean recto();

  /** Whether its pages are numbered in roman figures. */
  boolean front();
}
