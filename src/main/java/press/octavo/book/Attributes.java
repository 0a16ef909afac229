package press.octavo.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author writes in braces: {@code {#id .class key=value}}.
 *
 * @param id unique in the book
 * @param classes in the author's order, without the dot
 * @param pairs keys and values in the author's order
 */
public record Attributes(Optional<String> id, List<String> classes, Map<String, String> pairs) {
  public static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Map.of());

  public Attributes {
    classes = List.copyOf(classes);
    pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
  }

  public static Attributes ofClass(String name) {
    return new Attributes(Optional.empty(), List.of(name), Map.of());
  }

  public static Attributes ofId(String id) {
    return new Attributes(Optional.of(id), List.of(), Map.of());
  }

  public boolean has(String className) {
    return classes.contains(className);
  }

  public Optional<String> value(String key) {
    return Optional.ofNullable(pairs.get(key));
  }

  /** The language of what the attributes stand on, when the author names one that there is. */
  public Optional<String> lang() {
    return value("lang").flatMap(LanguageTag::of);
  }

  public Attributes withId(String id) {
    return new Attributes(Optional.of(id), classes, pairs);
  }
}
