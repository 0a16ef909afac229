package press.octavo.font;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A font file's bytes, and how they are packed. */
public final class FontProgram {
  private final Kind kind;
  private final byte[] bytes;

  /** How outlines are packed. */
  public enum Kind {
    /** An sfnt file with {@code glyf} outlines. */
    TRUE_TYPE,
    /** A bare CFF table, CID-keyed. */
    CFF,
    /** An sfnt file with a {@code CFF } table. */
    OPEN_TYPE_CFF
  }

  FontProgram(Kind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  public Kind kind() {
    return kind;
  }

  public int length() {
    return bytes.length;
  }

  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
