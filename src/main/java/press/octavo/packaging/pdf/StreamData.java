package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.OutputStream;

/** What a stream object holds, encoded as its dictionary's filters say. */
interface StreamData {
  long length();

  /** A hash of the octets, from which the file identifier is made. */
  byte[] digest();

  void writeTo(OutputStream out) throws IOException;

  /** Data in memory; the array becomes its own. */
  static StreamData of(byte[] octets) {
    byte[] digest = FileIdentifier.hash(octets, octets.length);
    return new StreamData() {
      @Override
      public long length() {
        return octets.length;
      }

      @Override
      public byte[] digest() {
        return digest;
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        out.write(octets);
      }
    };
  }
}
