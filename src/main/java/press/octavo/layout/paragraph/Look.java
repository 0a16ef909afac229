package press.octavo.layout.paragraph;

import org.jspecify.annotations.Nullable;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.page.Ink;
import press.octavo.page.Origin;

/**
 * How a stretch of copy is set. Looks are compared by identity: each inline makes its own.
 *
 * @param raise above the baseline, in scaled points
 * @param clings whether no line may begin with it, as with the call of a note
 * @param area where a reader who clicks it is led
 * @param marks lines through and under it
 * @param image what stands in the place of type
 */
record Look(
    Fount fount,
    long raise,
    boolean clings,
    Ink ink,
    Origin origin,
    @Nullable Area area,
    Marks marks,
    Inline.@Nullable Image image) {

  /** A link that is being set; equal only to itself, so that two links side by side stay two. */
  static final class Area {
    final Target target;
    final Origin origin;

    Area(Target target, Origin origin) {
      this.target = target;
      this.origin = origin;
    }
  }

  /**
   * What is drawn with the type; each names the inline that asks for it.
   *
   * @param under a line under the type
   * @param strike a line through the type
   * @param highlight a tint behind the type
   */
  record Marks(@Nullable Inline under, @Nullable Inline strike, @Nullable Inline highlight) {
    static final Marks NONE = new Marks(null, null, null);

    Marks under(Inline by) {
      return new Marks(by, strike, highlight);
    }

    Marks strike(Inline by) {
      return new Marks(under, by, highlight);
    }

    Marks highlight(Inline by) {
      return new Marks(under, strike, by);
    }
  }

  /** Whether both are the same look of the same inline; looks are told apart by identity. */
  @SuppressWarnings("ReferenceEquality") // to compare their contents would join two links
  boolean is(Look other) {
    return this == other;
  }

  Look with(Fount other) {
    return new Look(other, raise, clings, ink, origin, area, marks, image);
  }

  Look within(Inline inline) {
    return new Look(fount, raise, clings, ink, origin.within(inline), area, marks, image);
  }

  Look raised(long by) {
    return new Look(fount, raise + by, true, ink, origin, area, marks, image);
  }

  Look with(Area other) {
    return new Look(fount, raise, clings, ink, origin, other, marks, image);
  }

  Look with(Marks other) {
    return new Look(fount, raise, clings, ink, origin, area, other, image);
  }

  Look with(Inline.Image other) {
    return new Look(fount, raise, clings, ink, origin, area, marks, other);
  }
}
