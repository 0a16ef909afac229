package press.octavo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.source.Manuscript;

/**
 * A manuscript on disk. Every path is made real, links and all, before anything is read, and must
 * then lie inside the root.
 */
final class FolderManuscript implements Manuscript {
  /** Far above any picture for print, and far below what an array can hold. */
  private static final long LARGEST_FILE = 512L << 20;

  /** Names of folders that say nothing of the book in them; the folder around it does. */
  private static final List<String> NAMELESS =
      List.of("book", "chapters", "content", "docs", "manuscript", "src", "text");

  private final Path root;
  private final @Nullable String onlyFile;
  private final Path output;
  private @Nullable List<String> files;

  private FolderManuscript(Path root, @Nullable String onlyFile, Path output) {
    this.root = root;
    this.onlyFile = onlyFile;
    this.output = output;
  }

  /**
   * Opens a folder, or a file in its folder.
   *
   * @param output where finished books go; what is there is no part of the manuscript
   * @throws IOException if there is no such folder or file
   */
  static FolderManuscript open(Path path, Path output) throws IOException {
    Path real = path.toRealPath();
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      return new FolderManuscript(real, null, realOrAbsolute(output));
    }
    Path folder = real.getParent();
    if (!attributes.isRegularFile() || folder == null) {
      throw new FileSystemException(path.toString(), null, "neither a folder nor a file");
    }
    return new FolderManuscript(folder, nameOf(real), realOrAbsolute(output));
  }

  private static Path realOrAbsolute(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThereYet) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public String name() {
    if (onlyFile != null) {
      return onlyFile;
    }
    Path above = root.getParent();
    return above != null && NAMELESS.contains(nameOf(root)) ? nameOf(above) : nameOf(root);
  }

  @Override
  public boolean isSingleFile() {
    return onlyFile != null;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if a folder cannot be read, or there are too many files
   */
  @Override
  public synchronized List<String> files() {
    if (files == null) {
      files = onlyFile != null ? List.of(onlyFile) : walk();
    }
    return files;
  }

  private List<String> walk() {
    try {
      return new Walk(root, output).files();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean exists(String path) {
    try {
      return Files.isRegularFile(resolve(path));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public long size(String path) throws IOException {
    return Files.size(resolve(path));
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    Path file = resolve(path);
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(path, null, "not a file");
    }
    if (attributes.size() > LARGEST_FILE) {
      throw new FileSystemException(path, null, "larger than " + (LARGEST_FILE >> 20) + " MB");
    }
    return Files.readAllBytes(file);
  }

  /** The real path, which has no links left and is inside the root. */
  private Path resolve(String path) throws IOException {
    Path inside;
    try {
      inside = root.resolve(path).normalize();
    } catch (InvalidPathException e) {
      // A name that this system cannot have, so no file has it.
      NoSuchFileException missing = new NoSuchFileException(path);
      missing.initCause(e);
      throw missing;
    }
    if (!inside.startsWith(root)) {
      throw new OutsideRootException(path);
    }
    Path real = inside.toRealPath();
    if (!real.startsWith(root)) {
      throw new OutsideRootException(path);
    }
    return real;
  }
}
