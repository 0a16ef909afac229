package press.octavo.packaging;

import java.io.IOException;
import java.io.OutputStream;

/** A finished file that can write itself. */
public interface Artifact {
  /** The file name's end, without a dot. */
  String extension();

  /** What the file's name has between the book's and the extension; mostly nothing. */
  default String suffix() {
    return "";
  }

  /** How many pages it has; 0 when it has no fixed pages. */
  int pages();

  /** Writes the file; the stream stays open. */
  void writeTo(OutputStream out) throws IOException;
}
