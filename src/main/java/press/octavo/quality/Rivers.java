package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rivers: word spaces below one another that the eye follows down the page instead of along
 * the line.
 */
final class Rivers {
  /** Three spaces meet by chance on every page, and nobody sees it; four one does see. */
  private static final int SHORTEST = 4;

  /** So much of the narrower space must be below the other for white to flow through. */
  private static final double SHARED = 0.6;

  private final double narrowest;
  private final List<Space> rivers = new ArrayList<>();
  private List<Space> above = List.of();
  private @Nullable TextRow before;

  /**
   * Looks through a book.
   *
   * @param lines all justified lines in order
   * @param size of the text; what is narrower than a twelfth of it is no word space
   */
  @SuppressWarnings("ReferenceEquality") // lines may be alike, each is one place
  Rivers(List<JustifiedLine> lines, double size) {
    narrowest = 0.08 * size;
    for (JustifiedLine line : lines) {
      if (before == null || line.previous() != before) {
        end(new boolean[above.size()]);
        above = List.of();
      }
      line(line.row());
      before = line.row();
    }
    end(new boolean[above.size()]);
  }

  /** The last space of each river; the others are above it. */
  List<Space> rivers() {
    return rivers;
  }

  private void line(TextRow row) {
    boolean[] goesOn = new boolean[above.size()];
    List<Space> spaces = new ArrayList<>();
    List<Word> words = row.row().words();
    for (int i = 1; i < words.size(); i++) {
      double left = words.get(i - 1).right();
      double right = words.get(i).left();
      if (right - left > narrowest) {
        int source = source(left, right, goesOn);
        if (source < 0) {
          spaces.add(new Space(null, row, left, right, 1));
        } else {
          goesOn[source] = true;
          Space from = above.get(source);
          spaces.add(new Space(from, row, left, right, from.length() + 1));
        }
      }
    }
    end(goesOn);
    above = spaces;
  }

  /** The space above that flows best into one below; -1 for none. */
  private int source(double left, double right, boolean[] taken) {
    int best = -1;
    double most = SHARED;
    for (int i = 0; i < above.size() && above.get(i).left() < right; i++) {
      double shared = taken[i] ? 0 : above.get(i).shared(left, right);
      if (shared >= most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private void end(boolean[] goesOn) {
    for (int i = 0; i < above.size(); i++) {
      if (!goesOn[i] && above.get(i).length() >= SHORTEST) {
        rivers.add(above.get(i));
      }
    }
  }
}
