package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import press.octavo.book.Division;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;
import press.octavo.source.Suggestion;

/** Reads {@code chapters:}, with parts as Quarto nests them. */
final class ChapterList {
  /** Aliases could make a short list unfold to a long one. */
  private static final int MOST = 10_000;

  /** Parts in parts in parts; aliases could make them hold themselves. */
  private static final int DEEPEST = 8;

  /** Beyond these, guesses would take longer than they help. */
  private static final int GUESSES = 20;

  private final Settings settings;
  private final Manuscript manuscript;
  private final Reporter reporter;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private int visited;
  private int missed;
  private int depth;

  ChapterList(Settings settings, Manuscript manuscript, Reporter reporter) {
    this.settings = settings;
    this.manuscript = manuscript;
    this.reporter = reporter;
  }

  /**
   * A chapter or a part.
   *
   * @param path of its file; empty for a part that is only named
   * @param title what the list calls it
   * @param span where it is listed
   */
  record Entry(String path, String title, Optional<Division.Kind> kind, Span span) {
    /** A part's title page; its line is the one at which the part is named. */
    Source page() {
      String lines = "\n".repeat(span.line() - 1);
      return new Source(span.source().name(), lines + "# " + title.replace('\n', ' ') + "\n");
    }
  }

  /** What is listed and exists, in order; empty when there is no list. */
  Optional<List<Entry>> read() {
    Optional<Node> list = settings.node("chapters");
    list.ifPresent(this::all);
    return list.map(found -> entries);
  }

  private void all(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      settings.typeFault(node, "chapters must be a list of files");
      return;
    }
    for (Node item : sequence.getValue()) {
      if (visited < MOST) {
        visited++;
        item(item);
      }
    }
  }

  private void item(Node item) {
    if (item instanceof ScalarNode) {
      file(item, settings.text(item, "chapter"), "", Optional.empty());
    } else if (item instanceof MappingNode mapping) {
      mapping(settings.inner(mapping), item);
    } else {
      settings.typeFault(item, "a chapter is a file's name");
    }
  }

  private void mapping(Settings entry, Node item) {
    Optional<Node> part = entry.node("part");
    Optional<Node> file = entry.node("file", "href");
    String title = entry.text("title", "text");
    Optional<Division.Kind> kind = entry.node("kind").flatMap(node -> kind(entry, node));
    Optional<Node> nested = entry.node("chapters");
    entry.finish();
    part.ifPresent(node -> part(node, entry.text(node, "part")));
    file.ifPresent(node -> file(node, entry.text(node, "file"), title, kind));
    if (part.isEmpty() && file.isEmpty()) {
      entry.typeFault(item, "a chapter needs a file, or a part its title");
    }
    if (nested.isPresent() && depth == DEEPEST) {
      entry.typeFault(item, "the chapters are nested too deeply");
    } else if (nested.isPresent()) {
      depth++;
      all(nested.get());
      depth--;
    }
  }

  private static Optional<Division.Kind> kind(Settings entry, Node node) {
    String written = entry.text(node, "kind");
    Optional<Division.Kind> kind = Kinds.named(written);
    if (kind.isEmpty()) {
      entry.valueFault(
          node,
          "there is no kind of chapter called " + written,
          Suggestion.nearest(written, Kinds.all())
              .map(near -> "did you mean " + near + "?")
              .orElse("kind: preface"));
    }
    return kind;
  }

  private void part(Node node, String named) {
    Optional<Division.Kind> part = Optional.of(Division.Kind.PART);
    if (FileChoice.isMarkdown(named)) {
      file(node, named, "", part);
    } else if (!named.isEmpty()) {
      entries.add(new Entry("", named, part, settings.span(node)));
    }
  }

  private void file(Node node, String written, String title, Optional<Division.Kind> kind) {
    String path = written.startsWith("./") ? written.substring(2) : written;
    Span span = settings.span(node);
    if (path.isEmpty()) {
      return;
    }
    if (!manuscript.exists(path)) {
      reporter.report(missing(path, span));
    } else if (!listed.add(path)) {
      reporter.report(
          Diagnostic.warning(
              "chapter-repeated", span, path + " is in the list above and is not set twice"));
    } else {
      entries.add(new Entry(path, title, kind, span));
    }
  }

  private Diagnostic missing(String path, Span span) {
    if (path.startsWith("/") || path.startsWith("../") || path.contains("/../")) {
      return Diagnostic.error(
          "file-outside", span, path + " is not a path inside the manuscript folder");
    }
    Diagnostic missing = Diagnostic.error("chapter-missing", span, "there is no file " + path);
    missed++;
    return missed > GUESSES
        ? missing
        : Suggestion.nearest(path, manuscript.files())
            .map(near -> missing.hint("did you mean " + near + "?"))
            .orElse(missing);
  }
}
