package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.octavo.layout.galley.Galley;
import press.octavo.layout.pagination.PageColumn;
import press.octavo.layout.pagination.Pagination;
import press.octavo.layout.pagination.Paginator;

/**
 * A division that has been cut into pages; on which side it begins may still be open, and with it
 * which of its pages face each other.
 */
public final class Section implements Signature {
  private final boolean recto;
  private final boolean front;
  private final Function<List<PageColumn>, List<Leaf>> leaves;
  private final @Nullable Pagination fromVerso;
  private @Nullable Pagination fromRecto;
  private final int rectoPages;
  private @Nullable Gathering set;

  Section(
      Galley galley,
      Paginator paginator,
      boolean recto,
      boolean front,
      Function<List<PageColumn>, List<Leaf>> leaves) {
    this.recto = recto;
    this.front = front;
    this.leaves = leaves;
    Pagination first = paginator.paginate(galley, true);
    this.rectoPages = first.pages();
    if (recto) {
      this.fromVerso = null;
      this.set = gathering(first);
    } else {
      this.fromRecto = first;
      this.fromVerso = paginator.paginate(galley, false);
    }
  }

  @Override
  public int pages(boolean onRecto) {
    return onRecto || fromVerso == null ? rectoPages : fromVerso.pages();
  }

  @Override
  public boolean recto() {
    return recto;
  }

  @Override
  public boolean front() {
    return front;
  }

  /**
   * The pages with all that stands on them.
   *
   * @param onRecto where the first stands in the end
   */
  public Gathering set(boolean onRecto) {
    Gathering done = set;
    if (done == null) {
      Pagination chosen = onRecto || fromVerso == null ? fromRecto : fromVerso;
      if (chosen == null) {
        throw new IllegalStateException("set already");
      }
      done = gathering(chosen);
      set = done;
      fromRecto = null;
    }
    return done;
  }

  private Gathering gathering(Pagination pagination) {
    return new Gathering(new ArrayList<>(leaves.apply(pagination.columns())), recto, front);
  }
}
