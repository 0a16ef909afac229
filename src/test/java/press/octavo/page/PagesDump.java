package press.octavo.page;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import press.octavo.font.Face;

/**
 * Pages as readable text, for goldens: a line for each baseline, with its distance from the top,
 * where it begins, and its words.
 */
public final class PagesDump {
  private PagesDump() {}

  public static String of(Pages pages) {
    StringBuilder out = new StringBuilder();
    for (Page page : pages.pages()) {
      out.append("== ").append(page.label()).append(page.isRecto() ? " recto" : " verso");
      out.append(page.isBlank() ? " blank\n" : "\n");
      Map<Long, StringBuilder> lines = new TreeMap<>();
      for (Mark mark : page.marks()) {
        add(mark, lines);
      }
      lines.forEach((y, line) -> out.append(points(y)).append(line).append('\n'));
      page.links().forEach(l -> out.append("   link ").append(l.target()).append('\n'));
      page.anchors()
          .forEach(
              a -> out.append("   at ").append(points(a.y().sp())).append(a.id()).append('\n'));
    }
    for (OutlineEntry entry : pages.outline()) {
      outline(entry, "- ", out);
    }
    return out.toString();
  }

  private static void add(Mark mark, Map<Long, StringBuilder> lines) {
    if (mark instanceof Type type) {
      StringBuilder line = line(lines, type.start().y().sp());
      line.append(" [").append(points(type.start().x().sp()).strip()).append(look(type));
      line.append("] ").append(type.text());
    } else if (mark instanceof Mark.Rule rule) {
      line(lines, rule.box().topLeft().y().sp())
          .append(" rule ")
          .append(points(rule.box().size().width().sp()).strip());
    } else if (mark instanceof Mark.Art art) {
      line(lines, art.box().topLeft().y().sp()).append(" art ").append(art.picture().path());
    }
  }

  private static String look(Type type) {
    Face face = type.face();
    return " "
        + points(type.size().sp()).strip()
        + (face.isBold() ? "b" : "")
        + (face.isItalic() ? "i" : "")
        + (face.isFixedPitch() ? "m" : "");
  }

  private static StringBuilder line(Map<Long, StringBuilder> lines, long y) {
    return lines.computeIfAbsent(y, k -> new StringBuilder());
  }

  private static void outline(OutlineEntry entry, String bullet, StringBuilder out) {
    out.append(bullet).append(entry.title()).append(" @").append(entry.page()).append('\n');
    entry.children().forEach(child -> outline(child, "  " + bullet, out));
  }

  private static String points(long sp) {
    return String.format(Locale.ROOT, "%7.2f", sp / 65_536.0);
  }
}
