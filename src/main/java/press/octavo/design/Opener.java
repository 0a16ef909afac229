package press.octavo.design;

/**
 * The head of a page with which a division begins.
 *
 * @param title how the title is lettered
 * @param sink white above, in lines
 * @param textLine on which line of the page the text begins at the earliest
 * @param below white below the title, in lines, at least
 * @param number how the number is lettered that stands in a title, as {@code Chapter 1: A Name}
 * @param numberAbove whether such a number stands in a line of its own
 */
public record Opener(
    Lettering title,
    double sink,
    double textLine,
    double below,
    Lettering number,
    boolean numberAbove) {}
