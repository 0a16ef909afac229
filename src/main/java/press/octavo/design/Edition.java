package press.octavo.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The finished files that a book can become. */
public enum Edition {
  SCREEN,
  PRINT,
  EPUB,
  COVER;

  /** What is made when nobody says. */
  public static final List<Edition> USUAL = List.of(SCREEN, PRINT, EPUB);

  /** How an author writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Edition> find(String word) {
    for (Edition edition : values()) {
      if (edition.word().equals(word)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }
}
