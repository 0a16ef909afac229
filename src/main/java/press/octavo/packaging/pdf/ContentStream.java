package press.octavo.packaging.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import press.octavo.page.Ink;

/**
 * Writes the operators of a content stream (ISO 32000-1, 7.8.2), each only when the graphics state
 * is not already so. Lengths are in thousandths of a point, y upwards from the foot of the page.
 */
final class ContentStream {
  private static final int UNSTRETCHED = 10_000;

  /** The decimals of the numbers that scale a picture. */
  static final int MATRIX_PLACES = 6;

  /** The decimals of letterspacing, which adds up over a word. */
  private static final int SPACING_PLACES = 4;

  private final Octets out;
  private final Inking inking;
  private boolean inText;
  private boolean inArray;
  private Ink ink = Ink.BLACK;
  private Ink upright = Ink.BLACK;
  private COSName font = COSName.FONT;
  private long size;
  private int stretch = UNSTRETCHED;
  private long spacing;
  private long lineX;
  private long lineY;

  ContentStream(Octets out) {
    this(out, Inking.LIGHT);
  }

  ContentStream(Octets out, Inking inking) {
    this.out = out;
    this.inking = inking;
  }

  /** Turns what follows a quarter to the right about a place. */
  void turn(long x, long y) {
    endText();
    upright = ink;
    out.ascii("q 0 -1 1 0 ");
    number(x).number(y);
    out.ascii("cm\n");
  }

  /** Ends what {@link #turn} began, and forgets the type that was chosen since. */
  void turnBack() {
    endText();
    out.ascii("Q\n");
    ink = upright;
    font = COSName.FONT;
    size = 0;
    stretch = UNSTRETCHED;
  }

  /** Moves all that follows. */
  void origin(long x, long y) {
    out.ascii("1 0 0 1 ");
    number(x).number(y);
    out.ascii("cm\n");
  }

  // 8.5 paths

  void rectangle(long x, long y, long width, long height) {
    endText();
    number(x).number(y).number(width).number(height);
    out.ascii("re f\n");
  }

  // 8.6.8 colour operators

  void ink(Ink wanted) {
    if (wanted.equals(ink)) {
      return;
    }
    endArray();
    ink = wanted;
    if (wanted.isGrey()) {
      Inking.part(wanted.red(), out);
      out.ascii("g\n");
    } else {
      inking.write(wanted, out);
    }
  }

  // 8.8 external objects

  /**
   * Paints an external object.
   *
   * @param matrix six numbers in millionths
   */
  void paint(COSName object, long[] matrix) {
    endText();
    out.ascii("q ");
    setAsCast();
    for (long each : matrix) {
      out.decimal(each, MATRIX_PLACES).octet(' ');
    }
    out.ascii("cm ");
    name(object);
    out.ascii("Do Q\n");
  }

  /** A form would set its own text as this page's last line was set. */
  private void setAsCast() {
    if (spacing != 0) {
      out.ascii("0 Tc ");
    }
    if (stretch != UNSTRETCHED) {
      out.ascii("100 Tz ");
    }
  }

  // 9.3 and 9.4 text

  /**
   * Chooses the type.
   *
   * @param points its size in thousandths
   * @param horizontal its stretch in ten-thousandths
   * @param between added after each glyph, in ten-thousandths of a point; it is stretched, too
   */
  void type(COSName face, long points, int horizontal, long between) {
    beginText();
    if (!face.equals(font) || points != size) {
      font = face;
      size = points;
      name(face);
      number(points);
      out.ascii("Tf\n");
    }
    if (horizontal != stretch) {
      stretch = horizontal;
      out.decimal(horizontal, 2).ascii(" Tz\n");
    }
    if (between != spacing) {
      spacing = between;
      out.decimal(between, SPACING_PLACES).ascii(" Tc\n");
    }
  }

  /** Begins a line there: the differences of rounded places add up without any drift. */
  void line(long x, long y) {
    number(x - lineX).number(y - lineY);
    out.ascii("Td\n[");
    inArray = true;
    lineX = x;
    lineY = y;
  }

  /** Moves back by thousandths of the em. */
  void adjust(long thousandths) {
    out.integer(thousandths);
  }

  /** Elements of an array for TJ, joined to the string before them when nothing lies between. */
  void show(byte[] octets, int from, int to) {
    if (from == to) {
      return;
    }
    boolean string = octets[from] == '(';
    if (string && out.last() == ')') {
      out.dropLast();
      out.write(octets, from + 1, to - from - 1);
    } else {
      if (!string) {
        out.octet(' ');
      }
      out.write(octets, from, to - from);
    }
  }

  /** Raises what follows by thousandths of a point. */
  void rise(long thousandths) {
    endArray();
    number(thousandths);
    out.ascii("Ts\n[");
    inArray = true;
  }

  void endLine() {
    endArray();
  }

  private void endArray() {
    if (inArray) {
      inArray = false;
      if (out.last() == '[') {
        out.dropLast();
      } else {
        out.ascii("]TJ\n");
      }
    }
  }

  private void beginText() {
    if (!inText) {
      inText = true;
      lineX = 0;
      lineY = 0;
      out.ascii("BT\n");
    }
  }

  void endText() {
    endArray();
    if (inText) {
      inText = false;
      out.ascii("ET\n");
    }
  }

  // 14.6 marked content

  /** Begins content of an element, to which the identifier leads from the structure tree. */
  void beginMarked(StructureType type, int mcid) {
    endText();
    type.writeTo(out).ascii("<</MCID ").integer(mcid).ascii(">>BDC\n");
  }

  void beginMarked(MarkedContent.Artifact artifact) {
    endText();
    out.ascii(artifact.opening());
  }

  void endMarked() {
    endText();
    out.ascii("EMC\n");
  }

  private ContentStream number(long thousandths) {
    out.decimal(thousandths, Numbers.PLACES).octet(' ');
    return this;
  }

  private void name(COSName name) {
    try {
      name.writePDF(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
    out.octet(' ');
  }
}
