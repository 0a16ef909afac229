package press.octavo.parse.project;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** A stretch of YAML in a source, read into nodes that know their place. */
final class Yaml {
  /** A list of a thousand chapters has 50 thousand characters. */
  private static final int LONGEST = 1 << 18;

  /** Parts, their chapters, and room; the composer behind it calls itself for each level. */
  private static final int DEEPEST = 40;

  private final Source source;
  private final int start;
  private final String text;
  private final boolean plain;

  Yaml(Source source, int start, int end) {
    this.source = source;
    this.start = start;
    this.text = source.text().substring(start, end);
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The root; empty when there is nothing or when it is broken, which is then reported. */
  Optional<Node> read(Reporter reporter) {
    if (text.length() > LONGEST) {
      reporter.report(
          Diagnostic.error("yaml-broken", place(0, 0), "there is too much YAML for one book"));
      return Optional.empty();
    }
    try {
      LoadSettings settings =
          LoadSettings.builder().setAllowNonScalarKeys(true).setCodePointLimit(LONGEST).build();
      return tooDeep(settings, reporter)
          ? Optional.empty()
          : new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException broken) {
      int at = broken.getProblemMark().map(Mark::getIndex).orElse(0);
      reporter.report(
          Diagnostic.error(
              "yaml-broken", place(at, at + 1), "this is not YAML: " + problem(broken)));
    } catch (YamlEngineException broken) {
      reporter.report(Diagnostic.error("yaml-broken", place(0, 0), "this is not YAML"));
    }
    return Optional.empty();
  }

  /** The root of a file of the house, which is neither broken nor deep. */
  Node readOwn() {
    return new Compose(LoadSettings.builder().build())
        .composeString(text)
        .orElseThrow(() -> new IllegalStateException(source.name() + " is empty"));
  }

  private static String problem(MarkedYamlEngineException broken) {
    String problem = String.valueOf(broken.getProblem());
    return problem.replace('\n', ' ').replaceAll("\\.+$", "");
  }

  private boolean tooDeep(LoadSettings settings, Reporter reporter) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST) {
        int at = event.getStartMark().map(Mark::getIndex).orElse(0);
        reporter.report(
            Diagnostic.error("yaml-broken", place(at, at + 1), "the YAML is nested too deeply"));
        return true;
      }
    }
    return false;
  }

  /** Where a node stands, without the line end after it. */
  Span span(Node node) {
    int from = node.getStartMark().map(Mark::getIndex).orElse(0);
    int to = node.getEndMark().map(Mark::getIndex).orElse(from);
    Span span = place(from, to);
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return source.span(span.start(), end);
  }

  /** A place by code points, as the YAML library counts. */
  private Span place(int from, int to) {
    int first = offset(from);
    return source.span(start + first, start + Math.max(first, offset(to)));
  }

  private int offset(int index) {
    if (plain) {
      return Math.min(index, text.length());
    }
    int most = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(index, most));
  }
}
