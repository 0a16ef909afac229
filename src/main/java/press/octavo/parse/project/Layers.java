package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.geometry.Length;
import press.octavo.source.Suggestion;

/**
 * The same mapping as several files have it, the author's before the house's: each key has the
 * value of the first that says something of it and says it right.
 */
final class Layers {
  private final List<Settings> layers;
  private final List<Layers> inside = new ArrayList<>();

  Layers(List<Settings> layers) {
    this.layers = List.copyOf(layers);
  }

  /** The mappings of that name inside these. */
  Layers under(String name) {
    return inside(name, false, name);
  }

  /** The mappings of a key whose value may also be yes or no; see {@link #shown}. */
  Layers look(String... names) {
    return inside(names[0], true, names);
  }

  private Layers inside(String name, boolean flagged, String... names) {
    List<Settings> inner = new ArrayList<>();
    for (Settings layer : layers) {
      Optional<Node> node = layer.node(names);
      if (node.isPresent() && node.get() instanceof MappingNode mapping) {
        inner.add(layer.owned(mapping));
      } else if (node.isPresent() && !flagged) {
        layer.typeFault(node.get(), name + " must hold keys and values");
      }
    }
    Layers under = new Layers(inner);
    inside.add(under);
    return under;
  }

  /** Whether something is shown: yes, no, or how it looks, which means yes. */
  boolean shown(boolean fallback, String... names) {
    return value(
        fallback,
        (layer, node) ->
            node instanceof MappingNode ? Optional.of(true) : layer.flag(node, names[0]),
        names);
  }

  /** Yes or no. */
  boolean flag(boolean fallback, String name) {
    return value(fallback, (layer, node) -> layer.flag(node, name), name);
  }

  /** A number between two bounds. */
  double number(String name, double fallback, double least, double most) {
    return value(
        fallback,
        (layer, node) -> {
          Optional<Double> number = Measures.number(layer.text(node, name));
          if (number.isPresent() && number.get() >= least && number.get() <= most) {
            return number;
          }
          String range = written(least) + " to " + written(most);
          layer.valueFault(
              node, name + " must be a number from " + range, name + ": " + written(fallback));
          return Optional.empty();
        },
        name);
  }

  private static String written(double number) {
    return number == StrictMath.rint(number)
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /** A length between two bounds. */
  Length length(String name, Length fallback, Length least, Length most) {
    return value(fallback, (layer, node) -> Measures.length(layer, node, name, least, most), name);
  }

  /** One of several words: the names of an enumeration, small and with hyphens. */
  <E extends Enum<E>> E choice(String name, E fallback) {
    return value(fallback, (layer, node) -> choice(layer, node, name, fallback), name);
  }

  private static <E extends Enum<E>> Optional<E> choice(
      Settings layer, Node node, String name, E fallback) {
    String written = layer.text(node, name).toLowerCase(Locale.ROOT).replace("center", "centre");
    List<String> words = new ArrayList<>();
    for (E one : fallback.getDeclaringClass().getEnumConstants()) {
      String word = word(one);
      if (word.equals(written.replace(' ', '-').replace('_', '-'))) {
        return Optional.of(one);
      }
      words.add(word);
    }
    String last = words.remove(words.size() - 1);
    layer.valueFault(
        node,
        name + " is " + String.join(", ", words) + " or " + last,
        name + ": " + nearest(written, words, last).orElse(word(fallback)));
    return Optional.empty();
  }

  private static Optional<String> nearest(String written, List<String> words, String last) {
    List<String> all = new ArrayList<>(words);
    all.add(last);
    return Suggestion.nearest(written, all);
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text. */
  String text(String name, String fallback) {
    return value(
        fallback,
        (layer, node) -> Optional.of(layer.text(node, name)).filter(t -> !t.isEmpty()),
        name);
  }

  /**
   * The first value that can be read; each layer is asked, so that each knows the key.
   *
   * @param reader reports what it cannot read
   */
  <T> T value(T fallback, BiFunction<Settings, Node, Optional<T>> reader, String... names) {
    Optional<T> found = Optional.empty();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Settings layer = layers.get(i);
      Optional<T> said = layer.node(names).flatMap(node -> reader.apply(layer, node));
      found = said.isPresent() ? said : found;
    }
    return found.orElse(fallback);
  }

  /** Complains of every key in the mappings inside that nobody has asked for. */
  void finish() {
    for (Layers under : inside) {
      under.layers.forEach(Settings::finish);
      under.finish();
    }
  }
}
