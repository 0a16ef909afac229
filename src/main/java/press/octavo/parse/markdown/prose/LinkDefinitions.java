package press.octavo.parse.markdown.prose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The link reference definitions of a file; CommonMark 0.31.2, section 4.7. */
public final class LinkDefinitions {
  private final Map<String, Definition> definitions = new HashMap<>();

  /** What a label stands for. */
  record Definition(String destination, String title, int place) {}

  /**
   * Takes the definitions that begin a paragraph.
   *
   * @return the index at which the paragraph's own text begins
   */
  public int take(Lines paragraph) {
    String text = paragraph.text();
    int at = 0;
    while (at < text.length() && text.charAt(at) == '[') {
      int next = takeOne(paragraph, text, at);
      if (next < 0) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int takeOne(Lines paragraph, String text, int at) {
    int labelEnd = LinkScanner.label(text, at);
    if (labelEnd < 0 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
      return -1;
    }
    int start = LinkScanner.skipSpace(text, labelEnd + 1);
    int end = LinkScanner.destination(text, start);
    if (end <= start) {
      return -1;
    }
    int next = lineEnd(text, end);
    String title = "";
    int titleStart = LinkScanner.skipSpace(text, end);
    int titleEnd = titleStart > end ? LinkScanner.title(text, titleStart) : -1;
    if (titleEnd > 0 && lineEnd(text, titleEnd) >= 0) {
      title = LinkScanner.titleText(text.substring(titleStart, titleEnd));
      next = lineEnd(text, titleEnd);
    }
    if (next < 0) {
      return -1;
    }
    String destination = LinkScanner.destinationText(text.substring(start, end));
    put(
        text.substring(at + 1, labelEnd - 1),
        new Definition(destination, title, paragraph.offset(at)));
    return next;
  }

  /** The index after the line end, when nothing but white space stands before it; else -1. */
  private static int lineEnd(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    if (i == text.length()) {
      return i;
    }
    return text.charAt(i) == '\n' ? i + 1 : -1;
  }

  /** The first definition of a label in the file is the one that counts. */
  private void put(String label, Definition definition) {
    definitions.merge(
        folded(label), definition, (old, now) -> old.place() <= now.place() ? old : now);
  }

  Optional<Definition> find(String label) {
    return definitions.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(definitions.get(folded(label)));
  }

  boolean isEmpty() {
    return definitions.isEmpty();
  }

  /** Case folded (by way of capitals, so that ẞ meets SS) and white space made single. */
  private static String folded(String label) {
    StringBuilder single = new StringBuilder(label.length());
    boolean space = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n') {
        space = single.length() > 0;
      } else {
        if (space) {
          single.append(' ');
          space = false;
        }
        single.append(c);
      }
    }
    return single.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
