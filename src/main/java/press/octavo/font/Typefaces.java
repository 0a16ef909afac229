package press.octavo.font;

/**
 * Which typeface serves which use in a book.
 *
 * @param text of paragraphs
 * @param heads of headings, and of what else a style sets in their face
 * @param code of program text
 */
public record Typefaces(Typeface text, Typeface heads, Typeface code) {
  /** What the type case hands out when nobody chooses. */
  public static final Typefaces USUAL =
      new Typefaces(Typeface.EB_GARAMOND, Typeface.SOURCE_SANS_3, Typeface.SOURCE_CODE_PRO);

  /** The typeface of a use. */
  public Typeface of(Cut.Family use) {
    return switch (use) {
      case SERIF -> text;
      case SANS -> heads;
      case MONO -> code;
    };
  }
}
