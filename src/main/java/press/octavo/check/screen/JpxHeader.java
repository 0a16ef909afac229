package press.octavo.check.screen;

import java.nio.charset.StandardCharsets;

/** What the header of a JPEG 2000 file says (ISO/IEC 15444-1, I.5), and whether PDF/A takes it. */
final class JpxHeader {
  /** The header stands before the picture, in so many octets. */
  static final int MOST = 1 << 16;

  private static final int CIE_JAB = 19;
  private static final int DEEPEST = 38;

  private final byte[] octets;
  private int channels;
  private int bits;
  private int spaces;
  private int approximate;
  private boolean strange;
  private boolean varied;

  JpxHeader(byte[] octets) {
    this.octets = octets;
    boxes(0, octets.length);
  }

  /** Boxes that follow each other; those of the header are within one of them. */
  private void boxes(int from, int end) {
    int at = from;
    while (at + 8 <= end) {
      int length = number(at);
      String type = new String(octets, at + 4, 4, StandardCharsets.ISO_8859_1);
      int next = length == 0 || length > end - at ? end : at + Math.max(length, 8);
      switch (type) {
        case "jp2h" -> boxes(at + 8, next);
        case "ihdr" -> image(at + 8);
        case "colr" -> colour(at + 8);
        case "bpcc" -> varied = true;
        default -> {
          // Not of the header, or of no concern.
        }
      }
      at = next;
    }
  }

  private void image(int at) {
    channels = octet(at + 8) << 8 | octet(at + 9);
    bits = (octet(at + 10) & 0x7F) + 1;
  }

  private void colour(int at) {
    spaces++;
    approximate += octet(at + 2) == 1 ? 1 : 0;
    int method = octet(at);
    strange |= method < 1 || method > 3 || method == 1 && number(at + 3) == CIE_JAB;
  }

  private int octet(int at) {
    return at < octets.length ? octets[at] & 0xFF : 0;
  }

  private int number(int at) {
    return octet(at) << 24 | octet(at + 1) << 16 | octet(at + 2) << 8 | octet(at + 3);
  }

  /**
   * Whether it may be in an archive.
   *
   * @param explained whether the file says itself what its colours are
   */
  boolean isAllowed(boolean explained) {
    boolean counted = channels == 1 || channels == 3 || channels == 4;
    boolean known = explained || spaces == 1 || approximate == 1;
    return counted && known && (explained || !strange) && !varied && bits <= DEEPEST;
  }
}
