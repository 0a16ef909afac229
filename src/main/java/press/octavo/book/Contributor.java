package press.octavo.book;

/**
 * Somebody who made the book.
 *
 * @param name as it stands on the title page
 * @param role a MARC relator code, as {@code aut}, {@code trl}, {@code ill}, {@code edt}
 * @param fileAs the name as it is sorted; empty when not given
 */
public record Contributor(String name, String role, String fileAs) {
  /** The MARC relator code of an author. */
  public static final String AUTHOR = "aut";

  public boolean isAuthor() {
    return role.equals(AUTHOR);
  }
}
