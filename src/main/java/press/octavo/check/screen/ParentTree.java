package press.octavo.check.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.Faults;

/** The way back from content to its element (ISO 32000-1, 14.7.4.4), which readers take first. */
final class ParentTree {
  private static final COSName NEXT_KEY = COSName.PARENT_TREE_NEXT_KEY;

  private final StructureTree structure;
  private final Faults faults;
  private final Map<Integer, COSBase> parents;

  ParentTree(StructureTree structure, Faults faults) {
    this.structure = structure;
    this.faults = faults;
    COSDictionary tree = structure.root().getCOSDictionary(COSName.PARENT_TREE);
    this.parents = tree == null ? Map.of() : SearchTree.byNumber(tree);
    if (tree == null && !structure.elements().isEmpty()) {
      faults.error(0, "parent-tree", "the file has no way back from its pages to their meaning");
    }
    int next = structure.root().getInt(NEXT_KEY, Integer.MAX_VALUE);
    for (int key : parents.keySet()) {
      if (key >= next) {
        faults.error(0, "parent-tree-key", "the parent tree holds keys that it says are free");
      }
    }
  }

  /** That each piece of marked content leads to the element that claims it, and no other does. */
  void check(COSDictionary place, int page) {
    Map<Integer, Element> claims = structure.claims(place);
    int key = place.getInt(COSName.STRUCT_PARENTS, -1);
    COSBase held = parents.get(key);
    if (claims.isEmpty() && held == null) {
      return;
    }
    if (!(held instanceof COSArray elements)) {
      faults.error(page, "parent-tree", "no way leads back from the page to what it means");
      return;
    }
    for (Map.Entry<Integer, Element> claim : claims.entrySet()) {
      int mark = claim.getKey();
      COSBase element = mark >= 0 && mark < elements.size() ? elements.getObject(mark) : null;
      if (element != claim.getValue().dictionary()) {
        faults.error(page, "parent-tree", "the way back from a piece of the page leads elsewhere");
      }
    }
    for (int mark = 0; mark < elements.size(); mark++) {
      if (elements.getObject(mark) instanceof COSDictionary && !claims.containsKey(mark)) {
        faults.error(page, "parent-tree", "a piece of the page leads to a part that lacks it");
      }
    }
  }

  /** The element to which an annotation leads back. */
  Optional<Element> of(COSDictionary annotation) {
    return structure.element(parent(annotation));
  }

  private @Nullable COSBase parent(COSDictionary annotation) {
    return parents.get(annotation.getInt(COSName.STRUCT_PARENT, -1));
  }

  /** That each name of an element can be looked up, and names one. */
  static void names(StructureTree structure, Faults faults) {
    COSDictionary tree = structure.root().getCOSDictionary(COSName.getPDFName("IDTree"));
    Map<String, COSBase> names = tree == null ? Map.of() : SearchTree.byName(tree);
    List<Element> elements = structure.elements();
    for (Element element : elements) {
      String id = element.text(COSName.ID);
      if (!id.isEmpty() && names.get(id) != element.dictionary()) {
        faults.error(
            element.page(), "id-tree", "the name " + id + " of a part does not lead to it");
      }
    }
  }
}
