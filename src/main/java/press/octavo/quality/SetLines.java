package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.geometry.Length;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Type;

/** The lines of one page in reading order, notes last, furniture left out. */
final class SetLines implements Mark.Visitor<Void> {
  private final int page;
  private final List<SetLine> lines = new ArrayList<>();
  private boolean notes;
  private @Nullable Type first;
  private double right;

  private SetLines(int page) {
    this.page = page;
  }

  static List<SetLine> of(Page page) {
    SetLines lines = new SetLines(page.index());
    for (Mark mark : page.marks()) {
      mark.accept(lines);
    }
    lines.end();
    return lines.lines;
  }

  @Override
  public Void type(Type type) {
    if (isFurniture(type)) {
      end();
      return null;
    }
    if (first != null && !continues(first, type)) {
      end();
    }
    if (first == null) {
      first = type;
      right = 0;
    }
    right = Math.max(right, type.start().x().pt() + type.width() / (double) Length.POINT);
    return null;
  }

  private static boolean continues(Type first, Type type) {
    Block block = first.origin().block().orElse(null);
    double rise = StrictMath.abs(type.start().y().pt() - first.start().y().pt());
    return type.origin().block().orElse(null) == block && rise < 0.5 * first.size().pt();
  }

  private void end() {
    if (first != null) {
      lines.add(
          new SetLine(
              page,
              first.origin().block(),
              first.start().y().pt(),
              first.start().x().pt(),
              right,
              Optional.of(first),
              notes));
      first = null;
    }
  }

  /** The rule above notes is the only furniture that stands before the end of the text. */
  @Override
  public Void rule(Mark.Rule rule) {
    if (isFurniture(rule)) {
      end();
      notes = true;
    }
    return null;
  }

  @Override
  public Void art(Mark.Art art) {
    boolean stands = first == null || art.origin().block().orElse(null) instanceof Block.Figure;
    if (stands && !isFurniture(art)) {
      end();
      double left = art.box().topLeft().x().pt();
      double foot = art.box().topLeft().y().pt() + art.box().size().height().pt();
      double end = left + art.box().size().width().pt();
      lines.add(new SetLine(page, art.origin().block(), foot, left, end, Optional.empty(), notes));
    }
    return null;
  }

  private static boolean isFurniture(Mark mark) {
    return mark.origin().part() == Origin.Part.FURNITURE && mark.origin().block().isEmpty();
  }
}
