package press.octavo.packaging.cover;

import java.util.Optional;
import press.octavo.design.Paper;
import press.octavo.design.Printer;
import press.octavo.design.Printer.CoverRules;
import press.octavo.design.Production;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/**
 * The measures of the sheet, in scaled points from the trim's corner at the top of the back.
 *
 * @param trim of one page
 * @param spine how thick the book is
 * @param bleed beyond the trim on all four sides
 * @param safe white that text keeps from every edge and fold
 * @param clear white at both sides of the spine's text
 * @param spineText whether the printer lets text stand on it
 * @param barcode the field for it
 */
public record Jacket(
    Size trim,
    Length spine,
    Length bleed,
    Length safe,
    Length clear,
    boolean spineText,
    Size barcode) {

  /** What most printers ask for. */
  private static final Length USUAL_BLEED = Length.inches(0.125);

  private static final Length USUAL_SAFE = Length.inches(0.25);
  private static final Length USUAL_CLEAR = Length.inches(0.0625);

  /** The fewest pages on whose spine there may be text, where no printer says. */
  private static final int USUAL_TEXT = 80;

  /** The bar code of a book at its usual size, with its quiet zones and some air. */
  private static final Size USUAL_BARCODE = new Size(Length.inches(2), Length.inches(1.2));

  /**
   * The measures for a book.
   *
   * @param pages of the book, an even number
   * @return empty when nobody knows how thick it is
   */
  public static Optional<Jacket> of(Size trim, Production production, int pages) {
    Optional<Printer> printer = production.printer();
    Optional<Length> spine = production.spine().or(() -> spine(production, pages));
    if (spine.isEmpty()) {
      return Optional.empty();
    }
    Optional<CoverRules> rules = printer.map(Printer::cover);
    int fewest = rules.map(CoverRules::spineTextPages).orElse(USUAL_TEXT);
    return Optional.of(
        new Jacket(
            trim,
            spine.get(),
            rules.map(CoverRules::bleed).orElseGet(() -> bleed(production)),
            rules
                .map(CoverRules::safe)
                .filter(safe -> safe.compareTo(USUAL_SAFE) > 0)
                .orElse(USUAL_SAFE),
            rules.map(CoverRules::spineClear).orElse(USUAL_CLEAR),
            pages >= fewest,
            rules.map(CoverRules::barcode).orElse(USUAL_BARCODE)));
  }

  private static Length bleed(Production production) {
    return production.bleed().filter(bleed -> bleed.sp() > 0).orElse(USUAL_BLEED);
  }

  private static Optional<Length> spine(Production production, int pages) {
    return production
        .printer()
        .flatMap(printer -> printer.paper(production.paper()))
        .map((Paper paper) -> paper.spine(pages))
        .filter(spine -> spine.sp() > 0);
  }

  /** Back, spine and front side by side. */
  public Size sheet() {
    return new Size(new Length(2 * trim.width().sp() + spine.sp()), new Length(trim.height().sp()));
  }

  /** Where the front begins. */
  long front() {
    return trim.width().sp() + spine.sp();
  }
}
