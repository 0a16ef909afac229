package press.octavo.check.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/**
 * What the header of an ICC profile says (ICC.1, 7.2).
 *
 * @param version its first number
 * @param device the class of what the profile describes, as {@code prtr}
 * @param space of its colours, as {@code CMYK}
 */
public record IccHeader(int version, String device, String space) {
  private static final int SIZE = 128;

  /** Empty when it is no profile. */
  public static Optional<IccHeader> of(COSStream profile) {
    byte[] icc = StreamOctets.head(profile, SIZE);
    if (icc.length < SIZE || !ascii(icc, 36).equals("acsp")) {
      return Optional.empty();
    }
    return Optional.of(new IccHeader(icc[8], ascii(icc, 12), ascii(icc, 16)));
  }

  private static String ascii(byte[] icc, int at) {
    return new String(icc, at, 4, StandardCharsets.ISO_8859_1);
  }

  /** How many numbers make a colour; 0 when that is not known. */
  public int inks() {
    return switch (space) {
      case "GRAY" -> 1;
      case "RGB ", "Lab " -> 3;
      case "CMYK" -> 4;
      default -> 0;
    };
  }
}
