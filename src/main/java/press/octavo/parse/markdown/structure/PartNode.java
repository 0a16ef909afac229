package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A node of flexmark's tree that knows the part it becomes once its children are parts. */
final class PartNode extends Block {
  private @Nullable Function<List<Part>, Part> making;
  private boolean meaning;

  /** What to make of the children; a node without it is left out. */
  void makes(Function<List<Part>, Part> part) {
    this.making = part;
  }

  /** Marks the node as what a term means, after which another meaning may follow. */
  void meaning() {
    meaning = true;
  }

  boolean isMeaning() {
    return meaning;
  }

  boolean isSilent() {
    return making == null;
  }

  Part part(List<Part> children) {
    if (making == null) {
      throw new IllegalStateException("a silent node");
    }
    return making.apply(children);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
