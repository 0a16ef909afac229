package press.octavo.font;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Collects the points of a glyph, its own and those of its components, and draws them: quadratic
 * curves, whose points on the curve may be left out between two that are off it.
 */
final class Contours {
  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 1 << 1;
  private static final int Y_SHORT = 1 << 2;
  private static final int REPEAT = 1 << 3;
  private static final int X_SAME_OR_POSITIVE = 1 << 4;
  private static final int Y_SAME_OR_POSITIVE = 1 << 5;
  private static final int ARGS_ARE_OFFSETS = 1 << 1;
  private static final int OFFSETS_ARE_SCALED = 1 << 11;
  private static final double FIXED_2_14 = 1 << 14;

  /** Deeper nesting and more points than any honest font has, so that a hostile one ends. */
  private static final int DEEPEST = 16;

  private static final int MOST_POINTS = 100_000;
  private static final int MOST_COMPONENTS = 10_000;

  private final Outlines outlines;
  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private boolean[] onCurve = new boolean[64];
  private boolean[] isLast = new boolean[64];
  private int count;
  private int components;

  private Contours(Outlines outlines) {
    this.outlines = outlines;
  }

  static Path2D draw(Outlines outlines, int glyph) {
    Contours contours = new Contours(outlines);
    contours.collect(glyph, 0);
    return contours.path();
  }

  private void collect(int glyph, int depth) {
    Table description = outlines.description(glyph);
    if (description.length() == 0) {
      return;
    }
    if (description.i16(0) >= 0) {
      collectSimple(description);
      return;
    }
    if (depth == DEEPEST) {
      throw description.corrupt("glyph " + glyph + " is nested too deeply");
    }
    int parent = count;
    for (Outlines.Component component : outlines.components(description)) {
      if (++components > MOST_COMPONENTS) {
        throw description.corrupt("a glyph has too many components");
      }
      int start = count;
      collect(component.glyph(), depth + 1);
      place(description, component, parent, start);
    }
  }

  private void collectSimple(Table table) {
    int contours = table.i16(0);
    if (contours == 0) {
      return;
    }
    int at = 10 + 2 * contours;
    int points = table.u16(at - 2) + 1;
    reserve(table, points);
    for (int i = 0; i < contours; i++) {
      int last = table.u16(10 + 2 * i);
      if (last >= points) {
        throw table.corrupt("a contour ends after the last point");
      }
      isLast[count + last] = true;
    }
    at += 2 + table.u16(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      int flag = table.u8(at++);
      int repeats = (flag & REPEAT) == 0 ? 0 : table.u8(at++);
      int end = Math.min(points - 1, i + repeats);
      Arrays.fill(flags, i, end + 1, flag);
      i = end;
    }
    at = coordinates(table, at, flags, X_SHORT, X_SAME_OR_POSITIVE, xs);
    coordinates(table, at, flags, Y_SHORT, Y_SAME_OR_POSITIVE, ys);
    for (int i = 0; i < points; i++) {
      onCurve[count + i] = (flags[i] & ON_CURVE) != 0;
    }
    count += points;
  }

  private int coordinates(
      Table table, int start, int[] flags, int isShort, int sameOrPositive, double[] values) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean bit = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & isShort) != 0) {
        value += bit ? table.u8(at) : -table.u8(at);
        at++;
      } else if (!bit) {
        value += table.i16(at);
        at += 2;
      }
      values[count + i] = value;
    }
    return at;
  }

  private void reserve(Table table, int points) {
    int needed = count + points;
    if (needed > MOST_POINTS) {
      throw table.corrupt("a glyph has too many points");
    }
    if (needed > xs.length) {
      int size = Math.max(needed, 2 * xs.length);
      xs = Arrays.copyOf(xs, size);
      ys = Arrays.copyOf(ys, size);
      onCurve = Arrays.copyOf(onCurve, size);
      isLast = Arrays.copyOf(isLast, size);
    }
  }

  /** Scales a component's points and moves them to their place in the composite. */
  private void place(Table table, Outlines.Component component, int parent, int start) {
    double[] scale = scale(table, component);
    for (int i = start; i < count; i++) {
      double x = xs[i];
      xs[i] = x * scale[0] + ys[i] * scale[2];
      ys[i] = x * scale[1] + ys[i] * scale[3];
    }
    double dx;
    double dy;
    if ((component.flags() & ARGS_ARE_OFFSETS) != 0) {
      dx = argument(table, component, 0);
      dy = argument(table, component, 1);
      if ((component.flags() & OFFSETS_ARE_SCALED) != 0) {
        dx *= Math.sqrt(scale[0] * scale[0] + scale[1] * scale[1]);
        dy *= Math.sqrt(scale[2] * scale[2] + scale[3] * scale[3]);
      }
    } else {
      int mask = component.hasWords() ? 0xFFFF : 0xFF;
      int anchor = parent + (argument(table, component, 0) & mask);
      int point = start + (argument(table, component, 1) & mask);
      if (anchor >= start || point >= count) {
        throw table.corrupt("a component hangs on a point that is not there");
      }
      dx = xs[anchor] - xs[point];
      dy = ys[anchor] - ys[point];
    }
    for (int i = start; i < count; i++) {
      xs[i] += dx;
      ys[i] += dy;
    }
  }

  private static int argument(Table table, Outlines.Component component, int index) {
    return component.hasWords()
        ? table.i16(component.arguments() + 2 * index)
        : table.i8(component.arguments() + index);
  }

  private static double[] scale(Table table, Outlines.Component component) {
    int at = component.scaleAt();
    double[] scale = {1, 0, 0, 1};
    switch (component.scales()) {
      case 1 -> {
        scale[0] = table.i16(at) / FIXED_2_14;
        scale[3] = scale[0];
      }
      case 2 -> {
        scale[0] = table.i16(at) / FIXED_2_14;
        scale[3] = table.i16(at + 2) / FIXED_2_14;
      }
      case 4 -> {
        for (int i = 0; i < 4; i++) {
          scale[i] = table.i16(at + 2 * i) / FIXED_2_14;
        }
      }
      default -> {}
    }
    return scale;
  }

  private Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int first = 0;
    for (int i = 0; i < count; i++) {
      if (isLast[i]) {
        contour(path, first, i);
        first = i + 1;
      }
    }
    return path;
  }

  private void contour(Path2D path, int first, int last) {
    int steps = last - first;
    int at = first;
    while (at <= last && !onCurve[at]) {
      at++;
    }
    if (at > last) {
      // No point is on the curve: it begins half-way between the last and the first.
      path.moveTo((xs[last] + xs[first]) / 2, (ys[last] + ys[first]) / 2);
      at = first;
      steps++;
    } else {
      path.moveTo(xs[at], ys[at]);
      at = at == last ? first : at + 1;
    }
    for (int i = 0; i < steps; i++) {
      int next = at == last ? first : at + 1;
      if (onCurve[at]) {
        path.lineTo(xs[at], ys[at]);
      } else {
        curve(path, at, next);
      }
      if (!onCurve[at] && onCurve[next]) {
        // The curve has reached it already.
        next = next == last ? first : next + 1;
        i++;
      }
      at = next;
    }
    path.closePath();
  }

  /** To the next point if it is on the curve, else half-way there. */
  private void curve(Path2D path, int control, int next) {
    double x = onCurve[next] ? xs[next] : (xs[control] + xs[next]) / 2;
    double y = onCurve[next] ? ys[next] : (ys[control] + ys[next]) / 2;
    path.quadTo(xs[control], ys[control], x, y);
  }
}
