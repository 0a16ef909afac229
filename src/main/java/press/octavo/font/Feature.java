package press.octavo.font;

/** The OpenType features that Octavo asks for by name; kerning and ligatures are always on. */
public enum Feature {
  SMALL_CAPS("smcp", 1 << 0),
  CAPS_TO_SMALL_CAPS("c2sc", 1 << 1),
  OLD_STYLE_FIGURES("onum", 1 << 2),
  LINING_FIGURES("lnum", 1 << 3),
  TABULAR_FIGURES("tnum", 1 << 4),
  PROPORTIONAL_FIGURES("pnum", 1 << 5),
  SUPERIORS("sups", 1 << 6),
  INFERIORS("subs", 1 << 7),
  CASE_SENSITIVE_FORMS("case", 1 << 8),
  NO_LIGATURES("-liga", 1 << 9);

  private final String tag;
  private final int bit;

  Feature(String tag, int bit) {
    this.tag = tag;
    this.bit = bit;
  }

  /** The feature's tag in the OpenType registry, with {@code -} before one that is turned off. */
  String tag() {
    return tag;
  }

  /** A bit of its own in {@link Features}. */
  int bit() {
    return bit;
  }
}
