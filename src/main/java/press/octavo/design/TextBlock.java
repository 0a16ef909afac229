package press.octavo.design;

import java.util.Optional;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/**
 * How large the block of text is and where it stands on a page of any trim.
 *
 * @param width at most, in parts of the trim's width
 * @param measure the width at most, in ems of the text
 * @param depth in parts of the trim's height, before it is made a whole number of lines
 * @param head the white above, in parts of the trim's height
 */
public record TextBlock(double width, double measure, double depth, double head) {
  /**
   * How much of the white at the sides is at the spine. Fine books have kept the proportion 2 : 3 :
   * 4 of spine, head and foot since incunables; a paperback has less white and hides some of that
   * at the spine in its binding.
   */
  private static final double INNER = 0.5377;

  /**
   * The margins of a page, for a bound book those of one of usual thickness.
   *
   * @param size of the type
   * @param leading the step of the grid
   * @param binding absent when the two sides of a page are to be equal
   */
  public Margins margins(Size trim, Length size, Length leading, Optional<Binding> binding) {
    long wide = Math.min(trim.width().times(width).sp(), size.times(measure).sp());
    if (binding.isPresent()) {
      wide = Math.min(wide, trim.width().minus(binding.get().leastSides()).sp());
    }
    Length sides = new Length(trim.width().sp() - wide);
    Length inner = sides.times(binding.isPresent() ? INNER : 0.5);
    Length top = trim.height().times(head);
    long lines = (trim.height().times(depth).sp() - size.sp()) / leading.sp();
    long block = lines * leading.sp() + size.sp();
    return new Margins(
        inner, sides.minus(inner), top, new Length(trim.height().sp() - top.sp() - block));
  }
}
