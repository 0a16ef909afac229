package press.octavo.check.press;

import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import press.octavo.check.pdf.FontWidths;

/** Where text goes (ISO 32000-1, 9.4): the two matrices between BT and ET, and the pen's way. */
final class TextPen {
  /** How far letters reach above and below the line, in ems, when only the size is known. */
  private static final double ASCENT = 0.7;

  private static final double DESCENT = 0.22;
  private static final double EM = 1000;

  private final FontChecks fonts;
  private final Ground ground;
  private final int page;
  private Matrix text = Matrix.IDENTITY;
  private Matrix line = Matrix.IDENTITY;

  TextPen(FontChecks fonts, Ground ground, int page) {
    this.fonts = fonts;
    this.ground = ground;
    this.page = page;
  }

  void begin() {
    set(Matrix.IDENTITY);
  }

  void set(Matrix matrix) {
    text = matrix;
    line = matrix;
  }

  void move(double x, double y) {
    set(new Matrix(1, 0, 0, 1, x, y).then(line));
  }

  /** The elements of TJ. */
  void show(COSArray pieces, GraphicsState state) {
    for (int i = 0; i < pieces.size(); i++) {
      COSBase piece = pieces.getObject(i);
      if (piece instanceof COSNumber number) {
        advance(-number.floatValue() / EM * state.size * state.stretch);
      } else if (piece instanceof COSString string) {
        show(string.getBytes(), state);
      }
    }
  }

  void show(byte[] octets, GraphicsState state) {
    if (state.font == null || octets.length == 0) {
      return;
    }
    COSDictionary font = Objects.requireNonNull(state.font);
    fonts.check(font, page);
    FontWidths widths = fonts.widths(font);
    double wide = 0;
    double from = -1;
    double seen = 0;
    int each = widths.octets();
    for (int i = 0; i + each <= octets.length; i += each) {
      int code = each == 2 ? (octets[i] & 0xFF) << 8 | octets[i + 1] & 0xFF : octets[i] & 0xFF;
      fonts.code(font, code, page);
      double space = each == 1 && code == ' ' ? state.wordSpace : 0;
      double start = wide;
      wide += (widths.width(code) / EM * state.size + state.characterSpace + space) * state.stretch;
      if (!widths.isBlank(code)) {
        from = from < 0 ? start : from;
        seen = wide;
      }
    }
    if (from >= 0) {
      paint(from, seen, state);
    }
    advance(wide);
  }

  /** Letters from one place to another on the line. */
  private void paint(double from, double to, GraphicsState state) {
    Matrix place = text.then(state.matrix);
    Frame frame =
        place.frame(from, state.rise - DESCENT * state.size, to, state.rise + ASCENT * state.size);
    ground.text(frame, Math.abs(state.size) * place.up(), state);
  }

  private void advance(double x) {
    text = new Matrix(1, 0, 0, 1, x, 0).then(text);
  }
}
