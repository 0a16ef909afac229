package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The different words of a text, found without cutting it up first: only a word that has not been
 * seen becomes a string.
 */
final class WordSet {
  private static final int FIRST_SIZE = 256;

  /** Steps from a word's slot; further ones come only from words chosen to meet there. */
  private static final int MOST_STEPS = 64;

  private final Set<String> crowded = new HashSet<>();
  private String[] table = new String[FIRST_SIZE];
  private int count;

  /** Adds all that stands between spaces. */
  void addAllOf(String text) {
    int length = text.length();
    int start = 0;
    int hash = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        hash = 31 * hash + c;
      } else {
        add(text, start, i, hash);
        start = i + 1;
        hash = 0;
      }
    }
    add(text, start, length, hash);
  }

  void add(String word) {
    // The hash of a string is specified, and the same as the sum above.
    add(word, 0, word.length(), word.hashCode());
  }

  void addAll(WordSet other) {
    other.words().forEach(this::add);
  }

  private void add(String text, int start, int end, int hash) {
    if (start == end) {
      return;
    }
    int slot = slot(hash);
    for (int steps = 0; table[slot] != null; steps++) {
      if (steps == MOST_STEPS) {
        crowded.add(text.substring(start, end));
        return;
      }
      if (table[slot].length() == end - start && text.startsWith(table[slot], start)) {
        return;
      }
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = text.substring(start, end);
    if (++count > table.length / 2) {
      grow();
    }
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }

  private void grow() {
    List<String> words = words();
    table = new String[2 * table.length];
    crowded.clear();
    count = 0;
    words.forEach(this::add);
  }

  /** In an order that means nothing. */
  List<String> words() {
    List<String> words = new ArrayList<>(crowded);
    for (String word : table) {
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }
}
