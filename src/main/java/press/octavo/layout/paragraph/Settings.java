package press.octavo.layout.paragraph;

import press.octavo.layout.item.Setting;

/** Turns a paragraph's style into what the breaker needs to know of it. */
final class Settings {
  /** White of so many thousandths of the em at the end of a ragged line looks uneven. */
  private static final int ZONE = 5_000;

  /** A last line not longer than two indents is a runt; without an indent, of this one. */
  private static final int LEAST_INDENT = 1_250;

  /** In a narrow column a last line may be as short as this part of it. */
  private static final int NARROW = 4;

  private Settings() {}

  static Setting of(ParagraphStyle style, long measure) {
    long em = style.size().sp();
    long indent = Math.max(style.firstIndent().sp(), em * LEAST_INDENT / 1000);
    long runt = Math.min(2 * indent + em / 4, measure / NARROW);
    return switch (style.alignment()) {
      case JUSTIFIED ->
          new Setting(
              Setting.Alignment.JUSTIFIED,
              Justification.MOST_EXPANSION,
              Justification.MOST_SPACING,
              0,
              runt,
              indent);
      case LEFT, RIGHT -> new Setting(Setting.Alignment.RAGGED, 0, 0, em * ZONE / 1000, runt, 0);
      case CENTRED -> new Setting(Setting.Alignment.BALANCED, 0, 0, em * ZONE / 1000, 0, 0);
    };
  }
}
