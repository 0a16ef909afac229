package press.octavo.packaging.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/**
 * The file identifier (ISO 32000-1, 14.4): a hash of all that the file holds, so that the same book
 * has the same one each time it is made.
 */
final class FileIdentifier {
  /** The identifier is 16 octets by custom, the length of the MD5 that the standard suggests. */
  private static final int LENGTH = 16;

  private final MessageDigest digest = sha256();

  void add(byte[] octets) {
    digest.update(octets);
  }

  /** Both parts alike, as in a file that has not been changed since it was made. */
  COSArray array() {
    byte[] id = Arrays.copyOf(digest.digest(), LENGTH);
    COSArray array = new COSArray();
    array.add(new COSString(id, true));
    array.add(new COSString(id, true));
    return array;
  }

  static byte[] hash(byte[] octets, int length) {
    MessageDigest digest = sha256();
    digest.update(octets, 0, length);
    return digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
