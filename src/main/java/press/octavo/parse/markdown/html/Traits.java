package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.parse.markdown.html.Content.Element;

/** What an element's attributes mean in a book. */
final class Traits {
  /** Attributes that say something to a browser and nothing to a reader of a book. */
  private static final Set<String> IDLE =
      Set.of(
          ("target rel loading decoding title role tabindex hidden translate dir open download"
                  + " srcset sizes border cellpadding cellspacing valign scope headers summary align"
                  + " colspan rowspan start type value reversed name href src alt width height"
                  + " datetime cite class id lang xml:lang markdown referrerpolicy crossorigin"
                  + " hreflang itemprop itemscope itemtype property typeof frame rules nowrap for"
                  + " accesskey fetchpriority checked disabled")
              .split(" "));

  private Traits() {}

  /** The id, classes, language and alignment of an element. */
  static Attributes of(Element element, HtmlLosses losses) {
    Tag tag = element.tag;
    if (tag.attributes().isEmpty() && !element.name().equals("center")) {
      return Attributes.NONE;
    }
    List<String> classes = new ArrayList<>();
    tag.value("class").ifPresent(c -> classes.addAll(List.of(c.trim().split("\\s+"))));
    aligned(element).ifPresent(classes::add);
    Map<String, String> pairs = new LinkedHashMap<>();
    tag.value("lang").or(() -> tag.value("xml:lang")).ifPresent(lang -> pairs.put("lang", lang));
    complain(element, losses);
    return new Attributes(tag.value("id").map(String::trim), classes, pairs);
  }

  /** Reports what has no meaning; {@code data-} and {@code aria-} attributes are left in peace. */
  private static void complain(Element element, HtmlLosses losses) {
    for (String name : element.tag.attributes().keySet()) {
      boolean known =
          IDLE.contains(name)
              || name.startsWith("data-")
              || name.startsWith("aria-")
              || name.equals("style") && style(element).isPresent();
      if (!known) {
        losses.attribute(element.name(), name, element.span);
      }
    }
  }

  /** How the element's text stands, when not as the text around it. */
  private static Optional<String> aligned(Element element) {
    if (element.name().equals("center")) {
      return Optional.of("center");
    }
    Optional<String> align = element.tag.value("align").or(() -> style(element));
    return align
        .map(a -> a.toLowerCase(Locale.ROOT))
        .filter(a -> (a.equals("center") || a.equals("right")) && element.role.isBlock());
  }

  /** The alignment that a style asks for, when it asks for nothing else. */
  private static Optional<String> style(Element element) {
    return element
        .tag
        .value("style")
        .map(style -> style.replace(" ", "").replace(";", ""))
        .filter(style -> style.startsWith("text-align:"))
        .map(style -> style.substring("text-align:".length()));
  }
}
