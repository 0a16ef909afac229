package press.octavo.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The date that a build system gives through SOURCE_DATE_EPOCH (reproducible-builds.org). */
final class SourceDate {
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /** Eleven digits: the year 5138, and no number that a date could not hold. */
  private static final int MOST_DIGITS = 11;

  private SourceDate() {}

  /** Whether the variable is absent or can be read. */
  static boolean isSound(Map<String, String> environment) {
    String seconds = environment.getOrDefault(VARIABLE, "");
    for (int i = 0; i < seconds.length(); i++) {
      if (seconds.charAt(i) < '0' || seconds.charAt(i) > '9') {
        return false;
      }
    }
    return seconds.length() <= MOST_DIGITS;
  }

  /** The date, if one is given. */
  static Optional<Instant> of(Map<String, String> environment) {
    String seconds = environment.getOrDefault(VARIABLE, "");
    return seconds.isEmpty()
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
  }
}
