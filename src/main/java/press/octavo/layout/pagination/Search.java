package press.octavo.layout.pagination;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.layout.galley.Strip;

/** The search for the cheapest way from a galley's top to its foot. */
final class Search implements PageFill.Offers {
  /** A way that is dearer than another after as many pages has no hope of overtaking it. */
  private static final long HOPE = 300_000;

  private final List<Strip> strips;
  private final int last;
  private final Depth depth;
  private final @Nullable List<Node>[] places;
  private final List<Long> cheapest = new ArrayList<>();

  @SuppressWarnings({"unchecked", "rawtypes"})
  Search(List<Strip> strips, Depth depth) {
    this.strips = strips;
    this.last = afterLast(strips);
    this.depth = depth;
    this.places = new List[strips.size() + 1];
  }

  private static int afterLast(List<Strip> strips) {
    int end = strips.size();
    while (end > 0
        && (strips.get(end - 1) instanceof Strip.Gap
            || strips.get(end - 1) instanceof Strip.Turn)) {
      end--;
    }
    return end;
  }

  Node end(Node top) {
    if (strips.isEmpty()) {
      return top;
    }
    offer(top);
    @Nullable Node end = null;
    for (int i = 0; i <= strips.size(); i++) {
      List<Node> nodes = places[i];
      while (nodes != null && !nodes.isEmpty()) {
        Node node = takeFirst(nodes);
        if (i == strips.size() && !node.owes()) {
          end = end == null || node.cost() < end.cost() ? node : end;
        } else if (!isHopeless(node.page(), node.cost())) {
          new PageFill(strips, last, depth, node, this).fill();
        }
      }
      places[i] = null;
    }
    if (end == null) {
      throw new IllegalStateException("no way through a galley of " + strips.size());
    }
    return end;
  }

  /**
   * Takes the node that no other node at the same strip can lead to: the highest up, and of those
   * at one row the one that owes a figure or most notes.
   */
  private static Node takeFirst(List<Node> nodes) {
    int first = 0;
    for (int i = 1; i < nodes.size(); i++) {
      if (isBefore(nodes.get(i), nodes.get(first))) {
        first = i;
      }
    }
    return nodes.remove(first);
  }

  private static boolean isBefore(Node one, Node other) {
    int rows = Integer.compare(one.next().row(), other.next().row());
    return rows < 0 || rows == 0 && debt(one) > debt(other);
  }

  private static int debt(Node node) {
    return node.carry().rowCount() + (node.figure() == Node.NO_FIGURE ? 0 : 1);
  }

  @Override
  public boolean isHopeless(int page, long cost) {
    return page < cheapest.size() && cost > cheapest.get(page) + HOPE;
  }

  @Override
  public void offer(Node node) {
    while (cheapest.size() <= node.page()) {
      cheapest.add(Long.MAX_VALUE - HOPE);
    }
    if (node.next().strip() < last) {
      cheapest.set(node.page(), Math.min(node.cost(), cheapest.get(node.page())));
    }
    List<Node> nodes = places[node.next().strip()];
    if (nodes == null) {
      nodes = new ArrayList<>();
      places[node.next().strip()] = nodes;
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isLike(node)) {
        if (node.cost() < nodes.get(i).cost()) {
          nodes.set(i, node);
        }
        return;
      }
    }
    nodes.add(node);
  }
}
