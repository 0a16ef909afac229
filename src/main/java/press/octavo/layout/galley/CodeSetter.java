package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.octavo.book.Block;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Point;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Type;
import press.octavo.source.Diagnostic;

/** Sets blocks of code: every space kept, lines that are too long turned over with a mark. */
final class CodeSetter {
  /** Shows at the end of a line that goes on below. */
  private static final int TURN = 0x21A9;

  /** Tabs stand at every fourth column. */
  private static final int TAB = 4;

  /** How much deeper than its line a turned-over part begins, in columns. */
  private static final int TURN_INDENT = 2;

  /** A block of at most so many lines is not divided. */
  private static final int SHORT = 7;

  /** Fewer columns than this are no measure for code. */
  private static final int FEWEST_COLUMNS = 12;

  private final Services services;
  private final Frame frame;
  private final ParagraphStyle style;
  private final Face mono;
  private final long column;
  private final long inset;
  private final int columns;

  CodeSetter(Services services, Frame frame) {
    this.services = services;
    this.frame = frame;
    this.style = services.styles().code();
    this.mono = services.fonts().face(Cut.MONO);
    this.column = (long) mono.advance(mono.glyph('0')) * style.size().sp() / mono.unitsPerEm();
    this.inset = frame.depth() == 0 ? frame.text().size().sp() : 0;
    int fitting = (int) ((frame.measure() - inset) / Math.max(1, column));
    this.columns = Math.max(FEWEST_COLUMNS, fitting);
  }

  void set(Block.Code code, Column out) {
    List<Strip.Row> rows = new ArrayList<>();
    int start = 0;
    String text = code.text();
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(expand(text.substring(start, end)), code, rows);
      start = end + 1;
    }
    int last = rows.size() - 1;
    for (int i = 0; i <= last; i++) {
      out.add(rows.get(i).breaking(i == last ? 0 : inside(i, rows.size())));
    }
  }

  /** What a page break after a line costs: short blocks stay whole, and two lines at each end. */
  private static int inside(int index, int lines) {
    boolean edge = index == 0 || index == lines - 2;
    return edge || lines <= SHORT ? Cost.WHOLE : 0;
  }

  private void line(String text, Block.Code code, List<Strip.Row> rows) {
    int hanging = Math.min(indentOf(text) + TURN_INDENT, columns / 2);
    String rest = text;
    int at = 0;
    while (true) {
      int fit = at == 0 ? columns : columns - hanging;
      int length = rest.codePointCount(0, rest.length());
      if (length <= fit) {
        rows.add(row(rest, at, false, code));
        return;
      }
      int cut = cut(rest, fit - 1);
      rows.add(row(rest.substring(0, cut), at, true, code));
      rest = rest.substring(cut).stripLeading();
      at = hanging;
    }
  }

  private static int indentOf(String text) {
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** Where to turn a line over: after the last space in its second half, else where it is full. */
  private static int cut(String text, int fit) {
    int full = text.offsetByCodePoints(0, fit);
    int space = text.lastIndexOf(' ', full - 1);
    return space > full / 2 ? space + 1 : full;
  }

  private static String expand(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder expanded = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        expanded.append(" ".repeat(TAB - expanded.length() % TAB));
      } else {
        expanded.append(c);
      }
    }
    return expanded.toString();
  }

  private Strip.Row row(String text, int at, boolean turned, Block.Code code) {
    List<Mark> marks = new ArrayList<>();
    Origin origin = Origin.of(code);
    long x = inset + at * column;
    int start = 0;
    while (start < text.length()) {
      Face face = faceFor(text.codePointAt(start), code);
      int end = start;
      while (end < text.length() && face == faceFor(text.codePointAt(end), code)) {
        end += Character.charCount(text.codePointAt(end));
      }
      Type type = type(face, text.substring(start, end), x, origin);
      marks.add(type);
      x += type.width();
      start = end;
    }
    if (turned) {
      marks.add(turn());
    } else if (!marks.isEmpty()) {
      marks.add(((Type) marks.remove(marks.size() - 1)).spacedAfter());
    }
    long rise = Rows.rise(style);
    return new Strip.Row(
        style.leading().sp(),
        rise,
        frame.left(),
        marks,
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }

  private Type type(Face face, String text, long x, Origin origin) {
    GlyphRun run = face.shape(text, style.features(), Locale.ROOT);
    return Type.of(origin, Point.at(x, 0), style.size(), style.ink(), run);
  }

  private Mark turn() {
    Face face = mono;
    for (Face fallback : services.fonts().fallbacks(Cut.MONO)) {
      if (face.covers(TURN)) {
        break;
      }
      face = fallback;
    }
    Type sign = type(face, Character.toString(TURN), 0, Origin.FURNITURE);
    return sign.moved(frame.measure() - sign.width(), 0);
  }

  private Face faceFor(int character, Block.Code code) {
    if (mono.covers(character)) {
      return mono;
    }
    for (Face fallback : services.fonts().fallbacks(Cut.MONO)) {
      if (fallback.covers(character)) {
        return fallback;
      }
    }
    services
        .reporter()
        .report(
            Diagnostic.warning(
                "glyph-missing",
                code.span(),
                "no face has the character "
                    + Character.toString(character)
                    + " (U+"
                    + Integer.toHexString(character).toUpperCase(Locale.ROOT)
                    + ")"));
    return mono;
  }
}
