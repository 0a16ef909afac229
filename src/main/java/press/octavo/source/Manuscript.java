package press.octavo.source;

import java.io.IOException;
import java.util.List;

/**
 * The author's folder, or the one file of an article. Nothing outside its root can be reached: a
 * path that leads out, also by a symbolic link, is refused.
 *
 * <p>Paths are relative to the root, with {@code /} between their parts.
 */
public interface Manuscript {
  /** The name of the folder or file, from which a title may be inferred. */
  String name();

  /** Whether this is one Markdown file rather than a folder. */
  boolean isSingleFile();

  /**
   * Every regular file below the root that is not hidden, in natural name order ({@code 2} before
   * {@code 10}). For a single file only that file, though {@link #bytes} also reaches its
   * neighbours.
   */
  List<String> files();

  /** Whether the path names a regular file inside the root. */
  boolean exists(String path);

  /** The size of a file in bytes. */
  long size(String path) throws IOException;

  /**
   * A file's bytes.
   *
   * @throws OutsideRootException if the path leads out of the root
   * @throws IOException if the file is missing or cannot be read
   */
  byte[] bytes(String path) throws IOException;

  /** A path that leads out of the manuscript's root. */
  final class OutsideRootException extends IOException {
    private static final long serialVersionUID = 1L;

    public OutsideRootException(String path) {
      super(path + " is outside the manuscript folder");
    }
  }
}
