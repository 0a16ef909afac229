package press.octavo.packaging.epub;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which words are set how: a content document notes them as it is written, and the fonts are then
 * cut down to them. A word counts once, however often it occurs.
 */
final class TypeUsage {
  private final Map<Setting, Set<String>> words = new HashMap<>();

  void add(Setting setting, String text) {
    Set<String> known = words.get(setting);
    if (known == null) {
      known = new HashSet<>();
      words.put(setting, known);
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        if (i > start) {
          known.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Adds what another document has used. */
  void addAll(TypeUsage other) {
    other.words.forEach(
        (setting, more) -> words.computeIfAbsent(setting, s -> new HashSet<>()).addAll(more));
  }

  /** The words of each setting; the order means nothing. */
  Map<Setting, Set<String>> words() {
    return words;
  }
}
