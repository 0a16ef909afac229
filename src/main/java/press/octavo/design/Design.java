package press.octavo.design;

import java.util.Optional;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/**
 * How the book should look.
 *
 * @param trim the finished page
 * @param margins of a recto; a verso is its mirror
 * @param binding for which the margins change with the number of pages; absent when they do not
 * @param size of the text
 * @param leading from baseline to baseline of the text; the step of the grid
 * @param hyphenate whether words may be divided
 * @param oldStyleFigures whether figures in the text have ascenders and descenders
 * @param front which pages Octavo makes around the text
 * @param style how everything else looks
 */
public record Design(
    Size trim,
    Margins margins,
    Optional<Binding> binding,
    Length size,
    Length leading,
    boolean hyphenate,
    boolean oldStyleFigures,
    Front front,
    Style style) {

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

  /** The margins in a book of so many pages. */
  public Margins margins(int pages) {
    return binding.map(one -> one.margins(margins, pages)).orElse(margins);
  }

  /** The same for a printer, whose least margins hold unless the author has given his own. */
  public Design by(Printer printer) {
    return with(margins, binding.map(one -> one.keeping(printer.margins())));
  }

  /**
   * The same with a block of text that leaves enough white at the sides in a book of so many pages.
   * It becomes narrower where it must, and never wider.
   */
  public Design fitting(int pages) {
    Length sides = margins.inner().plus(margins.outer());
    Length lack = binding.map(one -> one.leastSides(pages).minus(sides)).orElse(Length.ZERO);
    return lack.sp() <= 0
        ? this
        : with(
            new Margins(
                margins.inner().plus(lack), margins.outer(), margins.top(), margins.bottom()),
            binding);
  }

  private Design with(Margins others, Optional<Binding> bound) {
    return new Design(trim, others, bound, size, leading, hyphenate, oldStyleFigures, front, style);
  }

  /** The page on which a chapter may begin. */
  public enum Start {
    RECTO,
    ANY
  }
}
