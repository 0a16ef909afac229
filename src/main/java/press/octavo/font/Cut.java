package press.octavo.font;

/**
 * Which face of the type case is meant.
 *
 * @param family by its use
 * @param bold whether heavier than the text
 * @param italic whether italic
 */
public record Cut(Family family, boolean bold, boolean italic) {
  public static final Cut ROMAN = new Cut(Family.SERIF, false, false);
  public static final Cut ITALIC = new Cut(Family.SERIF, false, true);
  public static final Cut SANS = new Cut(Family.SANS, false, false);
  public static final Cut MONO = new Cut(Family.MONO, false, false);

  /** A family by its use; {@link Typefaces} says which it is. */
  public enum Family {
    /** The text's. */
    SERIF,
    /** That of the heads. */
    SANS,
    /** That of code. */
    MONO
  }

  public Cut bolder() {
    return new Cut(family, true, italic);
  }

  /** The italic of a roman, and the roman of an italic: stress inside stress. */
  public Cut stressed() {
    return new Cut(family, bold, !italic);
  }
}
