package press.octavo.packaging.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/**
 * The structure tree in the file (ISO 32000-1, 14.7.2): its root, its elements, and the trees that
 * lead to them from content and by name. Elements are written straight into object streams, so that
 * a long book never has all of them as objects of PDF.
 */
final class StructureTree {
  private final IndirectObjects objects;
  private final List<StructureElement> elements;
  private final COSDictionary root = new COSDictionary();
  private final COSObject reference;

  /**
   * Gives the elements their object numbers.
   *
   * @param document the uppermost element
   */
  StructureTree(StructureElement document, IndirectObjects objects) {
    this.objects = objects;
    this.reference = objects.add(root);
    this.elements = kept(document);
    int number = objects.reserve(elements.size());
    for (StructureElement element : elements) {
      element.number(number++);
    }
  }

  /** The elements that belong to the file, parents before their kids. */
  private static List<StructureElement> kept(StructureElement document) {
    List<StructureElement> kept = new ArrayList<>();
    Deque<StructureElement> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      StructureElement element = open.pop();
      kept.add(element);
      for (int kid = element.kids() - 1; kid >= 0; kid--) {
        if (element.isElement(kid) && element.element(kid).isKept()) {
          open.push(element.element(kid));
        }
      }
    }
    return kept;
  }

  /**
   * Fills the root; the result is the reference to it.
   *
   * @param contents of each page
   * @param annotations the element of each, in the order of their keys, which follow the pages'
   */
  COSObject add(List<MarkedContent> contents, List<StructureElement> annotations) {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, IndirectObjects.reference(elements.get(0).number()));
    root.setItem(COSName.PARENT_TREE, new ParentTree(objects).add(contents, annotations));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, contents.size() + annotations.size());
    COSDictionary roles = new COSDictionary();
    for (StructureType type : List.of(StructureType.EMPHASIS, StructureType.STRONG)) {
      roles.setName(type.toString(), StructureType.SPAN.toString());
    }
    root.setItem(COSName.ROLE_MAP, roles);
    COSArray names = names();
    if (names.size() > 0) {
      COSDictionary ids = new COSDictionary();
      ids.setItem(COSName.NAMES, names);
      root.setItem(COSName.ID_TREE, objects.add(ids));
    }
    return reference;
  }

  /** The identifiers of elements, in the order of their octets (7.9.6). */
  private COSArray names() {
    List<StructureElement> named = new ArrayList<>();
    for (StructureElement element : elements) {
      if (!element.id().isEmpty()) {
        named.add(element);
      }
    }
    named.sort((a, b) -> Arrays.compareUnsigned(octets(a), octets(b)));
    COSArray names = new COSArray();
    for (StructureElement element : named) {
      names.add(new COSString(octets(element)));
      names.add(IndirectObjects.reference(element.number()));
    }
    return names;
  }

  private static byte[] octets(StructureElement element) {
    return TextString.of(element.id()).getBytes();
  }

  /**
   * The elements in object streams, written by the workers.
   *
   * @param pages references to them
   */
  List<ObjectStreams.Packed> pack(List<COSObject> pages, ExecutorService workers) {
    int[] numbers = new int[pages.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) pages.get(i).getKey().getNumber();
    }
    int above = (int) reference.getKey().getNumber();
    List<ObjectStreams.Unpacked> all = new ArrayList<>(elements.size());
    for (StructureElement element : elements) {
      all.add(new ElementDictionary(element, above, numbers));
    }
    return ObjectStreams.pack(all, workers);
  }
}
