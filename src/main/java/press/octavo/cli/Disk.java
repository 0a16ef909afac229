package press.octavo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import press.octavo.source.Manuscript.OutsideRootException;

/** What the disk refuses, in words. */
final class Disk {
  private Disk() {}

  /** Why something failed, without a full stop. */
  static String reason(IOException e) {
    if (e instanceof OutsideRootException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    if (said == null || said.isEmpty()) {
      return e.getClass().getSimpleName();
    }
    return Character.toLowerCase(said.charAt(0)) + said.substring(1);
  }

  /**
   * Makes sure, before any work is done, that a folder is there or could be made.
   *
   * @throws IOException if a file is in its place or on the way to it, or nothing may be written
   */
  static void expectFolder(Path folder) throws IOException {
    Path nearest = folder.toAbsolutePath().normalize();
    Path parent = nearest.getParent();
    while (!Files.exists(nearest) && parent != null) {
      nearest = parent;
      parent = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      throw new NotDirectoryException(nearest.toString());
    }
    if (!Files.isWritable(nearest)) {
      throw new AccessDeniedException(nearest.toString());
    }
  }
}
