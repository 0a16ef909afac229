package press.octavo.design;

import java.util.Locale;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/** The designs that Octavo uses when the author asks for nothing else. */
public final class House {
  /** 5.5 × 8.5 inches, the digest trim of trade paperbacks. */
  private static final Size DIGEST = new Size(Length.inches(5.5), Length.inches(8.5));

  private static final Size LETTER = new Size(Length.inches(8.5), Length.inches(11));
  private static final Size A4 = new Size(Length.millimetres(210), Length.millimetres(297));

  private House() {}

  /** A book of prose. */
  public static Design book() {
    return new Design(
        DIGEST,
        bookMargins(DIGEST, Length.points(11), Length.points(14)),
        Length.points(11),
        Length.points(14),
        true,
        true,
        new Design.Front(true, true, true, true, Design.Start.RECTO, true, true));
  }

  /**
   * A single article: one column of a readable measure on the paper of the reader's country.
   *
   * @param lang BCP 47 tag; only American and unspecified English are read on Letter
   */
  public static Design article(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    boolean letter =
        locale.getLanguage().equals("en")
            && (locale.getCountry().isEmpty() || "US CA PH".contains(locale.getCountry()));
    Size paper = letter ? LETTER : A4;
    Length measure = Length.points(346);
    Length side = new Length((paper.width().sp() - measure.sp()) / 2);
    return new Design(
        paper,
        new Margins(side, side, Length.points(78), Length.points(92)),
        Length.points(11.5),
        Length.points(15),
        true,
        true,
        new Design.Front(false, false, false, false, Design.Start.ANY, false, true));
  }

  /**
   * Margins in the proportion 2 : 3 : 4 of spine, head and foot that fine books have kept since
   * incunables, made narrower as a paperback's price demands, with enough at the spine for glue;
   * the depth is a whole number of lines.
   *
   * @param trim the page
   * @param size of the type
   * @param leading the step of the grid
   */
  public static Margins bookMargins(Size trim, Length size, Length leading) {
    Length inner = trim.width().times(0.1425);
    Length outer = trim.width().times(0.1225);
    Length top = trim.height().times(0.105);
    long depth = trim.height().times(0.775).sp();
    long lines = (depth - size.sp()) / leading.sp();
    long block = lines * leading.sp() + size.sp();
    return new Margins(inner, outer, top, new Length(trim.height().sp() - top.sp() - block));
  }
}
