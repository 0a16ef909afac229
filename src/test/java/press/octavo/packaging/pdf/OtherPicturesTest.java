package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import press.octavo.book.Picture;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;

/** GIF, WebP and SVG; and what holds for pictures of any kind. */
class OtherPicturesTest {
  /** A lossless WebP (RFC 9649) of one colour, whose codes have one symbol each. */
  private static byte[] webp(int red, int green, int blue) {
    StringBuilder bits = new StringBuilder();
    append(bits, 0x2F, 8);
    append(bits, 39, 14);
    append(bits, 39, 14);
    append(bits, 0, 4 + 3); // no alpha, version 0; no transform, cache or groups
    for (int symbol : new int[] {green, red, blue, 255, 0}) {
      append(bits, 0b101, 3);
      append(bits, symbol, 8);
    }
    ByteBuffer data = ByteBuffer.allocate(20 + 14).order(ByteOrder.LITTLE_ENDIAN);
    data.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(26);
    data.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(13);
    for (int i = 0; i < bits.length(); i += 8) {
      String octet = bits.substring(i, Math.min(i + 8, bits.length()));
      data.put((byte) Integer.parseInt(new StringBuilder(octet).reverse().toString(), 2));
    }
    return data.array();
  }

  /** Least significant bit first. */
  private static void append(StringBuilder bits, int value, int count) {
    for (int i = 0; i < count; i++) {
      bits.append(value >> i & 1);
    }
  }

  private static byte[] svg(String inside) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"80\""
            + " viewBox=\"0 0 40 40\">"
            + inside
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Placed drawing(String inside) {
    return Placed.picture("a.svg", Picture.Format.SVG, svg(inside), 1);
  }

