package press.octavo.packaging.epub;

import java.util.List;
import press.octavo.book.Inline;

/** Headings that are nothing but a number, which stand in the middle. */
final class Numeral {
  private static final int LONGEST = 9;

  private Numeral() {}

  /** Whether the content is a Roman or an Arabic number. */
  static boolean is(List<Inline> content) {
    if (content.size() != 1 || !(content.get(0) instanceof Inline.Text only)) {
      return false;
    }
    String text = only.text();
    return text.length() <= LONGEST
        && !text.isEmpty()
        && (consistsOf(text, "IVXLCDM") || consistsOf(text, "0123456789"));
  }

  private static boolean consistsOf(String text, String characters) {
    return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }
}
