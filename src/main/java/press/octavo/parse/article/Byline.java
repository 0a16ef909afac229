package press.octavo.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.octavo.parse.project.Dates;

/**
 * A line that says who wrote the article.
 *
 * @param names of its authors
 * @param date that follows them, as written; empty when none does
 */
record Byline(List<String> names, String date) {
  /** Nobody's names are longer, and a sentence that begins with "By" soon is. */
  private static final int LONGEST = 160;

  private static final int MOST_WORDS = 6;

  private static final Set<String> PREFIXES =
      Set.of(
          "by",
          "written by",
          "words by",
          "story by",
          "author",
          "authors",
          "von",
          "autor",
          "autorin",
          "par",
          "auteur",
          "por",
          "di",
          "de",
          "autore",
          "door",
          "av",
          "af",
          "автор",
          "авторы",
          "tekst",
          "text",
          "texto",
          "texte");

  /** Words that take a colon after them when they begin a byline. */
  private static final Set<String> NEED_COLON =
      Set.of(
          "author", "authors", "autor", "autorin", "auteur", "autore", "автор", "авторы", "tekst",
          "text", "texto", "texte", "de");

  /** Small words inside names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "da", "di", "du", "la", "le", "del", "della", "dos",
          "das", "do", "bin", "ibn", "al", "el", "ter", "ten", "zu", "zur", "af", "av", "ap", "y",
          "e", "i");

  private static final List<String> JOINTS =
      List.of(
          " and ", " & ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " и ", " with ");

  /** What parts the names from a date on the same line. */
  private static final List<String> RULES =
      List.of(" | ", " · ", " • ", " — ", " – ", " - ", " / ");

  static Optional<Byline> read(String line) {
    String text = line.strip();
    int start = text.length() > LONGEST || isSentence(text) ? 0 : afterPrefix(text);
    if (start == 0) {
      return Optional.empty();
    }
    String rest = text.substring(start).strip();
    String date = "";
    for (String rule : RULES) {
      int at = rest.indexOf(rule);
      if (at > 0) {
        String after = rest.substring(at + rule.length()).strip();
        date = Dates.isDate(after) ? after : date;
        rest = rest.substring(0, at).strip();
      }
    }
    int comma = dateAfterComma(rest);
    if (comma > 0) {
      date = rest.substring(comma + 1).strip();
      rest = rest.substring(0, comma);
    }
    List<String> names = names(rest);
    return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(names, date));
  }

  /** Whether a sentence ends here; a full stop after two letters may belong to an initial. */
  private static boolean isSentence(String text) {
    int stop = text.length() - 1;
    boolean abbreviated =
        stop > 2
            && (Character.isUpperCase(text.charAt(stop - 1))
                || (Character.isUpperCase(text.charAt(stop - 2))
                    && Character.isWhitespace(text.charAt(stop - 3))));
    return text.endsWith("!") || text.endsWith("?") || (text.endsWith(".") && !abbreviated);
  }

  /** Where the names begin; 0 if the line does not begin as a byline does. */
  private static int afterPrefix(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String prefix : PREFIXES) {
      int end = prefix.length();
      if (lower.startsWith(prefix) && end < text.length()) {
        boolean colon = text.charAt(end) == ':';
        boolean space = Character.isWhitespace(text.charAt(end)) && !NEED_COLON.contains(prefix);
        if (colon || space) {
          return end + 1;
        }
      }
    }
    return 0;
  }

  /** The first comma after which nothing stands but a date; -1 when there is none. */
  private static int dateAfterComma(String text) {
    int comma = text.indexOf(',');
    while (comma >= 0 && !Dates.isDate(text.substring(comma + 1))) {
      comma = text.indexOf(',', comma + 1);
    }
    return comma;
  }

  /** The names before any title or office; none when the words are no names. */
  private static List<String> names(String text) {
    String parted = text;
    for (String joint : JOINTS) {
      parted = parted.replace(joint, ", ");
    }
    List<String> names = new ArrayList<>();
    for (String part : parted.split(",", -1)) {
      String name = part.strip();
      if (!isName(name)) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  private static boolean isName(String text) {
    String[] words = text.split("\\s+", -1);
    if (text.isEmpty() || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      int first = word.codePointAt(0);
      boolean capital = Character.isUpperCase(first) || isUncased(first);
      if (!capital && !PARTICLES.contains(word)) {
        return false;
      }
    }
    char last = text.charAt(text.length() - 1);
    boolean initial = last == '.' && words[words.length - 1].length() <= 3;
    return Character.isLetter(last) || initial || last == ')' || Character.isDigit(last);
  }

  /** Letters of scripts without capitals. */
  private static boolean isUncased(int letter) {
    return Character.isLetter(letter)
        && Character.toLowerCase(letter) == Character.toUpperCase(letter);
  }
}
