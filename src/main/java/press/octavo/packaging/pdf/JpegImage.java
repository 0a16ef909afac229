package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import press.octavo.book.Picture;
import press.octavo.source.Manuscript;

/**
 * A JPEG (ITU-T T.81), embedded without decoding it (ISO 32000-1, 7.4.8). Segments that do not help
 * to draw it, as where the photograph was taken, are left out.
 */
final class JpegImage {
  // T.81, table B.1
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int RST0 = 0xD0;
  private static final int RST7 = 0xD7;
  private static final int SOF0 = 0xC0;
  private static final int SOF2 = 0xC2;
  private static final int SOF15 = 0xCF;
  private static final int DHT = 0xC4;
  private static final int JPG = 0xC8;
  private static final int DAC = 0xCC;

  private static final String ICC = "ICC_PROFILE\0";
  private static final String ADOBE = "Adobe";

  private final Manuscript manuscript;
  private final Picture picture;
  private final byte[] file;
  private final FileExcerpt.Cutter cutter;
  private final Map<Integer, byte[]> profileParts = new TreeMap<>();
  private int width;
  private int height;
  private int components;
  private boolean letteredRgb;
  private boolean adobe;

  JpegImage(Manuscript manuscript, Picture picture, byte[] file) {
    this.manuscript = manuscript;
    this.picture = picture;
    this.file = file;
    this.cutter = new FileExcerpt.Cutter(file);
  }

  ImageXObject read() throws BadPictureException {
    if (file.length < 4 || octet(0) != 0xFF || octet(1) != SOI) {
      throw BadPictureException.corrupt("it does not begin like a JPEG");
    }
    cutter.keep(0, 2);
    scans(headers());
    if (components == 0) {
      throw BadPictureException.corrupt("it has no frame");
    }
    return new ImageXObject(
        dictionary(),
        cutter.cut(manuscript, picture.path()),
        ColourSpace.of(components).profile(profile()),
        Optional.empty(),
        picture.orientation());
  }

  private COSDictionary dictionary() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setInt(COSName.WIDTH, width);
    dictionary.setInt(COSName.HEIGHT, height);
    dictionary.setInt(COSName.BITS_PER_COMPONENT, 8);
    dictionary.setItem(COSName.FILTER, COSName.DCT_DECODE);
    if (components == ColourSpace.CMYK && adobe) {
      // Adobe's programs write CMYK the wrong way round, and mark it with their name.
      COSArray inverted = new COSArray();
      for (int i = 0; i < 2 * components; i++) {
        inverted.add(COSInteger.get(1 - i % 2));
      }
      dictionary.setItem(COSName.DECODE, inverted);
    }
    if (letteredRgb && !adobe) {
      COSDictionary parameters = new COSDictionary();
      parameters.setInt("ColorTransform", 0);
      dictionary.setItem(COSName.DECODE_PARMS, parameters);
    }
    return dictionary;
  }

  /** Reads all segments before the first scan; the result is where that begins. */
  private int headers() throws BadPictureException {
    int at = 2;
    while (true) {
      at = marker(at);
      int marker = octet(at + 1);
      if (marker == SOS) {
        return at;
      }
      int end = segmentEnd(at);
      if (look(marker, at + 4, end)) {
        cutter.keep(at, end - at);
      }
      at = end;
    }
  }

  /** The place of the next marker, which fill octets may precede (B.1.1.2). */
  private int marker(int from) throws BadPictureException {
    int at = from;
    if (at + 1 >= file.length || octet(at) != 0xFF) {
      throw BadPictureException.corrupt("it breaks off in its headers");
    }
    while (at + 2 < file.length && octet(at + 1) == 0xFF) {
      at++;
    }
    return at;
  }

  private int segmentEnd(int at) throws BadPictureException {
    int end = at + 4 <= file.length ? at + 2 + word(at + 2) : Integer.MAX_VALUE;
    if (end > file.length || end < at + 4) {
      throw BadPictureException.corrupt("it breaks off in a segment");
    }
    return end;
  }

  /** Looks into a segment; the result is whether it is needed to draw the picture. */
  private boolean look(int marker, int start, int end) throws BadPictureException {
    if (marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC) {
      frame(marker, start, end);
      return true;
    }
    if (marker == APP14) {
      adobe = isCalled(ADOBE, start, end);
      return adobe;
    }
    if (marker == APP2 && isCalled(ICC, start, end) && end - start > ICC.length() + 2) {
      profileParts.put(octet(start + ICC.length()), range(start + ICC.length() + 2, end));
    }
    boolean told = marker > APP0 && marker <= APP15 || marker == COMMENT;
    return !told;
  }

  /** B.2.2: sequential or progressive Huffman coding of 8 bits is what PDF knows. */
  private void frame(int marker, int start, int end) throws BadPictureException {
    if (end - start < 6 || marker > SOF2 || octet(start) != 8) {
      throw BadPictureException.unsupported(
          "is coded in a way that PDF cannot show", "save it as an ordinary JPEG of 8 bits");
    }
    height = word(start + 1);
    width = word(start + 3);
    components = octet(start + 5);
    boolean known =
        components == ColourSpace.GREY
            || components == ColourSpace.RGB
            || components == ColourSpace.CMYK;
    if (width == 0 || height == 0 || !known || end - start < 6 + 3 * components) {
      throw BadPictureException.corrupt("its frame makes no sense");
    }
    letteredRgb =
        components == ColourSpace.RGB
            && octet(start + 6) == 'R'
            && octet(start + 9) == 'G'
            && octet(start + 12) == 'B';
  }

  /** Keeps everything from the first scan to the end of the picture. */
  private void scans(int start) throws BadPictureException {
    int at = segmentEnd(start);
    while (at + 1 < file.length) {
      int next = octet(at + 1);
      boolean marks =
          octet(at) == 0xFF && next != 0 && next != 0xFF && (next < RST0 || next > RST7);
      if (!marks) {
        at++;
      } else if (next == EOI) {
        cutter.keep(start, at + 2 - start);
        return;
      } else {
        at = segmentEnd(at);
      }
    }
    throw BadPictureException.corrupt("it breaks off before its end");
  }

  private byte[] profile() {
    Octets profile = new Octets(1 << 12);
    profileParts.values().forEach(profile::write);
    return profile.copy();
  }

  private boolean isCalled(String name, int start, int end) {
    return end - start >= name.length()
        && new String(file, start, name.length(), StandardCharsets.ISO_8859_1).equals(name);
  }

  private byte[] range(int from, int to) {
    return Arrays.copyOfRange(file, from, to);
  }

  private int octet(int at) {
    return file[at] & 0xFF;
  }

  private int word(int at) {
    return octet(at) << 8 | octet(at + 1);
  }
}
