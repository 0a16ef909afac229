package press.octavo.font;

/** The OpenType features that Octavo asks for by name; kerning and ligatures are always on. */
public enum Feature {
  SMALL_CAPS("smcp"),
  CAPS_TO_SMALL_CAPS("c2sc"),
  OLD_STYLE_FIGURES("onum"),
  LINING_FIGURES("lnum"),
  TABULAR_FIGURES("tnum"),
  PROPORTIONAL_FIGURES("pnum"),
  SUPERIORS("sups"),
  INFERIORS("subs"),
  CASE_SENSITIVE_FORMS("case"),
  NO_LIGATURES("-liga");

  private final String tag;

  Feature(String tag) {
    this.tag = tag;
  }

  /** The feature's tag in the OpenType registry, with {@code -} before one that is turned off. */
  String tag() {
    return tag;
  }
}
