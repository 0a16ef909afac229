package press.octavo.parse.punctuation;

import java.util.ArrayList;
import java.util.List;

/** What is to change in a flow: stretches and what stands there instead, from left to right. */
final class Edits {
  private final List<Edit> edits = new ArrayList<>();

  /** A stretch, which may be empty, and its new text. */
  private record Edit(int start, int end, String text) {}

  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** These changes and others of the same flow; of two that meet, the other gives way. */
  Edits with(Edits others) {
    if (others.isEmpty() || isEmpty()) {
      return isEmpty() ? others : this;
    }
    Edits all = new Edits();
    int mine = 0;
    for (Edit other : others.edits) {
      while (mine < edits.size() && edits.get(mine).start() <= other.start()) {
        all.edits.add(edits.get(mine++));
      }
      boolean free =
          all.edits.isEmpty() || all.edits.get(all.edits.size() - 1).end() <= other.start();
      boolean alone = mine == edits.size() || edits.get(mine).start() >= other.end();
      if (free && alone) {
        all.edits.add(other);
      }
    }
    all.edits.addAll(edits.subList(mine, edits.size()));
    return all;
  }

  /**
   * Hands out a flow's new text piece by piece, from left to right. A change across two pieces
   * stands in the first.
   */
  final class Cursor {
    private int next;

    /** The new text of a piece of the flow; the piece itself when nothing changes in it. */
    String piece(String text, int start) {
      int end = start + text.length();
      StringBuilder out = new StringBuilder();
      int at = start;
      while (next < edits.size() && edits.get(next).start() < end) {
        Edit edit = edits.get(next);
        if (edit.start() >= at) {
          out.append(text, at - start, edit.start() - start).append(edit.text());
        }
        at = Math.max(at, Math.min(end, edit.end()));
        if (edit.end() > end) {
          return out.toString();
        }
        next++;
      }
      return at == start && out.length() == 0
          ? text
          : out.append(text, at - start, text.length()).toString();
    }
  }
}
