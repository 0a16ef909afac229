package press.octavo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import press.octavo.book.Metadata;

/**
 * The date that the files bear. It may come from nothing but the manuscript, or the same manuscript
 * would not give the same files; a clock, or the times of files, would differ between machines.
 */
final class IssueDate {
  /** When nothing is known: where the calendar of ZIP files, and so of every EPUB, begins. */
  private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

  private IssueDate() {}

  /**
   * The date to use.
   *
   * @param given by whoever builds the book (reproducible-builds.org, SOURCE_DATE_EPOCH)
   */
  static Instant of(Metadata metadata, Optional<Instant> given) {
    if (given.isPresent()) {
      return given.get();
    }
    LocalDate date = date(metadata.isoDate());
    // A classic's own year is long before its files could exist.
    LocalDate later = date.isBefore(EARLIEST) ? EARLIEST : date;
    return later.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Reads YYYY, YYYY-MM or YYYY-MM-DD. */
  private static LocalDate date(String iso) {
    try {
      int year = iso.length() >= 4 ? number(iso, 0, 4) : EARLIEST.getYear();
      int month = iso.length() >= 7 ? number(iso, 5, 7) : 1;
      int day = iso.length() >= 10 ? number(iso, 8, 10) : 1;
      return LocalDate.of(year, month, day);
    } catch (DateTimeException | NumberFormatException e) {
      return EARLIEST;
    }
  }

  private static int number(String iso, int start, int end) {
    return Integer.parseInt(iso, start, end, 10);
  }
}
