package press.octavo.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static press.octavo.picture.PictureFiles.bytes;
import static press.octavo.picture.PictureFiles.cut;
import static press.octavo.picture.PictureFiles.image;
import static press.octavo.picture.PictureFiles.text;
import static press.octavo.picture.PictureFiles.with;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.book.Picture;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

class HeadersTest {
  private static Picture look(byte[] file) throws PictureFault {
    return Headers.read(file).picture("x");
  }

  private static String fault(byte[] file) {
    PictureFault fault = assertThrows(PictureFault.class, () -> Headers.read(file));
    return fault.code() + ": " + fault.said();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void wholePictures(String format) throws PictureFault {
    Picture picture = look(image(format, 192, 96));
    assertEquals(format.toUpperCase(java.util.Locale.ROOT), picture.format().name());
    assertEquals(192, picture.pixelsWide());
    assertEquals(96, picture.pixelsHigh());
    assertEquals(new Size(Length.inches(2), Length.inches(1)), picture.natural());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void picturesCutShort(String format) {
    byte[] whole = image(format, 192, 96);
    for (int length = 12; length < whole.length - (format.equals("gif") ? 2 : 1); length++) {
      byte[] part = cut(whole, length);
      // A PNG whose last chunk has lost only its checksum is whole for every decoder.
      if (!(format.equals("png") && length >= whole.length - 4)) {
        assertEquals(
            "image-damaged", assertThrows(PictureFault.class, () -> Headers.read(part)).code());
      }
    }
  }

  @Test
  void webp() throws PictureFault {
    byte[] lossless = PictureFiles.webp("VP8L", bytes(0x2F, 0x0F, 0xC0, 0x01, 0, 0));
    assertEquals(16, look(lossless).pixelsWide());
    assertEquals(8, look(lossless).pixelsHigh());
    byte[] lossy = PictureFiles.webp("VP8 ", bytes(0, 0, 0, 0x9D, 1, 0x2A, 16, 0, 8, 0));
    assertEquals(16, look(lossy).pixelsWide());
    byte[] extended = PictureFiles.webp("VP8X", bytes(0, 0, 0, 0, 15, 0, 0, 7, 0, 0));
    assertEquals(8, look(extended).pixelsHigh());
    assertEquals("image-damaged: is a WebP file that is cut short", fault(cut(lossy, 20)));
  }

  @Test
  void resolutionIsTheFilesOwn() throws PictureFault {
    byte[] png = with(image("png", 300, 300), 33, PictureFiles.physical(11_811));
    assertEquals(72, look(png).natural().width().pt(), 0.01);
    byte[] absurd = with(image("png", 96, 96), 33, PictureFiles.physical(1));
    assertEquals(Length.inches(1), look(absurd).natural().width());
  }

  @Test
  void exifTurnsAPicture() throws PictureFault {
    Picture picture = look(with(image("jpeg", 600, 300), 2, PictureFiles.exif(6)));
    assertEquals(600, picture.pixelsWide());
    assertEquals(6, picture.orientation());
    assertEquals(new Size(Length.inches(1), Length.inches(2)), picture.natural());
    assertEquals(1, look(with(image("jpeg", 60, 30), 2, PictureFiles.exif(9))).orientation());
  }

  @Test
  void tooLargeIsRefusedBeforeItIsDecoded() {
    assertEquals(
        "image-too-large: is 50000 × 50000 pixels, more than 30000 a side or 200 million in all",
        fault(PictureFiles.hugePng(50_000, 50_000)));
    assertEquals("image-damaged", fault(PictureFiles.hugePng(0, 5)).substring(0, 13));
    assertEquals("image-too-large", fault(PictureFiles.hugePng(-1, 5)).substring(0, 15));
  }

  @Test
  void aHeadersChecksumIsChecked() {
    byte[] png = image("png", 5, 5);
    png[19] ^= 1;
    assertEquals(
        "image-damaged: is a damaged PNG file: the checksum of its header is wrong", fault(png));
  }

  @Test
  void formatsThatNobodyReadsAreNamed() {
    assertEquals(
        "image-format: is a TIFF picture that Octavo cannot read", fault(text("II*\0abcd")));
    assertEquals(
        "image-format: is an AVIF picture that Octavo cannot read", fault(text("abcdftypavif")));
    assertEquals(
        "image-format: is a web page or XML file that Octavo cannot read", fault(text("<html>")));
    assertEquals("image-format: is in a format that Octavo cannot read", fault(text("hello")));
    assertEquals("image-damaged: is an empty file", fault(new byte[0]));
  }

  @Test
  void noBytesMakeTheReadersFail() {
    Random random = new Random(1);
    for (String format : new String[] {"png", "jpeg", "gif"}) {
      byte[] whole =
          with(image(format, 30, 20), 2, format.equals("jpeg") ? PictureFiles.exif(3) : bytes());
      for (int i = 0; i < 3_000; i++) {
        byte[] broken = whole.clone();
        for (int j = random.nextInt(4); j >= 0; j--) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        try {
          Headers.read(cut(broken, 1 + random.nextInt(broken.length)));
        } catch (PictureFault expected) {
          assertEquals("image", expected.code().substring(0, 5));
        }
      }
    }
  }
}
