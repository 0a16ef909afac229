package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.InputStream;

/** The ICC profiles that Octavo brings along. */
enum IccFile {
  SRGB("sRGB.icc"),
  /** Offset on coated paper, as European presses print it. */
  FOGRA39("FOGRA39L_coated.icc");

  private final String file;

  IccFile(String file) {
    this.file = file;
  }

  byte[] octets() {
    try (InputStream in = IccFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }
}
