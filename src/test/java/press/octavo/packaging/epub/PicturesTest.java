package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.packaging.epub.Write.chapter;
import static press.octavo.packaging.epub.Write.image;
import static press.octavo.packaging.epub.Write.p;
import static press.octavo.packaging.epub.Write.pairs;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import press.octavo.book.Attributes;
import press.octavo.book.Book;
import press.octavo.book.Picture;
import press.octavo.book.Picture.Format;
import press.octavo.design.Designs;
import press.octavo.font.PlainFonts;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/** Picture files: once each, as they are, unless no reading system could show them. */
class PicturesTest {
  private static Book book(String... paths) {
    return Specimen.book(
        Specimen.metadata("T", "", "en"),
        chapter(
            "c",
            "C",
            Arrays.stream(paths)
                .map(path -> p(image(path, Format.JPEG, "x")))
                .toArray(press.octavo.book.Block[]::new)));
  }

  @Test
  void aPictureShownTwiceIsOneFileAndUntouched() {
    byte[] bytes = {1, 2, 3};
    PictureFolder folder = new PictureFolder().with("a/b.jpg", bytes).with("c/B.jpg", bytes);
    Unzipped epub = Unzipped.of(book("a/b.jpg", "c/B.jpg", "a/b.jpg"), new PlainFonts(), folder);
    assertThat(epub.files()).containsEntry("EPUB/images/b.jpg", bytes);
    assertThat(epub.files().keySet().stream().filter(f -> f.matches(".*images/b.*")))
        .containsExactly("EPUB/images/b.jpg", "EPUB/images/b-2.jpg");
  }

  @Test
  void fourInksBecomeThreeColours() throws Exception {
    byte[] inks = jpegOfFourInks();
    PictureFolder folder = new PictureFolder().with("inks.jpg", inks);
    byte[] made =
        Unzipped.of(book("inks.jpg"), new PlainFonts(), folder).files().get("EPUB/images/inks.jpg");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(made));
    assertThat(image.getColorModel().getNumComponents()).isEqualTo(3);
    assertThat(image.getWidth()).isEqualTo(16);
  }

  private static byte[] jpegOfFourInks() throws Exception {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, new Point());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** Apple Books refuses more than 5.6 million pixels. */
  @Test
  void whatIsLargerThanAnyScreenIsMadeSmaller() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4000, 2000, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    Size size = new Size(Length.points(100), Length.points(50));
    Picture upright = new Picture("large.png", Format.PNG, 4000, 2000, size, 1);
    BufferedImage made =
        ImageIO.read(new ByteArrayInputStream(ScreenSize.of(png.toByteArray(), upright)));
    assertThat(made.getWidth() * made.getHeight()).isBetween(5_500_000, 5_600_000);
    assertThat(made.getWidth()).isEqualTo(2 * made.getHeight());
    Picture turned = new Picture("large.png", Format.PNG, 4000, 2000, size, 6);
    assertThat(ScreenSize.of(png.toByteArray(), turned)).isEqualTo(png.toByteArray());
  }

  @Test
  void widthsAreSharesOfTheMeasure() {
    var design = Designs.book();
    assertThat(PictureWidth.className(pairs("width", "48%"), design)).isEqualTo("w50");
    assertThat(PictureWidth.className(pairs("width", "2in"), design)).isEqualTo("w50");
    assertThat(PictureWidth.className(pairs("width", "9000px"), design)).isEqualTo("w100");
    assertThat(PictureWidth.className(pairs("width", "wide"), design)).isEmpty();
    assertThat(PictureWidth.className(pairs("width", "1.2.3em"), design)).isEmpty();
    assertThat(PictureWidth.className(Attributes.NONE, design)).isEmpty();
  }
}
