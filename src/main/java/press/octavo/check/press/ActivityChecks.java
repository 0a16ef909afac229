package press.octavo.check.press;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Bookmarks;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/** What lives on a screen and has no business on a press: notes, links, forms, scripts. */
final class ActivityChecks {
  private static final Set<String> OF_THE_PRESS = Set.of("PrinterMark", "TrapNet");

  private final FinishedFile file;
  private final Faults faults;

  ActivityChecks(FinishedFile file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  void run() {
    COSDictionary catalog = file.catalog();
    COSBase open = catalog.getDictionaryObject(COSName.OPEN_ACTION);
    if (open instanceof COSDictionary) {
      faults.error(0, "action", "the file does something when it is opened");
    }
    additional(catalog, 0, "the file");
    COSDictionary names = FinishedFile.dictionary(catalog, COSName.NAMES);
    if (names.containsKey(COSName.getPDFName("JavaScript"))) {
      faults.error(0, "javascript", "the file holds JavaScript");
    }
    if (names.containsKey(COSName.EMBEDDED_FILES) || catalog.containsKey(COSName.AF)) {
      faults.error(0, "embedded-file", "the file holds other files");
    }
    if (catalog.containsKey(COSName.getPDFName("Collection"))) {
      faults.error(0, "embedded-file", "the file is a collection of other files");
    }
    form(FinishedFile.dictionary(catalog, COSName.ACRO_FORM));
    bookmarks();
    for (int i = 0; i < file.pages().size(); i++) {
      page(file.pages().get(i), i + 1);
    }
  }

  private void form(COSDictionary form) {
    if (form.containsKey(COSName.XFA)) {
      faults.error(0, "xfa", "the file holds an XFA form");
    }
    COSArray fields = form.getCOSArray(COSName.FIELDS);
    if (fields != null && fields.size() > 0) {
      faults.error(0, "form-field", "the file has a form to be filled in");
    }
  }

  /** Bookmarks may lead to places, but must not do anything. */
  private void bookmarks() {
    for (COSDictionary item : Bookmarks.of(file.catalog())) {
      if (item.containsKey(COSName.A) || item.containsKey(COSName.AA)) {
        faults.error(0, "action", "a bookmark has an action");
      }
    }
  }

  private void additional(COSDictionary holder, int page, String who) {
    if (holder.containsKey(COSName.AA)) {
      faults.error(page, "action", who + " has actions of its own");
    }
  }

  private void page(COSDictionary page, int number) {
    additional(page, number, "the page");
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        annotation(annotation, page, number);
      }
    }
  }

  private void annotation(COSDictionary annotation, COSDictionary page, int number) {
    String kind = annotation.getNameAsString(COSName.SUBTYPE, "unknown");
    if (annotation.containsKey(COSName.A) || annotation.containsKey(COSName.AA)) {
      faults.error(number, "action", "an annotation of the kind " + kind + " has an action");
    }
    if (OF_THE_PRESS.contains(kind)) {
      return;
    }
    Optional<Frame> place = Frame.of(annotation, "Rect");
    Optional<Frame> bleed = BoxChecks.bleed(page);
    if (place.isEmpty() || bleed.isEmpty() || place.get().meets(bleed.get())) {
      faults.error(
          number, "annotation", "an annotation of the kind " + kind + " lies on the printed area");
    }
  }
}
