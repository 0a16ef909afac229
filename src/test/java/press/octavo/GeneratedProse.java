package press.octavo;

import java.util.ArrayList;
import java.util.List;

/** Strings words into sentences and paragraphs, and remembers all of them. */
final class GeneratedProse {
  private final Vocabulary vocabulary;
  private final List<String> words = new ArrayList<>();
  private final List<String> noteWords = new ArrayList<>();
  private long state;
  private String last = "";

  GeneratedProse(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.state = seed;
    next(1);
  }

  List<String> words() {
    return words;
  }

  List<String> noteWords() {
    return noteWords;
  }

  /**
   * A number from nought to below the bound; Knuth's MMIX generator, of which the top is random.
   */
  int next(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }

  boolean chance(int percent) {
    return next(100) < percent;
  }

  /** A paragraph as novels have them: speech, some sentences, or many. */
  String paragraph() {
    int kind = next(100);
    if (kind < 30) {
      return speech();
    }
    return sentences(kind < 75 ? 2 + next(4) : 6 + next(7));
  }

  String speech() {
    String said = "\"" + sentence(3 + next(12), chance(30) ? "?" : chance(20) ? "!" : ",");
    return said + "\" " + some(2 + next(3)) + ".";
  }

  String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(3 + next(10) + next(16), "."));
    }
    return text.toString();
  }

  /** Words with a capital, some commas and a mark. */
  String sentence(int length, String end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String word = word();
      text.append(i == 0 ? capital(word) : word);
      boolean comma = i > 1 && i < length - 2 && chance(11);
      text.append(i == length - 1 ? end : comma ? ", " : " ");
    }
    return text.toString();
  }

  /** Words of a title, each remembered as it stands. */
  String title(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(capital(content()));
    }
    return text.toString();
  }

  /** Words and nothing else. */
  String some(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  /** Sentences of a note, in words of which the running text has none. */
  String note(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = Vocabulary.NOTES.any(this);
      noteWords.add(word);
      text.append(i == 0 ? "" : i % 12 == 0 ? ", " : " ").append(word);
    }
    return text.append('.').toString();
  }

  private String capital(String word) {
    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    words.set(words.size() - 1, capital);
    return capital;
  }

  private String word() {
    return chance(vocabulary.smallWords()) ? remember(vocabulary.small(this)) : content();
  }

  private String content() {
    return remember(vocabulary.any(this));
  }

  /** No word follows itself. */
  private String remember(String word) {
    String other = word.equals(last) ? vocabulary.any(this) : word;
    last = other;
    words.add(other);
    return other;
  }
}
