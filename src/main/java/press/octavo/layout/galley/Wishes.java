package press.octavo.layout.galley;

import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.layout.paragraph.CastOff;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;

/**
 * What an author asks of line and page breaks, where the best of the whole is not to their liking.
 *
 * @param lines so many lines more than is best, or fewer when below 0
 * @param asked whether the number of lines is the author's, so that it may not be changed
 * @param turn whether the block begins a new page: {@code {.page-break}}
 * @param whole whether no page breaks inside: {@code {.keep}}
 * @param held whether it stays with what follows: {@code {.no-break}}
 */
record Wishes(int lines, boolean asked, boolean turn, boolean whole, boolean held) {
  private static final Wishes NONE = new Wishes(0, false, false, false, false);

  static Wishes of(Attributes attributes) {
    if (attributes.classes().isEmpty() && attributes.pairs().isEmpty()) {
      return NONE;
    }
    int lines = attributes.has("tight") ? -1 : attributes.has("loose") ? 1 : 0;
    boolean asked = lines != 0;
    String number = attributes.value("lines").orElse("");
    if (number.matches("[+-]?[0-9]{1,2}")) {
      lines = Integer.parseInt(number);
      asked = true;
    }
    return new Wishes(
        lines,
        asked,
        attributes.has("page-break"),
        attributes.has("keep"),
        attributes.has("no-break"));
  }

  /** The one way the author asks for, or all ways; reports a wish that cannot be granted. */
  CastOff choose(CastOff cast, Block block, Reporter reporter) {
    if (!asked) {
      return cast;
    }
    for (int way = 0; way < cast.ways(); way++) {
      if (cast.lines(way) == cast.lines(0) + lines) {
        return cast.only(way);
      }
    }
    reporter.report(
        Diagnostic.warning(
                "lines-out-of-reach",
                block.span(),
                "this paragraph cannot be set well in "
                    + (cast.lines(0) + lines)
                    + " lines instead of "
                    + cast.lines(0))
            .hint("only one line more or less is possible, and only in a long enough paragraph"));
    return cast.only(0);
  }
}
