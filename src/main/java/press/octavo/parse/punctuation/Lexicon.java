package press.octavo.parse.punctuation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The words of a language that its customs of spacing know: one file each, in which a line is a
 * list of words behind its name. What holds everywhere is in {@code any.txt}.
 */
final class Lexicon {
  /** What words are listed for, in the order of their names in the files. */
  enum Use {
    /** Behind a number and close to it: {@code %}. */
    SYMBOLS,
    /** Behind a number: {@code km}, {@code million}. */
    UNITS,
    /** Behind an ordinal number or a Roman one: {@code century}, {@code ed.} */
    ORDERED,
    /** Before a number and close to it: {@code §}. */
    SIGNS,
    /** Before a number: {@code p.}, {@code Fig.} */
    NUMBERED,
    /** Before numbers of which two with a hyphen are a range, whatever they look like. */
    PAGES,
    /** Before numbers of which two with a hyphen are no range: {@code ISBN}, {@code Figure}. */
    LABELS,
    /** Before a name. */
    TITLES,
    /** Behind a name: {@code Jr.} */
    SUFFIXES,
    MONTHS,
    DAYS,
    /** One letter that does not end a line. */
    CLINGS,
    /** A word that does not begin a line. */
    PARTICLES,
    /** Two abbreviations that belong together, as {@code z.|B.} */
    PAIRS,
    /** Capitals with points that are no one's initials. */
    LOOSE,
    /** Customs of the whole language, which are no words of it. */
    OPTIONS
  }

  /** A custom that is no matter of single words. */
  enum Option {
    /** Spaces between groups of three figures. */
    GROUPS,
    /** A dash between spaces does not begin a line. */
    DASH,
    /** A number with a point is an ordinal. */
    ORDINALS,
    /** Dates as {@code May 3}. */
    MONTH_DAY,
    /** Dates as {@code 3 de mayo}. */
    DAY_OF_MONTH
  }

  /** Norwegian has two written forms and a tag for both. */
  private static final Map<String, String> SAME = Map.of("no", "nb", "nn", "nb");

  private static final String EVERYWHERE = "any";

  private static final ConcurrentMap<String, Lexicon> READ = new ConcurrentHashMap<>();

  private final Map<String, Set<Use>> words = new HashMap<>();
  private final Set<Use> uses = EnumSet.noneOf(Use.class);
  private final Set<Option> options = EnumSet.noneOf(Option.class);

  private Lexicon(String language) {
    file(EVERYWHERE).ifPresent(this::read);
    file(language).ifPresent(this::read);
  }

  /** The words of a language; of every language when it is not known. */
  static Lexicon of(String language) {
    return READ.computeIfAbsent(SAME.getOrDefault(language, language), Lexicon::new);
  }

  private static Optional<String> file(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String file) {
    file.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(this::list);
  }

  private void list(String line) {
    String[] parts = line.split(" +", -1);
    Use use = Use.valueOf(parts[0].toUpperCase(Locale.ROOT));
    for (int i = 1; i < parts.length; i++) {
      if (use == Use.OPTIONS) {
        options.add(Option.valueOf(parts[i].replace('-', '_').toUpperCase(Locale.ROOT)));
      } else {
        uses.add(use);
        words.computeIfAbsent(parts[i], word -> EnumSet.noneOf(Use.class)).add(use);
      }
    }
  }

  boolean has(String word, Use use) {
    Set<Use> found = words.get(word);
    return found != null && found.contains(use);
  }

  /** Whether there is any word of this use. */
  boolean knows(Use use) {
    return uses.contains(use);
  }

  boolean follows(Option option) {
    return options.contains(option);
  }
}
