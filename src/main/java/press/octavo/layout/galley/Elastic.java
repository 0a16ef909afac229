package press.octavo.layout.galley;

import press.octavo.layout.galley.Strip.Give;

/** By how many lines white may be adapted: what a reader does not see between unlike things. */
final class Elastic {
  /** Above a heading, where white differs from page to page in any book. */
  static final Give HEADING = new Give(0, 2, 12_000);

  /** Above a heading that has two lines. */
  static final Give LARGE_HEADING = new Give(1, 2, 12_000);

  /** Around lists, code, tables, figures and quotations. */
  static final Give DISPLAY = new Give(0, 2, 25_000);

  private Elastic() {}
}
