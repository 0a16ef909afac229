package press.octavo.parse.markdown.prose;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the ends of code spans; CommonMark 0.31.2, section 6.1. Knows after the first failed search
 * where the last run of each length stands, so that a text full of backticks takes linear time.
 */
final class Backticks {
  private final String text;
  private final Map<Integer, Integer> lastOfLength = new HashMap<>();
  private boolean searched;

  Backticks(String text) {
    this.text = text;
  }

  int runEnd(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  /** Where the run that closes one of a length ends; -1 when none does. */
  int closing(int from, int length) {
    if (searched && lastOfLength.getOrDefault(length, -1) < from) {
      return -1;
    }
    int at = from;
    while (true) {
      int start = text.indexOf('`', at);
      if (start < 0) {
        searched = true;
        return -1;
      }
      int end = runEnd(start);
      if (end - start == length) {
        return end;
      }
      lastOfLength.merge(end - start, start, Math::max);
      at = end;
    }
  }

  /** The code of a span: line ends are spaces, and one space at each end is none. */
  static String content(String raw) {
    String line = raw.replace('\n', ' ');
    int length = line.length();
    boolean padded = length > 1 && line.charAt(0) == ' ' && line.charAt(length - 1) == ' ';
    return padded && !line.isBlank() ? line.substring(1, length - 1) : line;
  }
}
