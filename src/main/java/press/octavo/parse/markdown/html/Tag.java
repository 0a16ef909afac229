package press.octavo.parse.markdown.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of HTML between angle brackets.
 *
 * @param kind what it is
 * @param name in lower case; empty for what is no tag
 * @param attributes names in lower case, values with their references resolved
 * @param end index after the closing bracket
 */
public record Tag(Kind kind, String name, Map<String, String> attributes, int end) {
  public Tag {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** What stands between the brackets. */
  public enum Kind {
    OPEN,
    /** An opening tag that ends in a slash. */
    SINGLE,
    CLOSE,
    /** A comment, a processing instruction, a declaration or CDATA: nothing a book shows. */
    SILENT
  }

  Optional<String> value(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(v -> !v.isBlank());
  }
}
