package press.octavo.picture;

import java.util.Locale;
import org.xml.sax.Attributes;

/** Which attributes of a drawing's element are kept, and how. */
final class DrawingAttributes {
  private DrawingAttributes() {}

  static void write(Attributes attributes, String element, DrawingCleaner out) {
    if (!out.openId().isEmpty()) {
      out.attribute("id", out.openId());
    }
    boolean linked = false;
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getQName(i);
      String value = attributes.getValue(i);
      if (isHref(name)) {
        // SVG 2 prefers the plain one where both stand; they say the same in practice.
        linked = linked || href(element, value, out);
      } else if (name.equals("xml:space") || name.equals("xml:lang")) {
        out.attribute(name, value);
      } else if (name.regionMatches(true, 0, "on", 0, 2)) {
        out.removed.add("its script");
      } else if (isPlain(name, element, out)) {
        out.attribute(
            name,
            value.indexOf('(') < 0 && !name.equals("style")
                ? value
                : DrawingStyle.clean(value, out.ids, out.removed));
      }
    }
  }

  private static boolean isPlain(String name, String element, DrawingCleaner out) {
    boolean framed =
        out.isRoot()
            && (name.equals("width")
                || name.equals("height")
                || name.equals("viewBox")
                || name.equals("x")
                || name.equals("y"));
    boolean typed = name.equals("type") && element.equals("a");
    return !name.equals("id")
        && !name.startsWith("xmlns")
        && !framed
        && !typed
        && !DrawingNames.isNeedless(name);
  }

  private static boolean isHref(String name) {
    return name.equals("href") || name.endsWith(":href");
  }

  /** Whether the reference was kept. */
  private static boolean href(String element, String value, DrawingCleaner out) {
    String target = value.strip();
    if (element.equals("a")) {
      return false;
    }
    if (target.startsWith("#") && target.length() > 1) {
      String name = DrawingIds.valid(target.substring(1));
      out.ids.use(name);
      out.attribute("xlink:href", "#" + name);
      return true;
    }
    if (isData(target) && (element.equals("image") || element.equals("feImage"))) {
      out.attribute("xlink:href", target);
      return true;
    }
    out.removed.add("a part kept in another file");
    return false;
  }

  /** Whether an image element holds its picture itself. */
  static boolean isDataPicture(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (isHref(attributes.getQName(i)) && isData(attributes.getValue(i).strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the URI is a raster picture; a drawing within a drawing could hide anything. */
  private static boolean isData(String uri) {
    String head = uri.substring(0, Math.min(uri.length(), 32)).toLowerCase(Locale.ROOT);
    return head.startsWith("data:image/png;")
        || head.startsWith("data:image/jpeg;")
        || head.startsWith("data:image/jpg;")
        || head.startsWith("data:image/gif;")
        || head.startsWith("data:image/webp;");
  }
}
