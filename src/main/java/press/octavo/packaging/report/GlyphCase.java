package press.octavo.packaging.report;

import java.awt.geom.PathIterator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import press.octavo.font.Face;

/** The outlines of the glyphs that the pictures show, each once. */
final class GlyphCase {
  private final IdentityHashMap<Face, Map<Integer, String>> names = new IdentityHashMap<>();
  private final Html outlines = new Html();
  private int count;

  /** The name by which a glyph is used. */
  String name(Face face, int glyph) {
    return names
        .computeIfAbsent(face, f -> new TreeMap<>())
        .computeIfAbsent(glyph, g -> add(face, g));
  }

  private String add(Face face, int glyph) {
    String name = "g" + Integer.toString(count++, 36);
    outlines.raw("<path id=\"" + name + "\" d=\"");
    double[] at = new double[6];
    for (PathIterator path = face.outline(glyph).getPathIterator(null);
        !path.isDone();
        path.next()) {
      segment(path.currentSegment(at), at);
    }
    outlines.raw("\"/>");
    return name;
  }

  private void segment(int kind, double[] at) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> points('M', at, 2);
      case PathIterator.SEG_LINETO -> points('L', at, 2);
      case PathIterator.SEG_QUADTO -> points('Q', at, 4);
      case PathIterator.SEG_CUBICTO -> points('C', at, 6);
      default -> outlines.raw("Z");
    }
  }

  /** Whole font units: a thousandth of the em is nothing to see. */
  private void points(char command, double[] at, int numbers) {
    StringBuilder out = new StringBuilder().append(command);
    for (int i = 0; i < numbers; i++) {
      out.append(i == 0 ? "" : " ").append(StrictMath.round(at[i]));
    }
    outlines.raw(out.toString());
  }

  /** All of them, for the head of the page. */
  String svg() {
    return "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>"
        + outlines
        + "</defs></svg>\n";
  }
}
