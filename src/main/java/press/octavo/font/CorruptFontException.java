package press.octavo.font;

/** A font file that cannot be read; the message names the file and the table. */
public final class CorruptFontException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorruptFontException(String file, String table, String complaint) {
    super("font " + file + ", table " + table.trim() + ": " + complaint);
  }
}
