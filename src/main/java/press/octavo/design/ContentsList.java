package press.octavo.design;

/**
 * The table of contents.
 *
 * @param depth 1 for chapters alone, 2 with the headings in them
 * @param leaders whether dots lead to the page numbers
 * @param sink white above the title, in lines
 * @param textLine on which line of the page the list begins at the earliest
 */
public record ContentsList(
    int depth,
    boolean leaders,
    double sink,
    double textLine,
    Lettering title,
    Lettering part,
    Lettering chapter,
    Lettering section) {}
