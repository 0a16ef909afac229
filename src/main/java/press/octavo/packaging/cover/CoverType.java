package press.octavo.packaging.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Features;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;

/**
 * A few centred lines on the cover: the largest size that fits the place, and lines as equal as
 * they can be.
 *
 * <p>Widths are in ems until the size is known.
 */
public final class CoverType {
  /** From one size to the next that is tried. */
  private static final double SMALLER = 0.97;

  /** Of the largest size; below this nothing could be read, and a title that needs less is cut. */
  private static final double SMALLEST = 0.05;

  private static final double WORD_SPACE = 0.24;

  /** Letters of a word that still looks well in one line. */
  private static final int LONGEST_WORD = 28;

  private final Fonts fonts;
  private final Cut cut;
  private final Features features;
  private final Locale language;

  /** White between letters, in ems. */
  private final double tracking;

  /**
   * Prepares to set.
   *
   * @param tracking white between letters, in ems
   */
  public CoverType(Fonts fonts, Cut cut, Features features, Locale language, double tracking) {
    this.fonts = fonts;
    this.cut = cut;
    this.features = features;
    this.language = language;
    this.tracking = tracking;
  }

  /** A word, which may need several faces. */
  private record Word(List<GlyphRun> runs, double width) {}

  /**
   * Lines at the size that fits.
   *
   * @param size pixels to the em, or points
   */
  public record Lines(double size, List<Line> lines) {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** One line, in pixels. */
  public record Line(List<Placed> runs, double width) {
    public Line {
      runs = List.copyOf(runs);
    }
  }

  /** A run and where it begins in its line, in pixels. */
  public record Placed(GlyphRun run, double x) {}

  /**
   * Sets a text.
   *
   * @param largest pixels to the em
   * @param leading from line to line, in ems
   */
  public Lines fit(String text, double largest, double wide, double high, double leading) {
    List<Word> words = words(text);
    double size = largest;
    while (size > largest * SMALLEST && !fits(words, size, wide, high, leading)) {
      size *= SMALLER;
    }
    int most = Math.max(1, (int) (high / (size * leading)));
    List<List<Word>> lines = balanced(words, wide / size);
    List<Line> placed = new ArrayList<>();
    for (List<Word> line : lines.subList(0, Math.min(most, lines.size()))) {
      placed.add(place(line, size));
    }
    return new Lines(size, placed);
  }

  /** Lines of one size and as full as they can be, for running text. */
  List<Line> ragged(String text, double size, double wide) {
    List<Line> placed = new ArrayList<>();
    for (List<Word> line : breakInto(words(text), wide / size)) {
      placed.add(place(line, size));
    }
    return placed;
  }

  /** All of a text in one line. */
  Line line(String text, double size) {
    return place(words(text), size);
  }

  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (String word : parts(text)) {
      List<GlyphRun> runs = shape(word);
      double width = 0;
      for (GlyphRun run : runs) {
        width += (double) run.width() / run.face().unitsPerEm() + tracking * run.size();
      }
      words.add(new Word(runs, width));
    }
    return words;
  }

  /** The words; one that would make the whole text tiny is cut into pieces of like length. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      int pieces = (word.length() + LONGEST_WORD - 1) / LONGEST_WORD;
      int start = 0;
      for (int n = 1; n < pieces; n++) {
        int cut = n * word.length() / pieces;
        int end = Character.isLowSurrogate(word.charAt(cut)) ? cut - 1 : cut;
        parts.add(word.substring(start, end) + "-");
        start = end;
      }
      parts.add(word.substring(start));
    }
    return parts;
  }

  private List<GlyphRun> shape(String word) {
    List<GlyphRun> runs = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      Optional<Face> face = face(word.codePointAt(start));
      int end = word.offsetByCodePoints(start, 1);
      while (end < word.length() && face(word.codePointAt(end)).equals(face)) {
        end = word.offsetByCodePoints(end, 1);
      }
      if (face.isPresent()) {
        runs.add(face.get().shape(word.substring(start, end), features, language));
      }
      start = end;
    }
    return runs;
  }

  private Optional<Face> face(int character) {
    Face own = fonts.face(cut);
    if (own.covers(character)) {
      return Optional.of(own);
    }
    return fonts.fallbacks(cut).stream().filter(face -> face.covers(character)).findFirst();
  }

  private static boolean fits(
      List<Word> words, double size, double wide, double high, double leading) {
    for (Word word : words) {
      if (word.width * size > wide) {
        return false;
      }
    }
    return breakInto(words, wide / size).size() * leading * size <= high;
  }

  private static List<List<Word>> breakInto(List<Word> words, double wide) {
    List<List<Word>> lines = new ArrayList<>();
    double width = Double.POSITIVE_INFINITY;
    for (Word word : words) {
      width += WORD_SPACE + word.width;
      if (width > wide) {
        lines.add(new ArrayList<>());
        width = word.width;
      }
      lines.get(lines.size() - 1).add(word);
    }
    return lines;
  }

  /** No more lines than the width needs, but as equal as the words allow. */
  private static List<List<Word>> balanced(List<Word> words, double wide) {
    double least = words.stream().mapToDouble(Word::width).max().orElse(0) + 1;
    List<List<Word>> lines = breakInto(words, wide);
    for (double narrow = wide * SMALLER; narrow > least; narrow *= SMALLER) {
      List<List<Word>> narrower = breakInto(words, narrow);
      if (narrower.size() > lines.size()) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  private Line place(List<Word> words, double size) {
    List<Placed> runs = new ArrayList<>();
    double x = 0;
    for (Word word : words) {
      for (GlyphRun run : word.runs) {
        runs.add(new Placed(run, x));
        x += size * run.width() / run.face().unitsPerEm() + tracking * size * run.size();
      }
      x += WORD_SPACE * size;
    }
    return new Line(runs, x - WORD_SPACE * size - tracking * size);
  }

  public double tracking() {
    return tracking;
  }
}
