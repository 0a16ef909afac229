package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;
import press.octavo.source.Suggestion;

/**
 * The keys and values of one YAML mapping.
 *
 * <p>In {@code book.yml} every key must be known and every value of the right type. Front matter is
 * also read by web sites, which put there what they like: there, only a value that Octavo would use
 * and cannot is worth a warning.
 */
final class Settings {
  private final Yaml yaml;
  private final Reporter reporter;
  private final boolean strict;
  private final boolean ours;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> belowStyle = new LinkedHashSet<>();

  Settings(Yaml yaml, MappingNode mapping, Reporter reporter, boolean strict) {
    this(yaml, mapping, reporter, strict, strict);
  }

  private Settings(
      Yaml yaml, MappingNode mapping, Reporter reporter, boolean strict, boolean ours) {
    this.yaml = yaml;
    this.reporter = reporter;
    this.strict = strict;
    this.ours = ours;
    for (NodeTuple entry : mapping.getValue()) {
      String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (key.isEmpty()) {
        typeFault(entry.getKeyNode(), "a key must be a word");
      } else if (entries.putIfAbsent(key, entry) != null) {
        typeFault(
            "key-duplicate",
            yaml.span(entry.getKeyNode()),
            "the key " + key + " stands here twice");
      }
    }
  }

  /** The settings of a mapping inside this one. */
  Settings inner(MappingNode mapping) {
    return new Settings(yaml, mapping, reporter, strict, ours);
  }

  /** The settings of a mapping inside this one that nobody but Octavo reads: all must be right. */
  Settings owned(MappingNode mapping) {
    return new Settings(yaml, mapping, reporter, strict, true);
  }

  Span span(Node node) {
    return yaml.span(node);
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The value of a key that may have several names; empty when it is missing or null. */
  Optional<Node> node(String... names) {
    Node found = null;
    String first = "";
    for (String name : names) {
      asked.add(name);
      NodeTuple entry = entries.get(name);
      if (entry != null && found != null) {
        typeFault(
            "key-duplicate",
            yaml.span(entry.getKeyNode()),
            name + " says the same as " + first + " above");
      } else if (entry != null) {
        found = entry.getValueNode();
        first = name;
      }
    }
    return found == null || isNull(found) ? Optional.empty() : Optional.of(found);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty()
            || scalar.getValue().equals("~")
            || scalar.getValue().equals("null"));
  }

  /** A text; "" when the key is missing. */
  String text(String... names) {
    return node(names).map(node -> text(node, names[0])).orElse("");
  }

  /** The text of a node; "" and a complaint when it is a list or a mapping. */
  String text(Node node, String name) {
    if (node instanceof ScalarNode scalar) {
      String text = oneLine(scalar.getValue());
      // Web sites put their front matter into HTML as it stands, with its entities.
      return strict || text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
    typeFault(node, name + " must be a text");
    return "";
  }

  /**
   * The paragraphs of a text, which blank lines part, with a line break after each but the last.
   */
  String paragraphs(String... names) {
    Optional<Node> node = node(names);
    String whole = text(names);
    if (node.isEmpty() || !(node.get() instanceof ScalarNode scalar)) {
      return whole;
    }
    // In a folded text, a blank line has become a line break.
    boolean folded = scalar.getScalarStyle() != ScalarStyle.LITERAL;
    StringBuilder out = new StringBuilder();
    for (String part : scalar.getValue().split(folded ? "\n" : "\n\n", -1)) {
      String line = oneLine(part);
      out.append(out.length() == 0 || line.isEmpty() ? "" : "\n").append(line);
    }
    // Entities, which sites write, are in the whole alone; then it stays one paragraph.
    return whole.equals(out.toString().replace('\n', ' ')) ? out.toString() : whole;
  }

  private static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** The items of a list; a single value is a list of one. */
  List<Node> list(String... names) {
    Optional<Node> node = node(names);
    if (node.isEmpty()) {
      return List.of();
    }
    return node.get() instanceof SequenceNode sequence
        ? List.copyOf(sequence.getValue())
        : List.of(node.get());
  }

  /** Texts in a list, or in one text with commas between them; mappings are read by others. */
  List<String> words(String... names) {
    Optional<Node> node = node(names);
    List<String> words = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof ScalarNode scalar) {
      for (String word : scalar.getValue().split(",", -1)) {
        words.add(oneLine(word));
      }
    } else if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (!(item instanceof MappingNode)) {
          words.add(text(item, names[0]));
        }
      }
    } else if (node.isPresent()) {
      typeFault(node.get(), names[0] + " must be a list");
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Yes or no. */
  boolean flag(boolean fallback, String... names) {
    return node(names).flatMap(node -> flag(node, names[0])).orElse(fallback);
  }

  /** Yes or no; empty and a complaint when it is neither. */
  Optional<Boolean> flag(Node node, String name) {
    String value =
        node instanceof ScalarNode scalar ? scalar.getValue().toLowerCase(Locale.ROOT) : "";
    return switch (value) {
      case "true", "yes", "on" -> Optional.of(true);
      case "false", "no", "off" -> Optional.of(false);
      default -> {
        typeFault(node, name + " must be true or false");
        yield Optional.empty();
      }
    };
  }

  /** Says that a value of the right type cannot be used. */
  void valueFault(Node node, String message, @Nullable String hint) {
    Span span = yaml.span(node);
    Diagnostic fault = fault("value-invalid", span, message);
    reporter.report(hint == null ? fault : fault.hint(hint));
  }

  /** Says what is wrong with what a value names, though it can be used. */
  void warn(Node node, String code, String message, String hint) {
    reporter.report(Diagnostic.warning(code, yaml.span(node), message).hint(hint));
  }

  /** Says that a value has the wrong type. */
  void typeFault(Node node, String message) {
    typeFault("value-type", yaml.span(node), message);
  }

  /** Reports what makes {@code book.yml} wrong and is common in front matter. */
  void typeFault(String code, Span span, String message) {
    if (ours) {
      reporter.report(fault(code, span, message));
    }
  }

  private Diagnostic fault(String code, Span span, String message) {
    return strict ? Diagnostic.error(code, span, message) : Diagnostic.warning(code, span, message);
  }

  /** Remembers that the keys of a style file belong under {@code style:}, not here. */
  void keepForStyle(Settings file) {
    belowStyle.addAll(file.entries.keySet());
  }

  /** Complains of every key that nobody has asked for. */
  void finish() {
    if (!ours) {
      return;
    }
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      String key = entry.getKey();
      if (!asked.contains(key)) {
        Span span = yaml.span(entry.getValue().getKeyNode());
        Diagnostic unknown = fault("key-unknown", span, "there is no key " + key + " here");
        Optional<String> hint =
            belowStyle.contains(key)
                ? Optional.of("write it under style:")
                : Suggestion.nearest(key, asked).map(near -> "did you mean " + near + "?");
        reporter.report(hint.map(unknown::hint).orElse(unknown));
      }
    }
  }
}
