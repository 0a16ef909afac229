package press.octavo.font;

/**
 * A set of features.
 *
 * @param bits one for each {@link Feature}, {@link Feature#bit}
 */
public record Features(int bits) {
  public static final Features NONE = new Features(0);

  public Features with(Feature feature) {
    return new Features(bits | feature.bit());
  }

  public Features without(Feature feature) {
    return new Features(bits & ~feature.bit());
  }

  public boolean has(Feature feature) {
    return (bits & feature.bit()) != 0;
  }
}
