package press.octavo.parse.project;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.source.Reporter;
import press.octavo.source.Source;

/**
 * What a file says of itself before its text, between lines of {@code ---}.
 *
 * @param settings empty when there is none
 * @param bodyStart where the text begins
 */
record FrontMatter(Optional<Settings> settings, int bodyStart) {
  static FrontMatter read(Source source, Reporter reporter) {
    String text = source.text();
    int first = nextLine(text, 0);
    if (!isFence(text, 0, '-')) {
      return new FrontMatter(Optional.empty(), 0);
    }
    int line = first;
    while (line < text.length() && !isFence(text, line, '-') && !isFence(text, line, '.')) {
      line = nextLine(text, line);
    }
    // A thematic break opens a text too; front matter has a key in its first line or a comment.
    if (line >= text.length() || !beginsWithKey(text, first, line)) {
      return new FrontMatter(Optional.empty(), 0);
    }
    int body = nextLine(text, line);
    Yaml yaml = new Yaml(source, first, line);
    Optional<Node> root = yaml.read(reporter);
    return new FrontMatter(
        root.filter(node -> node instanceof MappingNode)
            .map(node -> new Settings(yaml, (MappingNode) node, reporter, false)),
        body);
  }

  /** A line of three hyphens or dots and nothing else. */
  private static boolean isFence(String text, int line, char c) {
    for (int i = line; i < line + 3; i++) {
      if (i >= text.length() || text.charAt(i) != c) {
        return false;
      }
    }
    int i = line + 3;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  private static boolean beginsWithKey(String text, int first, int end) {
    int line = first;
    while (line < end) {
      int next = nextLine(text, line);
      String content = text.substring(line, Math.min(next, end)).strip();
      if (!content.isEmpty() && content.charAt(0) != '#') {
        int colon = content.indexOf(':');
        boolean keyed = colon > 0 && content.indexOf(' ') != 0 && isWord(content, colon);
        return keyed || content.startsWith("{") || content.startsWith("\"");
      }
      line = next;
    }
    // Nothing between the lines: empty front matter, as static sites demand it of every page.
    return true;
  }

  private static boolean isWord(String content, int end) {
    for (int i = 0; i < end; i++) {
      char c = content.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return end + 1 == content.length() || Character.isWhitespace(content.charAt(end + 1));
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
