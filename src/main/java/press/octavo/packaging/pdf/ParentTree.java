package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Leads from content to its element (ISO 32000-1, 14.7.4.4): a number tree whose keys are first
 * those of the pages, then those of the annotations.
 */
final class ParentTree {
  /** Keys in a leaf, so that none grows with the book. */
  private static final int LEAF = 64;

  private final IndirectObjects objects;
  private final COSArray leaves = new COSArray();
  private COSArray numbers = new COSArray();
  private int first;
  private int key;

  ParentTree(IndirectObjects objects) {
    this.objects = objects;
  }

  COSObject add(List<MarkedContent> contents, List<StructureElement> annotations) {
    for (MarkedContent content : contents) {
      if (content.elements().isEmpty()) {
        key++; // a page without content has no entry in the tree
      } else {
        entry(objects.add(sequences(content)));
      }
    }
    for (StructureElement element : annotations) {
      entry(IndirectObjects.reference(element.number()));
    }
    close();
    COSDictionary root = new COSDictionary();
    root.setItem(leaves.size() > 0 ? COSName.KIDS : COSName.NUMS, leaves);
    return objects.add(root);
  }

  private static COSArray sequences(MarkedContent content) {
    List<COSBase> references = new ArrayList<>(content.elements().size());
    for (StructureElement element : content.elements()) {
      references.add(IndirectObjects.reference(element.number()));
    }
    return new COSArray(references);
  }

  private void entry(COSObject value) {
    if (numbers.size() == 0) {
      first = key;
    }
    numbers.add(COSInteger.get(key++));
    numbers.add(value);
    if (numbers.size() == 2 * LEAF) {
      close();
    }
  }

  private void close() {
    if (numbers.size() > 0) {
      COSDictionary leaf = new COSDictionary();
      COSArray limits = new COSArray();
      limits.add(COSInteger.get(first));
      limits.add(numbers.get(numbers.size() - 2));
      leaf.setItem(COSName.LIMITS, limits);
      leaf.setItem(COSName.NUMS, numbers);
      leaves.add(objects.add(leaf));
      numbers = new COSArray();
    }
  }
}
