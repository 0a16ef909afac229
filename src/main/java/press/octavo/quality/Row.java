package press.octavo.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that share a baseline, from left to right.
 *
 * @param y the words' common foot, in points from the top of the page
 * @param height of its words
 */
record Row(List<Word> words, double left, double right, double y, double height) {
  Row {
    words = List.copyOf(words);
  }

  double width() {
    return right - left;
  }

  Word first() {
    return words.get(0);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  /** The words with a space between each two. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.length() == 0 ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** A row that still grows; its first word says where it stands. */
  private static final class Growing {
    final List<Word> words = new ArrayList<>();
    final double y;
    final double height;

    Growing(Word first) {
      y = first.bottom();
      height = first.height();
    }

    /** Superscripts and drop caps stay out of the way. */
    boolean takes(Word word) {
      return StrictMath.abs(y - word.bottom()) < 0.45 * (height == 0 ? 1 : height)
          && StrictMath.abs(word.height() - height) < 0.5 * height;
    }

    Row grown() {
      words.sort(Comparator.comparingDouble(Word::left).thenComparingDouble(Word::top));
      double right = words.get(0).right();
      double[] feet = new double[words.size()];
      double[] heights = new double[words.size()];
      for (int i = 0; i < feet.length; i++) {
        Word word = words.get(i);
        right = Math.max(right, word.right());
        feet[i] = word.bottom();
        heights[i] = word.height();
      }
      return new Row(
          words, words.get(0).left(), right, Statistics.median(feet), Statistics.median(heights));
    }
  }

  /** How many rows above a word may still take it. */
  private static final int OPEN = 4;

  /** The rows of a page from its top to its foot. */
  static List<Row> of(List<Word> words) {
    List<Word> down = new ArrayList<>(words);
    down.sort(
        Comparator.comparingDouble((Word word) -> StrictMath.rint(word.bottom() * 10))
            .thenComparingDouble(Word::left));
    List<Growing> rows = new ArrayList<>();
    for (Word word : down) {
      Growing row = null;
      for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - OPEN) && row == null; i--) {
        row = rows.get(i).takes(word) ? rows.get(i) : null;
      }
      if (row == null) {
        row = new Growing(word);
        rows.add(row);
      }
      row.words.add(word);
    }
    List<Row> grown = new ArrayList<>(rows.size());
    for (Growing row : rows) {
      grown.add(row.grown());
    }
    grown.sort(Comparator.comparingDouble(Row::y));
    return grown;
  }
}
