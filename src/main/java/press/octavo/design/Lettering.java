package press.octavo.design;

/**
 * How something is lettered, in relation to the text of the book.
 *
 * @param face in which of the style's typefaces
 * @param cut of that typeface
 * @param capitals whether small capitals stand for letters
 * @param size in parts of the text's size
 * @param leading how open the lines are; 1 is as open as the text, in proportion to the size
 * @param tracking white after each letter, in thousandths of the em
 * @param align how lines meet the margins
 */
public record Lettering(
    Use face,
    Cut cut,
    Capitals capitals,
    double size,
    double leading,
    int tracking,
    Alignment align) {
  /** The text itself, ranged left. */
  public static final Lettering PLAIN =
      new Lettering(Use.TEXT, Cut.ROMAN, Capitals.NORMAL, 1, 1, 0, Alignment.LEFT);

  /** Which of a style's typefaces is meant. */
  public enum Use {
    TEXT,
    HEADS,
    CODE
  }

  /** A cut of a typeface. */
  public enum Cut {
    ROMAN(false, false),
    ITALIC(false, true),
    BOLD(true, false),
    BOLD_ITALIC(true, true);

    private final boolean bold;
    private final boolean italic;

    Cut(boolean bold, boolean italic) {
      this.bold = bold;
      this.italic = italic;
    }

    public boolean isBold() {
      return bold;
    }

    public boolean isItalic() {
      return italic;
    }
  }

  /** What stands for the letters of a line. */
  public enum Capitals {
    /** The letters as they are. */
    NORMAL,
    /** Small capitals for small letters. */
    SMALL_CAPS,
    /** Small capitals for all letters. */
    ALL_SMALL_CAPS
  }

  /** How lines meet the margins. */
  public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
  }
}
