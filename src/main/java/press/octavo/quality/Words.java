package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.font.Face;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Length;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Type;

/**
 * The words of a page as a PDF reader finds them, which is to say by looking at where glyphs stand:
 * the rules are those of poppler's text extraction, so that our figures and those of a meter that
 * reads our PDF are about the same words.
 */
final class Words {
  /** White of more than this part of the size divides words, also without a space (poppler). */
  private static final double BREAK = 0.1;

  /** Glyphs farther apart than this many points do not stand on one line (poppler). */
  private static final double BASELINE = 0.5;

  private final List<Word> words = new ArrayList<>();
  private String text = "";
  private @Nullable Type type;
  private double left;
  private double right;
  private double base;
  private double size;

  private Words() {}

  /** The words in the order in which they are drawn. */
  static List<Word> of(Page page) {
    Words reader = new Words();
    for (Mark mark : page.marks()) {
      if (mark instanceof Type drawn) {
        reader.read(drawn);
      }
    }
    reader.end();
    return reader.words;
  }

  private void read(Type drawn) {
    for (int i = 0; i < drawn.count(); i++) {
      GlyphRun run = drawn.run(i);
      if (run.size() == 0) {
        continue;
      }
      double x = points(drawn.start().x().sp() + drawn.x(i));
      if (run.text().length() == 1 && hasBlank(run.text())) {
        end();
      } else if (!hasBlank(run.text())) {
        int last = run.size() - 1;
        double end = x + points(drawn.width(i) - spacing(drawn, i)) - kern(run, last) * unit(drawn);
        add(drawn, run.text(), x + run.xOffset(0) * unit(drawn), end, run.yOffset(0));
      } else {
        readEach(drawn, i, x);
      }
    }
  }

  /** A run with spaces in it, as a line of code is. */
  private void readEach(Type drawn, int index, double start) {
    GlyphRun run = drawn.run(index);
    double unit = points(drawn.width(index)) / Math.max(1, run.width());
    double x = start;
    for (int g = 0; g < run.size(); g++) {
      String glyph = run.textOf(g);
      if (hasBlank(glyph)) {
        end();
      } else {
        double from = x + run.xOffset(g) * unit;
        add(drawn, glyph, from, from + advance(run, g) * unit, run.yOffset(g));
      }
      x += run.advance(g) * unit;
    }
  }

  /** What a letterspaced line puts after every glyph, in scaled points. */
  private static long spacing(Type drawn, int index) {
    GlyphRun run = drawn.run(index);
    long natural = run.width(drawn.size().sp()) * drawn.stretch() / Type.UNSTRETCHED;
    return (drawn.width(index) - natural) / run.size();
  }

  /** By how much the pen moves farther after a glyph than the glyph is wide. */
  private static int kern(GlyphRun run, int glyph) {
    return run.advance(glyph) - advance(run, glyph);
  }

  private static int advance(GlyphRun run, int glyph) {
    return run.face().advance(run.glyph(glyph));
  }

  private void add(Type drawn, String more, double from, double to, int rise) {
    double points = drawn.size().pt();
    double y = drawn.start().y().pt() - rise * points / drawn.face().unitsPerEm();
    if (type != null && divides(from, y, points)) {
      end();
    }
    if (type == null) {
      type = drawn;
      left = from;
      base = y;
      size = points;
      text = more;
    } else {
      text += more;
    }
    right = to;
  }

  private boolean divides(double from, double y, double points) {
    double white = from - right;
    return white > BREAK * size
        || white < -BREAK * size
        || StrictMath.abs(y - base) > BASELINE
        || StrictMath.abs(points - size) > 0.001;
  }

  private void end() {
    if (type != null) {
      Face face = type.face();
      double em = size / face.unitsPerEm();
      words.add(
          new Word(
              left, base - face.ascender() * em, right, base - face.descender() * em, text, type));
      type = null;
    }
  }

  private static double unit(Type drawn) {
    return drawn.size().pt() * drawn.stretch() / Type.UNSTRETCHED / drawn.face().unitsPerEm();
  }

  private static double points(long sp) {
    return sp / (double) Length.POINT;
  }

  static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F') {
        return true;
      }
    }
    return false;
  }
}
