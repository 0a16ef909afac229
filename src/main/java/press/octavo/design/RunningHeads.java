package press.octavo.design;

/**
 * The line that says where the reader is.
 *
 * @param verso what stands on left-hand pages
 * @param recto what stands on right-hand pages
 * @param place above the text or below it
 * @param side where in its line
 * @param distance from its baseline to the nearest of the text, in lines
 */
public record RunningHeads(
    Lettering lettering, Title verso, Title recto, Place place, Side side, double distance) {

  /** A title that can stand there. */
  public enum Title {
    NONE,
    /** Of the book. */
    BOOK,
    AUTHOR,
    /** Of the part; of the book where there is none. */
    PART,
    CHAPTER,
    /** The heading of level 2 above or on the page; the chapter's title where there is none. */
    SECTION
  }

  /** Above or below the text. */
  public enum Place {
    HEAD,
    FOOT
  }

  /** Where in its line. */
  public enum Side {
    INNER,
    CENTRE,
    OUTER
  }
}
