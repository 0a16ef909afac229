package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.page.Page;

/** The page tree (ISO 32000-1, 7.7.3): pages in groups, so that none is far from the root. */
final class PageTree {
  private static final int GROUP = 64;

  private final Edition edition;
  private final IndirectObjects objects;
  private final COSDictionary root = new COSDictionary();
  private final COSObject reference;
  private final List<COSDictionary> dictionaries = new ArrayList<>();
  private final List<COSObject> references = new ArrayList<>();

  PageTree(List<Page> pages, Edition edition, IndirectObjects objects) {
    this.edition = edition;
    this.objects = objects;
    this.reference = objects.add(root);
    root.setItem(COSName.TYPE, COSName.PAGES);
    root.setInt(COSName.COUNT, pages.size());
    COSArray kids = new COSArray();
    for (int i = 0; i < pages.size(); i += GROUP) {
      kids.add(group(pages.subList(i, Math.min(i + GROUP, pages.size()))));
    }
    root.setItem(COSName.KIDS, kids);
  }

  private COSObject group(List<Page> pages) {
    COSDictionary node = new COSDictionary();
    COSObject parent = objects.add(node);
    node.setItem(COSName.TYPE, COSName.PAGES);
    node.setItem(COSName.PARENT, reference);
    node.setInt(COSName.COUNT, pages.size());
    COSArray kids = new COSArray();
    for (Page page : pages) {
      COSDictionary leaf = new COSDictionary();
      leaf.setItem(COSName.TYPE, COSName.PAGE);
      leaf.setItem(COSName.PARENT, parent);
      edition.bound(leaf, page);
      COSObject kid = objects.add(leaf);
      dictionaries.add(leaf);
      references.add(kid);
      kids.add(kid);
    }
    node.setItem(COSName.KIDS, kids);
    return parent;
  }

  COSObject reference() {
    return reference;
  }

  /** The page objects, still to be filled. */
  List<COSDictionary> dictionaries() {
    return dictionaries;
  }

  List<COSObject> references() {
    return references;
  }
}
