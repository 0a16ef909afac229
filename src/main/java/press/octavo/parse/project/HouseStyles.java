package press.octavo.parse.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.book.Book;
import press.octavo.design.Style;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Suggestion;

/** The style files of the house, and which of them a book is made in. */
final class HouseStyles {
  /** In the order in which a hint lists them. */
  static final List<String> NAMES = List.of("classic", "technical", "article");

  private HouseStyles() {}

  /** The style of a book that asks for none. */
  static String usual(Book.Form form) {
    return form == Book.Form.ARTICLE ? "article" : "classic";
  }

  /** The name if it is a style's; else empty, and reported. */
  static Optional<String> named(Settings settings, Node node) {
    String name = settings.text(node, "style");
    if (NAMES.contains(name)) {
      return Optional.of(name);
    }
    String hint =
        Suggestion.nearest(name, NAMES)
            .map(near -> "did you mean " + near + "?")
            .orElse("style: classic, technical or article");
    settings.valueFault(node, "there is no style " + name, hint);
    return Optional.empty();
  }

  /** A style file and those it is based on, in this order. */
  static List<Settings> files(String name, Reporter reporter) {
    List<Settings> files = new ArrayList<>();
    String next = name;
    while (!next.isEmpty()) {
      Settings file = file(next, reporter);
      files.add(file);
      next = file.text("base");
    }
    return files;
  }

  private static Settings file(String name, Reporter reporter) {
    String named = name.concat(".yml");
    Source source = new Source(named, read(named));
    Yaml yaml = new Yaml(source, 0, source.text().length());
    return new Settings(yaml, (MappingNode) yaml.readOwn(), reporter, true);
  }

  private static String read(String file) {
    try (InputStream in = Style.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the style file " + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style file " + file + " cannot be read", e);
    }
  }
}
