package press.octavo.design;

/**
 * The page with the title alone.
 *
 * @param drop white above the title, in parts of the depth of the text
 */
public record HalfTitle(double drop, Lettering title) {}
