package press.octavo.picture;

import java.util.Set;

/** The elements and attributes of SVG that a printed drawing may hold. */
final class DrawingNames {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** What a clean drawing is made of: SVG 1.1 without scripts, links, fonts and motion. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "switch",
          "title",
          "desc",
          "style",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "image",
          "marker",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath",
          "mask",
          "filter",
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feConvolveMatrix",
          "feDiffuseLighting",
          "feDisplacementMap",
          "feDistantLight",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feImage",
          "feMerge",
          "feMergeNode",
          "feMorphology",
          "feOffset",
          "fePointLight",
          "feSpecularLighting",
          "feSpotLight",
          "feTile",
          "feTurbulence");

  /** Notes of drawing programs, which draw nothing. */
  private static final Set<String> SILENT =
      Set.of("metadata", "view", "cursor", "color-profile", "font-face");

  private static final Set<String> MOTION =
      Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set", "mpath");

  private static final Set<String> TEXTUAL =
      Set.of("text", "tspan", "textPath", "title", "desc", "style");

  /** Attributes that a book does not need and that validators of SVG 1.1 do not know. */
  private static final Set<String> NEEDLESS =
      Set.of(
          "tabindex",
          "focusable",
          "contentScriptType",
          "contentStyleType",
          "zoomAndPan",
          "version",
          "baseProfile",
          "enable-background",
          "target",
          "rel",
          "download",
          "crossorigin",
          "autofocus",
          "content");

  private DrawingNames() {}

  static boolean isDrawn(String element) {
    return ELEMENTS.contains(element);
  }

  /** Whether the element holds text that counts. */
  static boolean holdsText(String element) {
    return TEXTUAL.contains(element);
  }

  static boolean isNeedless(String attribute) {
    return NEEDLESS.contains(attribute)
        || attribute.startsWith("data-")
        || attribute.indexOf(':') >= 0;
  }

  /** How a missing element is named to the author; empty when it will not be missed. */
  static String missed(String element) {
    if (SILENT.contains(element)) {
      return "";
    }
    if (MOTION.contains(element)) {
      return "its animation";
    }
    return switch (element) {
      case "script" -> "its script";
      case "foreignObject" -> "its text in HTML (foreignObject)";
      case "font" -> "its own font";
      default -> "the element " + element;
    };
  }
}
