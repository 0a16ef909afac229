package press.octavo.geometry;

/**
 * Width and height.
 *
 * @param width across
 * @param height down
 */
public record Size(Length width, Length height) {}
