package press.octavo.page;

/**
 * A colour, each part from 0 (none) to 255.
 *
 * @param red part of sRGB
 * @param green part of sRGB
 * @param blue part of sRGB
 */
public record Ink(int red, int green, int blue) {
  public static final Ink BLACK = new Ink(0, 0, 0);

  public boolean isGrey() {
    return red == green && green == blue;
  }
}
