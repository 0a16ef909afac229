package press.octavo.layout.sheet;

import java.util.List;
import press.octavo.book.Inline;
import press.octavo.book.PlainText;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Origin;

/**
 * Sets display lines that are ranged left or right in about equal lengths, as centred ones are by
 * themselves: in the narrowest measure in which they are no more than in the whole.
 */
final class Balance {
  /** By how much a measure that is too narrow is made wider, in hundredths of the even line. */
  private static final int STEP = 8;

  private Balance() {}

  static List<Strip.Row> of(
      GalleySetter setter,
      List<Inline> content,
      ParagraphStyle style,
      long measure,
      Origin origin) {
    List<Strip.Row> whole = setter.kept(content, style, 0, measure, origin);
    if (whole.size() < 2 || style.alignment() != Alignment.LEFT || hasLineEnd(content)) {
      return whole;
    }
    long even = setter.slugs().set(content, style, origin).width() / whole.size();
    long narrow = Math.max(even, longestWord(setter, content, style));
    for (long width = narrow; width < measure; width += Math.max(1, even * STEP / 100)) {
      List<Strip.Row> rows = setter.kept(content, style, 0, width, origin);
      if (rows.size() == whole.size()) {
        return rows;
      }
    }
    return whole;
  }

  private static boolean hasLineEnd(List<Inline> content) {
    return content.stream().anyMatch(inline -> inline instanceof Inline.HardBreak);
  }

  private static long longestWord(GalleySetter setter, List<Inline> content, ParagraphStyle style) {
    long longest = 0;
    String text = PlainText.of(content);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        Inline word = new Inline.Text(content.get(0).span(), text.substring(start, i));
        longest =
            Math.max(longest, setter.slugs().set(List.of(word), style, Origin.GENERATED).width());
        start = i + 1;
      }
    }
    return longest;
  }
}
