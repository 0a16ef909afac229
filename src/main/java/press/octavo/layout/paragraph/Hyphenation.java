package press.octavo.layout.paragraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The languages whose words Octavo can divide, from the hyph-utf8 collection; each is read when the
 * first text asks for it.
 */
final class Hyphenation {
  private static final String FOLDER = "/press/octavo/hyphenation/";
  private static final int RESERVE_OF_ENGLISH = 1_000;
  private static final String PATTERNS = ".pat.txt";
  private static final String EXCEPTIONS = ".hyp.txt";

  private final Map<String, Rules> languages = new HashMap<>();
  private final Map<String, Hyphenator> read = new ConcurrentHashMap<>();

  /** A line of the list of languages. */
  private record Rules(int left, int right, String file) {}

  Hyphenation() {
    readLines("languages.txt", this::addLanguage);
  }

  private void addLanguage(String line) {
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    int third = line.indexOf('\t', second + 1);
    int left = Integer.parseInt(line.substring(first + 1, second));
    int right = Integer.parseInt(line.substring(second + 1, third));
    languages.put(line.substring(0, first), new Rules(left, right, line.substring(third + 1)));
  }

  /**
   * The hyphenator for a language: of the tag itself or of the longest part of it that is known
   * (look-up as in RFC 4647); one that divides nothing when there is none.
   *
   * @param tag BCP 47
   */
  Hyphenator of(String tag) {
    for (String range = tag.toLowerCase(Locale.ROOT); !range.isEmpty(); range = shorter(range)) {
      Rules rules = languages.get(range);
      if (rules != null) {
        return read.computeIfAbsent(range, key -> read(rules));
      }
    }
    return Hyphenator.NONE;
  }

  /** The range without its last subtag, and without a single letter that would then end it. */
  private static String shorter(String range) {
    int dash = range.lastIndexOf('-');
    if (dash >= 2 && range.charAt(dash - 2) == '-') {
      dash -= 2;
    }
    return dash < 0 ? "" : range.substring(0, dash);
  }

  private static Hyphenator read(Rules rules) {
    Patterns patterns = new Patterns();
    readLines(rules.file, patterns::add);
    Hyphenator hyphenator = new Hyphenator(patterns, rules.left, rules.right, manners(rules));
    readLines(rules.file.replace(PATTERNS, EXCEPTIONS), hyphenator::except);
    return hyphenator;
  }

  /**
   * Readers of English, whose words are short and not spelt by syllables, shun hyphens; those of
   * German, Russian, Finnish and most others expect them. German has a capital for each noun.
   */
  private static Hyphenator.Manners manners(Rules rules) {
    if (rules.file.startsWith("en")) {
      return new Hyphenator.Manners(RESERVE_OF_ENGLISH, true);
    }
    boolean german = rules.file.startsWith("de");
    return german ? new Hyphenator.Manners(0, false) : Hyphenator.Manners.USUAL;
  }

  /** Every line of a file that holds anything; a missing file of exceptions has none. */
  private static void readLines(String name, Consumer<String> each) {
    try (InputStream in = Hyphenation.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        if (name.endsWith(EXCEPTIONS)) {
          return;
        }
        throw new IllegalStateException("missing resource " + FOLDER + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          each.accept(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
