package press.octavo.picture;

import press.octavo.book.Picture;

/** Walks the segments of a JPEG file to its end (ITU-T T.81, annex B; JFIF 1.02). */
final class Jpeg {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int TEM = 0x01;
  private static final int RST0 = 0xD0;
  private static final int RST7 = 0xD7;
  private static final int DHT = 0xC4;
  private static final int JPG = 0xC8;
  private static final int DAC = 0xCC;

  private final Bytes bytes;
  private int width;
  private int height;
  private Resolution density = Resolution.SCREEN;
  private Exif exif = Exif.NONE;

  private Jpeg(byte[] file) {
    this.bytes = new Bytes(file, "JPEG");
  }

  static Header read(byte[] file) throws PictureFault {
    Jpeg jpeg = new Jpeg(file);
    jpeg.walk();
    Resolution resolution =
        jpeg.density.equals(Resolution.SCREEN) ? jpeg.exif.resolution() : jpeg.density;
    return new Header(
        Picture.Format.JPEG, jpeg.width, jpeg.height, resolution, jpeg.exif.orientation());
  }

  private void walk() throws PictureFault {
    long at = 0;
    while (true) {
      if (bytes.u8(at) != 0xFF) {
        throw bytes.damaged("no marker where one is due");
      }
      int marker = bytes.u8(at + 1);
      if (marker == EOI) {
        break;
      } else if (marker == 0xFF) {
        at++;
      } else if (standsAlone(marker)) {
        at += 2;
      } else {
        int length = bytes.u16(at + 2, true);
        segment(marker, at + 4);
        at += 2 + length;
        if (marker == SOS) {
          at = afterScan(at);
        }
      }
    }
    if (width == 0 || height == 0) {
      throw bytes.damaged("it has no frame");
    }
  }

  private static boolean standsAlone(int marker) {
    return marker == SOI || marker == TEM || (marker >= RST0 && marker <= RST7);
  }

  private void segment(int marker, long at) throws PictureFault {
    if (marker >= 0xC0 && marker <= 0xCF && marker != DHT && marker != JPG && marker != DAC) {
      height = bytes.u16(at + 1, true);
      width = bytes.u16(at + 3, true);
      new Header(Picture.Format.JPEG, width, height, Resolution.SCREEN, 1).bearable();
    } else if (marker == APP0 && bytes.has(at, "JFIF\0")) {
      density(bytes.u8(at + 7), bytes.u16(at + 8, true), bytes.u16(at + 10, true));
    } else if (marker == APP1 && bytes.has(at, "Exif\0\0")) {
      exif = Exif.read(bytes, at + 6);
    }
  }

  private void density(int unit, int across, int down) {
    if (unit == 1) {
      density = Resolution.perInch(across, down);
    } else if (unit == 2) {
      density = Resolution.perCentimetre(across, down);
    }
  }

  /** The marker that ends the entropy-coded data. */
  private long afterScan(long start) throws PictureFault {
    for (long at = start; ; at++) {
      if (bytes.u8(at) == 0xFF) {
        int next = bytes.u8(at + 1);
        if (next != 0 && next != 0xFF && (next < RST0 || next > RST7)) {
          return at;
        }
      }
    }
  }
}
