package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words are set how: a content document notes them as it is written, and the fonts are then
 * cut down to them. A word counts once, however often it occurs.
 *
 * <p>Beside the words stand all triples of characters, for a reading system breaks words where it
 * likes and shapes the parts anew: an ffi may come apart into f and fi.
 */
final class TypeUsage {
  /** Shorter words are among the triples. */
  private static final int SHORTEST_WORD = 4;

  /** For each setting what stands between spaces, each once. */
  private final Map<Setting, WordSet> settings = new HashMap<>();

  void add(Setting setting, String text) {
    WordSet known = settings.get(setting);
    if (known == null) {
      known = new WordSet();
      settings.put(setting, known);
    }
    known.addAllOf(text);
  }

  /** Adds what another document has used. */
  void addAll(TypeUsage other) {
    other.settings.forEach(
        (setting, more) -> settings.computeIfAbsent(setting, s -> new WordSet()).addAll(more));
  }

  Iterable<Setting> settings() {
    return settings.keySet();
  }

  /** What must be shaped to have all glyphs of a setting. */
  List<String> texts(Setting setting) {
    WordSet words = new WordSet();
    TripleSet triples = new TripleSet();
    for (String chunk : settings.getOrDefault(setting, words).words()) {
      triples.add(chunk);
      addWords(chunk, words);
    }
    List<String> texts = new ArrayList<>(triples.texts());
    texts.addAll(words.words());
    return texts;
  }

  private static void addWords(String chunk, WordSet words) {
    int start = 0;
    for (int i = 0; i <= chunk.length(); i++) {
      if (i == chunk.length() || !isWord(chunk.charAt(i))) {
        if (i - start >= SHORTEST_WORD) {
          words.add(chunk.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Letters, marks, and what joins or chooses signs; all else joins nothing but its neighbours. */
  private static boolean isWord(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return c != '\u00a0' && (c < 0x2010 || c > 0x206F);
  }
}
