package press.octavo.design;

import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/**
 * How the book should look.
 *
 * @param trim the finished page
 * @param margins of a recto; a verso is its mirror
 * @param size of the text
 * @param leading from baseline to baseline of the text; the step of the grid
 * @param hyphenate whether words may be divided
 * @param oldStyleFigures whether figures in the text have ascenders and descenders
 * @param front which pages Octavo makes around the text
 */
public record Design(
    Size trim,
    Margins margins,
    Length size,
    Length leading,
    boolean hyphenate,
    boolean oldStyleFigures,
    Front front) {

  /**
   * What Octavo makes around the text from the metadata.
   *
   * @param halfTitle a page with the title alone
   * @param titlePage title, authors and publisher
   * @param copyrightPage rights, ISBN and publisher
   * @param contents the divisions with their page numbers
   * @param chapterStart on which page a chapter may begin
   * @param runningHeads whether pages carry a line above the text
   * @param folios whether pages are numbered
   */
  public record Front(
      boolean halfTitle,
      boolean titlePage,
      boolean copyrightPage,
      boolean contents,
      Start chapterStart,
      boolean runningHeads,
      boolean folios) {}

  /** The page on which a chapter may begin. */
  public enum Start {
    RECTO,
    ANY
  }
}
