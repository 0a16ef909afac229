package press.octavo.parse.project;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags (BCP 47). */
final class Languages {
  private Languages() {}

  /** The tag in its usual spelling; empty when it is not well formed. */
  static Optional<String> tag(String written) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(written.strip()).build();
      int length = locale.getLanguage().length();
      // The grammar has room for longer codes, but none was ever given out: they are names.
      return length == 2 || length == 3 ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** What may be meant by something that is no tag: {@code en_GB}, {@code German}. */
  static Optional<String> meant(String written) {
    Optional<String> dashed = tag(written.strip().replace('_', '-'));
    if (dashed.isPresent()) {
      return dashed;
    }
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      if (written.strip().equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
          || written.strip().equalsIgnoreCase(locale.getDisplayLanguage(locale))) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
