package press.octavo.packaging.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.page.Anchor;
import press.octavo.page.Page;

/** The places that links and bookmarks lead to (ISO 32000-1, 12.3.2), by the ids of anchors. */
final class Destinations {
  private final List<Page> pages;
  private final List<COSObject> references;
  private final Map<String, Place> places = new HashMap<>();

  /** Where an anchor is. */
  private record Place(int page, long sp) {}

  /**
   * Finds all anchors; of two alike the first holds.
   *
   * @param references to the page objects, in order
   */
  Destinations(List<Page> pages, List<COSObject> references) {
    this.pages = pages;
    this.references = references;
    for (int i = 0; i < pages.size(); i++) {
      for (Anchor anchor : pages.get(i).anchors()) {
        places.putIfAbsent(anchor.id(), new Place(i, anchor.y().sp()));
      }
    }
  }

  /** The page with the anchor, counted from 0; empty when no page has it. */
  Optional<Integer> page(String id) {
    return Optional.ofNullable(places.get(id)).map(Place::page);
  }

  /** An explicit destination: the anchor's place at the top of the window. */
  Optional<COSArray> of(String id) {
    return Optional.ofNullable(places.get(id)).map(place -> explicit(place.page(), place.sp()));
  }

  /** The head of a page. */
  COSArray page(int index) {
    return explicit(index, 0);
  }

  private COSArray explicit(int index, long sp) {
    COSArray destination = new COSArray();
    destination.add(references.get(index));
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSInteger.ZERO);
    destination.add(Numbers.of(Numbers.thousandths(pages.get(index).size().height().sp() - sp)));
    destination.add(COSNull.NULL);
    return destination;
  }
}
