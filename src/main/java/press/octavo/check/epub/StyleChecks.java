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
    switch (property) {
      case "font-size" -> {
        if (absolute) {
          faults.add(path, "type-fixed", rule.selector() + " has a size that does not grow");
        }
        if (body) {
          faults.add(path, "type-forced", "the size of the text is the reader's to choose");
        }
      }
      case "line-height" -> {
        if (absolute || value.contains("em") || value.contains("%")) {
          faults.add(path, "leading-fixed", rule.selector() + " has lines that do not grow");
        }
        if (body) {
          faults.add(path, "type-forced", "the leading of the text is the reader's to choose");
        }
      }
      case "text-align" -> {
        if (body && value.equals("justify")) {
          faults.add(path, "type-forced", "whether text is justified is the reader's to choose");
        }
      }
      case "position" -> faults.add(path, "position", "reading systems do not know position");
      default -> {}
    }
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
