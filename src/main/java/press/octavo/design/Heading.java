package press.octavo.design;

/**
 * A heading in the text. The lines it takes with its white are whole lines of the grid; what is
 * left over stands above it.
 *
 * @param above white, in lines
 * @param below white, in lines
 */
public record Heading(Lettering lettering, double above, double below) {}
