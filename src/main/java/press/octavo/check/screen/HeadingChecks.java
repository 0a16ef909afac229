package press.octavo.check.screen;

import press.octavo.check.pdf.Faults;

/** The levels of headings (ISO 14289-1, 7.4), by which listeners find their way. */
final class HeadingChecks {
  private final Faults faults;
  private int level;
  private boolean numbered;
  private boolean plain;

  HeadingChecks(Faults faults) {
    this.faults = faults;
  }

  /** Takes the elements in the order of reading. */
  void check(Element element) {
    String role = element.role();
    if (role.equals("H")) {
      plain = true;
      both(element);
      return;
    }
    if (role.length() != 2 || role.charAt(0) != 'H' || role.charAt(1) < '1') {
      severalPlain(element);
      return;
    }
    numbered = true;
    both(element);
    int now = role.charAt(1) - '0';
    if (level == 0 && now > 1) {
      faults.error(element.page(), "heading-first", "the first heading is of the level " + now);
    } else if (now > level + 1) {
      faults.error(
          element.page(),
          "heading-skip",
          "a heading of the level " + now + " follows one of the level " + level);
    }
    level = now;
  }

  private void severalPlain(Element element) {
    int count = 0;
    for (Element kid : element.kids()) {
      count += kid.is("H") ? 1 : 0;
    }
    if (count > 1) {
      faults.error(element.page(), "heading-plain", "a part has several headings of its own");
    }
  }

  private void both(Element element) {
    if (numbered && plain) {
      faults.error(element.page(), "heading-plain", "some headings have a level, others have none");
    }
  }
}
