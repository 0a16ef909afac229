package press.octavo.packaging.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page as pixels, one a point. */
record Rendering(BufferedImage image) {
  static Rendering of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Rendering(new PDFRenderer(document).renderImage(0));
    }
  }

  /** The colour of a pixel, from the top left, as six hexadecimal digits. */
  String at(int x, int y) {
    return HexFormat.of().toHexDigits(image.getRGB(x, y)).substring(2);
  }

  /** A part of a pixel's colour: 0 red, 1 green, 2 blue. */
  int part(int x, int y, int which) {
    return image.getRGB(x, y) >> 8 * (2 - which) & 0xFF;
  }
}
