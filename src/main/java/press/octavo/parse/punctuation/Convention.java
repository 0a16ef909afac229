package press.octavo.parse.punctuation;

import java.util.Locale;
import java.util.Map;

/**
 * How a language writes quotations and dashes.
 *
 * @param open the outer quotation's first mark, with the space it keeps
 * @param close its last
 * @param innerOpen of a quotation inside another
 * @param innerClose its last
 * @param spacedDash what two hyphens between spaces stand for
 * @param spacing what is kept before high marks
 * @param elisions the words that begin with an apostrophe
 * @param lexicon the words that stand together
 */
record Convention(
    String open,
    String close,
    String innerOpen,
    String innerClose,
    char spacedDash,
    Spacing spacing,
    Elisions elisions,
    Lexicon lexicon) {

  /** Which marks are kept off the word before them (Lexique des règles typographiques, 2002). */
  enum Spacing {
    NONE,
    /** A space before the colon only, as in Québec. */
    COLON,
    /** A narrow space before {@code ; ! ?} too. */
    FRENCH,
    /** A narrow space before all four (Guide du typographe, 2000). */
    SWISS
  }

  static final char EN_DASH = '–';
  static final char EM_DASH = '—';

  /** Outer and inner marks, and which dash stands between spaces, by language. */
  private static final Map<String, String> TABLE =
      Map.ofEntries(
          Map.entry("en", "“”‘’—"),
          Map.entry("de", "„“‚‘–"),
          Map.entry("de-CH", "«»‹›–"),
          Map.entry("fr", "«»“”—"),
          Map.entry("fr-CH", "«»‹›—"),
          Map.entry("es", "«»“”—"),
          Map.entry("ca", "«»“”—"),
          Map.entry("it", "«»“”—"),
          Map.entry("it-CH", "«»‹›—"),
          Map.entry("pt", "“”‘’—"),
          Map.entry("pt-PT", "«»“”—"),
          Map.entry("ru", "«»„“—"),
          Map.entry("uk", "«»„“—"),
          Map.entry("be", "«»„“—"),
          Map.entry("el", "«»“”—"),
          Map.entry("sv", "””’’–"),
          Map.entry("fi", "””’’–"),
          Map.entry("da", "»«›‹–"),
          Map.entry("no", "«»‘’–"),
          Map.entry("nb", "«»‘’–"),
          Map.entry("nn", "«»‘’–"),
          Map.entry("is", "„“‚‘–"),
          Map.entry("nl", "“”‘’–"),
          Map.entry("pl", "„”«»–"),
          Map.entry("cs", "„“‚‘–"),
          Map.entry("sk", "„“‚‘–"),
          Map.entry("sl", "„“‚‘–"),
          Map.entry("hr", "„”‚’–"),
          Map.entry("sr", "„“‚‘–"),
          Map.entry("bg", "„“‚‘–"),
          Map.entry("hu", "„”»«–"),
          Map.entry("ro", "„”«»–"),
          Map.entry("lt", "„“‚‘–"),
          Map.entry("lv", "„”‚’–"),
          Map.entry("et", "„“‚‘–"));

  static final char NARROW_SPACE = '\u202F';

  /**
   * The convention of a language; English's when it is not known.
   *
   * @param lang BCP 47 tag
   */
  static Convention of(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    String language = locale.getLanguage();
    String regional = language + "-" + locale.getCountry();
    String marks = TABLE.getOrDefault(regional, TABLE.getOrDefault(language, "“”‘’—"));
    boolean french = language.equals("fr");
    String inside = french ? String.valueOf(NARROW_SPACE) : "";
    return new Convention(
        marks.charAt(0) + inside,
        inside + marks.charAt(1),
        String.valueOf(marks.charAt(2)),
        String.valueOf(marks.charAt(3)),
        marks.charAt(4),
        french ? spacing(locale.getCountry()) : Spacing.NONE,
        Elisions.of(language),
        Lexicon.of(language));
  }

  private static Spacing spacing(String country) {
    return switch (country) {
      case "CA" -> Spacing.COLON;
      case "CH" -> Spacing.SWISS;
      default -> Spacing.FRENCH;
    };
  }

  /**
   * Whether two marks that stand close look like three of one kind: the marks of a quotation at the
   * edge of another, or an apostrophe there.
   */
  boolean touch(char left, char right) {
    boolean single = "‘’‚".indexOf(left) >= 0 && "“”„".indexOf(right) >= 0;
    boolean twice = "“”„".indexOf(left) >= 0 && "‘’‚".indexOf(right) >= 0;
    // An apostrophe before a quotation ends a word as any letter does: dell’“ombra”.
    boolean elided = left == '’' && (right == '„' || right == '“' && close.charAt(0) != '“');
    return single && !elided || twice && !(left == '”' && right == '‘');
  }
}