  @Test
  void gifWithATransparentPart() throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(20, 0, 20, 40);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, "gif", out)).isTrue();
    Rendering page = Placed.picture("a.gif", Picture.Format.GIF, out.toByteArray(), 1).render();
    assertThat(page.at(15, 30)).isEqualTo("ffffff");
    assertThat(page.at(45, 30)).isEqualTo("ff0000");
    byte[] torn = Arrays.copyOf(out.toByteArray(), 20);
    assertThat(Placed.picture("a.gif", Picture.Format.GIF, torn, 1).reporter().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("image-corrupt");
  }

  @Test
  void webpOfOneColour() throws IOException {
    Placed placed = Placed.picture("a.webp", Picture.Format.WEBP, webp(200, 100, 0), 1);
    assertThat(placed.reporter().diagnostics()).isEmpty();
    assertThat(placed.render().at(30, 30)).isEqualTo("c86400");
  }

  @Test
  void drawingsAreShapes() throws IOException {
    Placed placed =
        drawing(
            "<rect width=\"20\" height=\"40\" fill=\"#f00\"/>"
                + "<circle cx=\"30\" cy=\"10\" r=\"8\" fill=\"blue\"/>"
                + "<rect x=\"20\" y=\"20\" width=\"20\" height=\"20\" fill=\"#808080\"/>");
    assertThat(placed.reporter().diagnostics()).isEmpty();
    Rendering page = placed.render();
    assertThat(page.at(15, 30)).isEqualTo("ff0000");
    assertThat(page.at(40, 20)).isEqualTo("0000ff");
    assertThat(page.at(40, 40)).isEqualTo("808080");
    assertThat(page.at(55, 55)).isEqualTo("ffffff");
    try (PDDocument document = Loader.loadPDF(placed.pdf())) {
      PDResources resources = document.getPage(0).getResources();
      assertThat(resources.getXObject(COSName.getPDFName("Im1"))).isInstanceOf(PDFormXObject.class);
    }
  }

  @Test
  void drawingsAreTheSameEachTime() {
    String inside =
        "<linearGradient id=\"g\"><stop stop-color=\"red\"/><stop offset=\"1\" stop-color=\"blue\"/>"
            + "</linearGradient><rect width=\"40\" height=\"40\" fill=\"url(#g)\" opacity=\".5\"/>"
            + "<text x=\"2\" y=\"30\" font-family=\"Arial\" font-size=\"12\">Text</text>";
    assertThat(drawing(inside).pdf()).isEqualTo(drawing(inside).pdf());
  }

  @Test
  void lettersOfDrawingsAreInOurOwnFaces() {
    String text =
        "<style>.a{font-family:Georgia,serif;fill:red}</style><text font-family=\"Courier\""
            + " style=\"font-family: Arial; x: y\">font-family=\"Arial\"</text>";
    assertThat(new DrawingTypefaces("<svg>" + text + "</svg>").set())
        .isEqualTo(
            "<svg font-family=\"Source Sans 3\"><style>.a{font-familyEB Garamond;fill:red}</style>"
                    .replace("family", "family:")
                    .replace("font-family:=\"S", "font-family=\"S")
                + "<text font-family=\"Source Code Pro\" style=\"font-family:Source Sans 3; x: y\">"
                + "font-family=\"Arial\"</text></svg>");
  }

  @Test
  void masksBecomePixelsAndOddStylesAreTold() throws IOException {
    Placed masked =
        drawing(
            "<mask id=\"m\"><rect width=\"20\" height=\"40\" fill=\"white\"/></mask>"
                + "<rect width=\"40\" height=\"40\" fill=\"#f00\" mask=\"url(#m)\"/>");
    assertThat(masked.render().at(15, 30)).isEqualTo("ff0000");
    assertThat(masked.render().at(45, 30)).isEqualTo("ffffff");
    assertThat(masked.reporter().diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("a.svg is printed as pixels, because it has a mask");
    Placed styled = drawing("<style>g > rect{fill:red} .x{}</style><g><rect/></g>");
    assertThat(styled.reporter().diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("a.svg is drawn without its style for g > rect");
  }

  @Test
  void hugePicturesWithinDrawingsAreNotDecoded() {
    byte[] bomb =
        new PngMaker(50_000, 50_000, 8, 2, false)
            .chunk("IDAT", new byte[10])
            .rows((x, y) -> new int[] {0, 0, 0}, 1);
    String uri = "data:image/png;base64," + Base64.getEncoder().encodeToString(bomb);
    Placed placed =
        drawing(
            "<image width=\"40\" height=\"40\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " xlink:href=\""
                + uri
                + "\"/>");
    assertThat(placed.reporter().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("image-unsupported");
  }

  @Test
  void brokenDrawingsAndLostFilesAreReported() {
    Placed broken = Placed.picture("a.svg", Picture.Format.SVG, new byte[] {'<', 's'}, 1);
    assertThat(broken.reporter().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("svg-malformed");
    Picture lost =
        new Picture("gone.png", Picture.Format.PNG, 1, 1, Sheets.box(0, 0, 1, 1).size(), 1);
    Reporter reporter = new Reporter();
    new Sheets()
        .mark(new Mark.Art(Origin.GENERATED, Sheets.box(10, 10, 40, 40), lost, "alt"))
        .page("1")
        .pdf(new Folder(), reporter);
    assertThat(reporter.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("image-unreadable");
  }

  @Test
  void aPictureShownTwiceIsEmbeddedOnce() throws IOException {
    byte[] png = new PngMaker(8, 8, 8, 0, false).rows((x, y) -> new int[] {x * 30});
    Picture picture =
        new Picture("a.png", Picture.Format.PNG, 8, 8, Sheets.box(0, 0, 8, 8).size(), 1);
    Mark art = new Mark.Art(Origin.GENERATED, Sheets.box(10, 10, 40, 40), picture, "");
    byte[] pdf =
        new Sheets()
            .mark(art)
            .mark(art.moved(0, 5_000_000))
            .page("1")
            .mark(art)
            .page("2")
            .line("none here", 50)
            .page("3")
            .pdf(new Folder().with("a.png", png), new Reporter());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSName name = COSName.getPDFName("Im1");
      PDImageXObject first = (PDImageXObject) document.getPage(0).getResources().getXObject(name);
      PDImageXObject second = (PDImageXObject) document.getPage(1).getResources().getXObject(name);
      assertThat(first.getCOSObject()).isSameAs(second.getCOSObject());
      assertThat(document.getPage(2).getResources().getXObjectNames()).isEmpty();
    }
  }
}
