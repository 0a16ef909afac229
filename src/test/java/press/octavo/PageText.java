package press.octavo;

import press.octavo.page.PageStart;

/**
 * The text of one page.
 *
 * @param label the page's folio
 */
record PageText(String label, String text) {
  /**
   * The characters that leave ink, as neither line ends nor spaces are the same in two editions.
   */
  String ink() {
    StringBuilder ink = new StringBuilder(text.length());
    text.chars().filter(c -> PageStart.leavesInk((char) c)).forEach(c -> ink.append((char) c));
    return ink.toString();
  }
}
