package press.octavo.book;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tags of languages (BCP 47), as far as reading machines must be able to take them. */
final class LanguageTag {
  private static final int LONGEST_PART = 8;

  /** The codes of two letters (ISO 639-1). */
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private LanguageTag() {}

  /**
   * The tag in its usual form; empty for what is none, as the {@code javascript} that other
   * programs have authors write on code.
   */
  static Optional<String> of(String written) {
    Locale locale = Locale.forLanguageTag(written);
    String code = locale.getLanguage();
    boolean formed = code.length() == 2 ? CODES.contains(code) : !code.isEmpty();
    for (String part : written.split("-", -1)) {
      formed &= !part.isEmpty() && part.length() <= LONGEST_PART;
      formed &= part.chars().allMatch(c -> c < 0x7F);
    }
    return formed ? Optional.of(locale.toLanguageTag()) : Optional.empty();
  }
}
