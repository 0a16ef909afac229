package press.octavo.check.epub;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The style sheets: type that grows with the reader's, colours that can be told apart by day and by
 * night, and no more forced on the text than a book needs.
 */
final class StyleChecks {
  /** WCAG 2.2, success criterion 1.4.3. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final Set<String> NEUTRAL =
      Set.of("inherit", "initial", "unset", "currentcolor", "transparent", "none");

  private static final List<String> ABSOLUTE = List.of("px", "pt", "cm", "mm", "in", "pc");

  private final Container container;
  private final Faults faults;

  StyleChecks(Container container, Faults faults) {
    this.container = container;
    this.faults = faults;
  }

  void run() {
    container
        .files()
        .forEach(
            (path, entry) -> {
              if (path.endsWith(".css")) {
                sheet(path, entry.text());
              }
            });
  }

  private void sheet(String path, String css) {
    if (css.contains("@import") || css.contains("url(http") || css.contains("url(//")) {
      faults.add(path, "remote", "the style sheet fetches from the web");
    }
    for (Css.Rule rule : Css.rules(css)) {
      rule.declarations().forEach((property, value) -> declaration(path, rule, property, value));
      contrast(path, rule);
    }
  }

  private void declaration(String path, Css.Rule rule, String property, String value) {
    boolean body =
        List.of(rule.selector().split(",", -1)).stream().anyMatch(s -> isText(s.strip()));
    boolean absolute = ABSOLUTE.stream().anyMatch(unit -> Css.hasUnit(value, unit));
    if (property.equals("font-size") && absolute) {
      faults.add(path, "type-fixed", rule.selector() + " has a size that does not grow");
    }
    boolean leading = property.equals("line-height");
    if (leading && (absolute || value.contains("em") || value.contains("%"))) {
      faults.add(path, "leading-fixed", rule.selector() + " has lines that do not grow");
    }
    if (property.equals("position")) {
      faults.add(path, "position", "reading systems do not know position");
    }
    String forced = body ? readers(property, value) : "";
    if (!forced.isEmpty()) {
      faults.add(path, "type-forced", forced + " is the reader's to choose");
    }
  }

  /** What a declaration takes out of the reader's hands when it is made of all text. */
  private static String readers(String property, String value) {
    return switch (property) {
      case "font-size" -> "the size of the text";
      case "line-height" -> "the leading of the text";
      case "widows", "orphans" -> "how pages end";
      case "text-align" -> value.equals("justify") ? "whether text is justified" : "";
      case "hyphens", "-webkit-hyphens", "-epub-hyphens" ->
          value.equals("auto") ? "whether words are divided" : "";
      default -> "";
    };
  }

  private static boolean isText(String selector) {
    return selector.equals("body") || selector.equals("html") || selector.equals("p");
  }

  /** Text and its ground must differ; what has one colour fixed must have both. */
  private void contrast(String path, Css.Rule rule) {
    String text = colour(rule, "color");
    String ground = colour(rule, "background-color", "background");
    if (text.isEmpty() && ground.isEmpty()) {
      return;
    }
    if (text.isEmpty() || ground.isEmpty()) {
      String message = rule.selector() + " fixes one colour of two, and vanishes by night";
      faults.add(path, "colour-fixed", message);
    } else if (Css.contrast(text, ground) < LEAST_CONTRAST) {
      faults.add(path, "contrast", rule.selector() + " cannot be told from its ground");
    }
  }

  private static String colour(Css.Rule rule, String... properties) {
    for (String property : properties) {
      String value = rule.declarations().getOrDefault(property, "").toLowerCase(Locale.ROOT);
      if (!value.isEmpty() && !NEUTRAL.contains(value)) {
        return value;
      }
    }
    return "";
  }
}
