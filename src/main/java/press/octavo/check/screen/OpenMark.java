package press.octavo.check.screen;

import org.jspecify.annotations.Nullable;

/**
 * A marked-content sequence that is open (ISO 32000-1, 14.6), and those around it.
 *
 * @param outer the one around it
 * @param artifact whether it is no part of the text
 * @param element to which it belongs, itself
 * @param spoken whether it says itself what its signs are
 */
record OpenMark(
    @Nullable OpenMark outer, boolean artifact, @Nullable Element element, boolean spoken) {
  /** Whether what stands in it is no part of the text. */
  static boolean isArtifact(@Nullable OpenMark mark) {
    for (OpenMark each = mark; each != null; each = each.outer) {
      if (each.artifact) {
        return true;
      }
    }
    return false;
  }

  /** The element to which what stands in it belongs; null when none. */
  static @Nullable Element holder(@Nullable OpenMark mark) {
    for (OpenMark each = mark; each != null; each = each.outer) {
      if (each.element != null) {
        return each.element;
      }
    }
    return null;
  }

  /** Whether it, or something around it, says what its signs are. */
  static boolean isSpoken(@Nullable OpenMark mark) {
    for (OpenMark each = mark; each != null; each = each.outer) {
      if (each.spoken) {
        return true;
      }
    }
    for (Element each = holder(mark); each != null; each = each.parent()) {
      if (each.hasActualText()) {
        return true;
      }
    }
    return false;
  }
}
