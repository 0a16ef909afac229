package press.octavo.cli;

import java.util.Locale;

/** What is on or off in an order. */
enum Switch {
  /** Say nothing but errors. */
  QUIET,
  /** Let no warning pass. */
  STRICT,
  /** Say diagnostics as JSON. */
  JSON,
  /** Also say how well the book is set. */
  REPORT,
  /** Also say which standards each edition meets. */
  EDITION_REPORT,
  /** Also ask the validators that others have made. */
  VALIDATE;

  /** As one writes it. */
  final String option = "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
}
