package press.octavo.font;

/**
 * A set of features.
 *
 * @param bits one for each {@link Feature}, by its ordinal
 */
public record Features(int bits) {
  public static final Features NONE = new Features(0);

  public Features with(Feature feature) {
    return new Features(bits | 1 << feature.ordinal());
  }

  public Features without(Feature feature) {
    return new Features(bits & ~(1 << feature.ordinal()));
  }

  public boolean has(Feature feature) {
    return (bits & 1 << feature.ordinal()) != 0;
  }
}
