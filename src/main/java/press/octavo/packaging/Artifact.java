package press.octavo.packaging;

import java.io.IOException;
import java.io.OutputStream;

/** A finished file that can write itself. */
public interface Artifact {
  /** The file name's end, without a dot. */
  String extension();

  /**
   * The file's whole name.
   *
   * @param slug after which the files of a book are named
   */
  default String name(String slug) {
    return slug + "." + extension();
  }

  /** How many pages it has; 0 when it has no fixed pages. */
  int pages();

  /** Writes the file; the stream stays open. */
  void writeTo(OutputStream out) throws IOException;
}
