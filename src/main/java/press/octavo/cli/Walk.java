package press.octavo.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the files of a manuscript's folder.
 *
 * <p>A linked file inside the root counts. A linked folder is not entered: what it leads to inside
 * the root is found in its own place, and so no circle of links can hold us.
 */
final class Walk {
  /** More than any book has; who starts in the wrong folder should hear of it soon. */
  private static final int MOST_ENTRIES = 100_000;

  private final Path root;
  private final Path output;
  private final Deque<Path> folders = new ArrayDeque<>();
  private final List<String> files = new ArrayList<>();
  private int entries;

  Walk(Path root, Path output) {
    this.root = root;
    this.output = output;
  }

  /** Every file below the root, in natural order, with {@code /} between the parts of its path. */
  List<String> files() throws IOException {
    folders.add(root);
    while (!folders.isEmpty()) {
      look(folders.remove());
    }
    files.sort(NaturalOrder.PATHS);
    return List.copyOf(files);
  }

  private void look(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (++entries > MOST_ENTRIES) {
          throw new FileSystemException(
              root.toString(), null, "it holds more than 100,000 files; is it the right folder?");
        }
        meet(entry);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void meet(Path entry) throws IOException {
    String name = String.valueOf(entry.getFileName());
    if (name.startsWith(".")) {
      return;
    }
    BasicFileAttributes attributes =
        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isDirectory()) {
      if (!isLumber(entry, name)) {
        folders.add(entry);
      }
    } else if (attributes.isRegularFile() || attributes.isSymbolicLink() && leadsToFile(entry)) {
      files.add(relative(entry));
    }
  }

  /** Folders where tools keep what they make or fetch, and our own output. */
  private boolean isLumber(Path folder, String name) {
    boolean onTop = root.equals(folder.getParent());
    return name.equals("node_modules")
        || onTop && (name.equals("build") || name.equals("target"))
        || folder.equals(output);
  }

  private boolean leadsToFile(Path link) {
    try {
      Path real = link.toRealPath();
      return real.startsWith(root) && Files.isRegularFile(real);
    } catch (IOException dangling) {
      return false;
    }
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
