package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import press.octavo.source.Manuscript;

/**
 * Parts of a file of the manuscript, one after another. They are read again when they are written,
 * so that a book of many photographs does not need the memory for all of them.
 */
final class FileExcerpt implements StreamData {
  private final Manuscript manuscript;
  private final String path;
  private final int[] parts;
  private final long length;
  private final byte[] digest;

  private FileExcerpt(Manuscript manuscript, String path, int[] parts, long length, byte[] digest) {
    this.manuscript = manuscript;
    this.path = path;
    this.parts = parts;
    this.length = length;
    this.digest = digest;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public byte[] digest() {
    return digest.clone();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    byte[] file = manuscript.bytes(path);
    if (!isUnchanged(file)) {
      throw new IOException(path + " was changed while the book was made");
    }
    for (int i = 0; i < parts.length; i += 2) {
      out.write(file, parts[i], parts[i + 1]);
    }
  }

  private boolean isUnchanged(byte[] file) {
    MessageDigest now = FileIdentifier.sha256();
    for (int i = 0; i < parts.length; i += 2) {
      if (parts[i] + parts[i + 1] > file.length) {
        return false;
      }
      now.update(file, parts[i], parts[i + 1]);
    }
    return Arrays.equals(now.digest(), digest);
  }

  /** Collects parts. */
  static final class Cutter {
    private final byte[] file;
    private final MessageDigest digest = FileIdentifier.sha256();
    private int[] parts = new int[8];
    private int count;
    private long length;

    Cutter(byte[] file) {
      this.file = file;
    }

    void keep(int from, int size) {
      if (count == parts.length) {
        parts = Arrays.copyOf(parts, 2 * count);
      }
      parts[count++] = from;
      parts[count++] = size;
      digest.update(file, from, size);
      length += size;
    }

    FileExcerpt cut(Manuscript manuscript, String path) {
      return new FileExcerpt(
          manuscript, path, Arrays.copyOf(parts, count), length, digest.digest());
    }
  }
}
