package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import press.octavo.book.Picture;

/** JPEGs keep their data, their colours and their direction, and lose what they tell. */
class JpegTest {
  /** Red, green, blue and white quarters, from the left and from the top. */
  private static BufferedImage quarters(int type) {
    BufferedImage image = new BufferedImage(40, 40, type);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * 20, i / 2 * 20, 20, 20);
    }
    graphics.dispose();
    return image;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, "jpg", out)).isTrue();
    return out.toByteArray();
  }

  /** With another segment right after the start. */
  private static byte[] with(byte[] jpeg, int marker, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(marker);
    out.write(data.length + 2 >> 8);
    out.write(data.length + 2);
    out.writeBytes(data);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static String corners(Rendering page) {
    StringBuilder corners = new StringBuilder();
    for (int[] place : new int[][] {{20, 20}, {40, 20}, {20, 40}, {40, 40}}) {
      boolean red = page.part(place[0], place[1], 0) > 128;
      boolean green = page.part(place[0], place[1], 1) > 128;
      corners.append(red && green ? 'w' : red ? 'r' : green ? 'g' : 'b');
    }
    return corners.toString();
  }

  @Test
  void orientationTurnsThePicture() throws IOException {
    byte[] jpeg = jpeg(quarters(BufferedImage.TYPE_INT_RGB));
    String[] upright = {"rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"};
    for (int orientation = 1; orientation <= 8; orientation++) {
      Rendering page = Placed.picture("a.jpg", Picture.Format.JPEG, jpeg, orientation).render();
      assertThat(corners(page))
          .as("orientation %d", orientation)
          .isEqualTo(upright[orientation - 1]);
    }
  }

  @Test
  void greyStaysGrey() throws IOException {
    byte[] jpeg = jpeg(quarters(BufferedImage.TYPE_BYTE_GRAY));
    Placed placed = Placed.picture("a.jpg", Picture.Format.JPEG, jpeg, 1);
    assertThat(image(placed).getNameAsString("ColorSpace")).isEqualTo("DeviceGray");
    assertThat(placed.render().at(40, 40)).isEqualTo("ffffff");
  }

  /** The dictionary of the picture, its colour space as a name or as the name of its family. */
  private static COSDictionary image(Placed placed) throws IOException {
    try (PDDocument document = Loader.loadPDF(placed.pdf())) {
      COSName name = COSName.getPDFName("Im1");
      PDImageXObject image = (PDImageXObject) document.getPage(0).getResources().getXObject(name);
      COSDictionary dictionary = new COSDictionary(image.getCOSObject());
      dictionary.setName("ColorSpace", image.getColorSpace().getName());
      return dictionary;
    }
  }

  @Test
  void cmykOfAdobeIsInverted() throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, 40, 40, 4, null);
    for (int i = 0; i < 1600; i++) {
      // As Adobe writes pure cyan: 0 is full ink.
      raster.setPixel(i % 40, i / 40, new int[] {0, 255, 255, 255});
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(raster, null, null));
    }
    byte[] adobe = "Adobe\0\144\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] jpeg = with(out.toByteArray(), 0xEE, adobe);
    Placed placed = Placed.picture("a.jpg", Picture.Format.JPEG, jpeg, 1);
    assertThat(image(placed).getNameAsString("ColorSpace")).isEqualTo("ICCBased");
    assertThat(image(placed).getCOSArray(COSName.DECODE).toFloatArray())
        .containsExactly(1, 0, 1, 0, 1, 0, 1, 0);
  }

  @Test
  void profilesAreKeptAndPlacesForgotten() throws IOException {
    byte[] jpeg = jpeg(quarters(BufferedImage.TYPE_INT_RGB));
    byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
    segment.writeBytes(icc);
    byte[] told = "Exif\0\0 51 28 38 N".getBytes(StandardCharsets.US_ASCII);
    byte[] full = with(with(jpeg, 0xE2, segment.toByteArray()), 0xE1, told);
    Placed placed = Placed.picture("a.jpg", Picture.Format.JPEG, full, 1);
    assertThat(image(placed).getNameAsString("ColorSpace")).isEqualTo("ICCBased");
    assertThat(corners(placed.render())).isEqualTo("rgbw");
    assertThat(new String(placed.pdf(), StandardCharsets.ISO_8859_1)).doesNotContain("51 28 38 N");
    byte[] grey = jpeg(quarters(BufferedImage.TYPE_BYTE_GRAY));
    Placed wrong =
        Placed.picture("a.jpg", Picture.Format.JPEG, with(grey, 0xE2, segment.toByteArray()), 1);
    assertThat(image(wrong).getNameAsString("ColorSpace")).isEqualTo("DeviceGray");
  }

  @Test
  void damageAndOddCodingsAreReported() throws IOException {
    byte[] jpeg = jpeg(quarters(BufferedImage.TYPE_INT_RGB));
    byte[] torn = Arrays.copyOf(jpeg, jpeg.length - 30);
    assertThat(code(torn)).isEqualTo("image-corrupt");
    assertThat(code(Arrays.copyOf(jpeg, 30))).isEqualTo("image-corrupt");
    assertThat(code(new byte[] {1, 2, 3})).isEqualTo("image-corrupt");
    byte[] arithmetic = jpeg.clone();
    for (int i = 0; i < jpeg.length - 1; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
        arithmetic[i + 1] = (byte) 0xC9;
      }
    }
    assertThat(code(arithmetic)).isEqualTo("image-unsupported");
  }

  private static String code(byte[] jpeg) {
    return Placed.picture("a.jpg", Picture.Format.JPEG, jpeg, 1)
        .reporter()
        .diagnostics()
        .get(0)
        .code();
  }

  @Test
  void smallSanityOfTheQuarters() throws IOException {
    Rendering page =
        Placed.picture("a.jpg", Picture.Format.JPEG, jpeg(quarters(BufferedImage.TYPE_INT_RGB)), 1)
            .render();
    assertThat(page.part(20, 20, 0)).isCloseTo(255, within(12));
    assertThat(page.at(60, 60)).isEqualTo("ffffff");
  }
}
