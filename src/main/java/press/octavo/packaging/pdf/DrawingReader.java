package press.octavo.packaging.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.octavo.book.Picture;
import press.octavo.picture.Drawing;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * Draws an SVG file, as shapes where PDF has them; only a drawing with a mask, filter or pattern
 * becomes an image of pixels. Its letters are drawn as shapes too, in Octavo's own faces.
 */
final class DrawingReader {
  /** What presses ask of photographs. */
  private static final int PIXELS_PER_INCH = 300;

  private static final int POINTS_PER_INCH = 72;

  /** A page of 13 inches at that resolution; larger drawings become coarser. */
  private static final double MOST_PIXELS = 4000;

  /** Greater coordinates exceed what some readers of PDF can count with (annex C.2). */
  private static final double MOST_UNITS = 32_767;

  /** What an author must know of a drawing is a diagnostic; held, or its level would be lost. */
  private static final Logger JSVG = Logger.getLogger("com.github.weisj.jsvg");

  static {
    JSVG.setLevel(Level.OFF);
  }

  private final Picture picture;
  private final Drawing drawing;
  private final Span span;
  private final Reporter reporter;

  private final IPdfBoxGraphics2DColorMapper colours;

  private DrawingReader(
      Picture picture,
      Drawing drawing,
      Span span,
      Reporter reporter,
      IPdfBoxGraphics2DColorMapper colours) {
    this.colours = colours;
    this.picture = picture;
    this.drawing = drawing;
    this.span = span;
    this.reporter = reporter;
  }

  static ExternalObject read(Picture picture, byte[] file, Span span, Reporter reporter)
      throws IOException {
    return read(picture, file, span, reporter, new DrawingColours());
  }

  /** The same in other colours. */
  static ExternalObject read(
      Picture picture,
      byte[] file,
      Span span,
      Reporter reporter,
      IPdfBoxGraphics2DColorMapper colours)
      throws IOException {
    return new DrawingReader(picture, Drawing.read(file), span, reporter, colours).read();
  }

  private ExternalObject read() throws IOException {
    DrawingFeatures features = new DrawingFeatures(drawing.xml());
    features.checkPictures();
    features.unknownStyle().ifPresent(rule -> warn("is drawn without its style for " + rule));
    Optional<String> pixels = features.needsPixels();
    try {
      SVGDocument document = load(new DrawingTypefaces(drawing.xml()).set());
      if (pixels.isPresent()) {
        warn("is printed as pixels, because it has a " + pixels.get());
        return image(document);
      }
      return form(document);
    } catch (InternalError | LinkageError e) {
      throw BadPictureException.unsupported(
          "has text, which this Java cannot draw", "turn its text into paths");
    }
  }

  private void warn(String what) {
    reporter.report(Diagnostic.warning("svg-feature", span, picture.path() + " " + what));
  }

  private static SVGDocument load(String xml) throws BadPictureException {
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument document =
        new SVGLoader()
            .load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), null, context);
    if (document == null) {
      throw BadPictureException.corrupt("it cannot be read as a drawing");
    }
    return document;
  }

  private FormXObject form(SVGDocument document) throws IOException {
    double scale = Math.min(1, MOST_UNITS / Math.max(drawing.width(), drawing.height()));
    float width = (float) Math.max(1, drawing.width() * scale);
    float height = (float) Math.max(1, drawing.height() * scale);
    PDDocument workbench = new PDDocument();
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(workbench, width, height);
    graphics.setColorMapper(colours);
    render(document, graphics, width, height);
    graphics.dispose();
    COSStream form = graphics.getXFormObject().getCOSObject();
    return new FormXObject(workbench, form, Math.round(width * 1000d), Math.round(height * 1000d));
  }

  private ImageXObject image(SVGDocument document) {
    return DecodedImage.of(pixels(document), picture.orientation());
  }

  /** A drawing as pixels, whatever it is of. */
  static BufferedImage pixels(Picture picture, byte[] file) throws IOException {
    Drawing drawing = Drawing.read(file);
    DrawingReader reader =
        new DrawingReader(picture, drawing, Span.NONE, new Reporter(), new DrawingColours());
    return reader.pixels(load(new DrawingTypefaces(drawing.xml()).set()));
  }

  private BufferedImage pixels(SVGDocument document) {
    double inches =
        Math.max(picture.natural().width().pt(), picture.natural().height().pt()) / POINTS_PER_INCH;
    double longest = Math.min(MOST_PIXELS, Math.max(1, inches * PIXELS_PER_INCH));
    double scale = longest / Math.max(drawing.width(), drawing.height());
    int width = Math.max(1, (int) Math.round(drawing.width() * scale));
    int height = Math.max(1, (int) Math.round(drawing.height() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    render(document, graphics, width, height);
    graphics.dispose();
    return image;
  }

  private static void render(SVGDocument document, Graphics2D graphics, float width, float height) {
    document.renderWithPlatform(
        NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
  }
}
