package press.octavo.book;

import java.util.List;

/**
 * What shops and libraries ask of a book beyond what stands on its title page. Texts are empty when
 * there is none.
 *
 * @param printIsbn of the printed edition, 13 digits without hyphens
 * @param fileAs the title as it is sorted
 * @param series what the book is a part of, the closest first
 * @param subjects from the schemes of the trade
 * @param accessibilitySummary what a reader should know whom metadata alone does not tell
 * @param certificate who vouches for the edition's accessibility
 */
public record Catalogue(
    String printIsbn,
    String fileAs,
    List<Series> series,
    List<Subject> subjects,
    String accessibilitySummary,
    Certificate certificate) {
  public static final Catalogue NONE =
      new Catalogue("", "", List.of(), List.of(), "", Certificate.NONE);

  public Catalogue {
    series = List.copyOf(series);
    subjects = List.copyOf(subjects);
  }

  /**
   * Books that belong together.
   *
   * @param position of this book, as {@code 2} or {@code 2.1}; empty when it has none
   * @param closed whether it is a set, of so many books from the outset, and not a series
   */
  public record Series(String name, String position, boolean closed) {}

  /**
   * A subject from a scheme.
   *
   * @param scheme as EPUB's list of authorities names it, as {@code BISAC}
   * @param code in the scheme, as {@code FIC014000}
   * @param text its name; the code again when none is given
   */
  public record Subject(String scheme, String code, String text) {}

  /**
   * That somebody has found the edition to conform to WCAG.
   *
   * @param certifier empty when nobody has
   * @param wcag version and level, as {@code 2.2 AA}
   * @param credential that the certifier holds; empty when there is none
   * @param report where the findings can be read; empty when they cannot
   */
  public record Certificate(String certifier, String wcag, String credential, String report) {
    public static final Certificate NONE = new Certificate("", "", "", "");

    public boolean isGiven() {
      return !certifier.isEmpty();
    }
  }
}
