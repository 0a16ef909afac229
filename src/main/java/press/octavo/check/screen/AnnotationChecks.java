package press.octavo.check.screen;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;

/** What can be pressed on a page (ISO 19005-2, 6.3; ISO 14289-1, 7.18): links, in a book. */
final class AnnotationChecks {
  private static final COSName TABS = COSName.getPDFName("Tabs");

  // ISO 32000-1, 12.5.3
  private static final int PRINT = 1 << 2;

  /** Invisible, hidden, not viewed, or viewed by turns. */
  private static final int UNSEEN = 1 | 1 << 1 | 1 << 5 | 1 << 8;

  private static final Set<String> ALLOWED =
      Set.of(
          "Text",
          "Link",
          "FreeText",
          "Line",
          "Square",
          "Circle",
          "Polygon",
          "PolyLine",
          "Highlight",
          "Underline",
          "Squiggly",
          "StrikeOut",
          "Stamp",
          "Caret",
          "Ink",
          "Popup",
          "FileAttachment",
          "Widget",
          "PrinterMark",
          "Watermark");

  private final StructureTree structure;
  private final ParentTree parents;
  private final Targets targets;
  private final Faults faults;

  AnnotationChecks(StructureTree structure, ParentTree parents, Targets targets, Faults faults) {
    this.structure = structure;
    this.parents = parents;
    this.targets = targets;
    this.faults = faults;
  }

  void check(COSDictionary page, int number) {
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    if (annotations == null || annotations.size() == 0) {
      return;
    }
    if (!COSName.S.equals(page.getCOSName(TABS))) {
      faults.error(number, "tab-order", "the tabulator does not go from link to link as text does");
    }
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        annotation(annotation, number);
      }
    }
  }

  private void annotation(COSDictionary annotation, int page) {
    String kind = annotation.getNameAsString(COSName.SUBTYPE, "unknown");
    if (!ALLOWED.contains(kind)) {
      faults.error(page, "annotation", "there is an annotation of the kind " + kind);
    }
    flags(annotation, kind, page);
    if (annotation.containsKey(COSName.AA)) {
      faults.error(page, "action", "an annotation has actions of its own");
    }
    Languages.check(annotation, page, faults);
    if (kind.equals("Link")) {
      link(annotation, page);
    } else {
      other(annotation, kind, page);
    }
    appearance(annotation.getCOSDictionary(COSName.AP), page);
  }

  private void flags(COSDictionary annotation, String kind, int page) {
    int flags = annotation.getInt(COSName.F, 0);
    if (!kind.equals("Popup") && (flags & PRINT) == 0 || (flags & UNSEEN) != 0) {
      faults.error(page, "annotation-flags", "a link or note is hidden, or lost when printed");
    }
  }

  private void link(COSDictionary link, int page) {
    if (link.getString(COSName.CONTENTS, "").isBlank()) {
      faults.error(page, "link-words", "a link does not say where it leads");
    }
    Optional<Element> holder = structure.holder(link);
    Optional<Element> back = parents.of(link);
    if (holder.isEmpty() || !holder.get().is("Link")) {
      faults.error(page, "link-tag", "a link is not one in the order of reading");
    } else if (back.isEmpty() || back.get() != holder.get()) {
      faults.error(page, "parent-tree", "the way back from a link leads elsewhere");
    }
    COSDictionary action = link.getCOSDictionary(COSName.A);
    boolean elsewhere = action != null && !"GoTo".equals(action.getNameAsString(COSName.S));
    if (!elsewhere && !targets.hasPage(link)) {
      faults.error(page, "link-target", "a link leads to no page");
    }
    if (action != null && elsewhere && "URI".equals(action.getNameAsString(COSName.S))) {
      address(action.getString(COSName.URI, ""), page);
    }
  }

  private void address(String address, int page) {
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon);
    boolean known =
        scheme.equalsIgnoreCase("http")
            || scheme.equalsIgnoreCase("https")
            || scheme.equalsIgnoreCase("mailto");
    if (!known) {
      faults.warning(page, "link-target", "a link leads to “" + address + "”, which is no place");
    }
  }

  private void other(COSDictionary annotation, String kind, int page) {
    if (kind.equals("Popup")) {
      return;
    }
    String wanted = kind.equals("Widget") ? "Form" : "Annot";
    Optional<Element> holder = structure.holder(annotation);
    if (holder.isEmpty() || !holder.get().is(wanted)) {
      faults.error(page, "annotation-tag", "an annotation stands outside the order of reading");
    }
    boolean named =
        !annotation.getString(COSName.CONTENTS, "").isBlank()
            || !annotation.getString(COSName.TU, "").isBlank();
    if (!named) {
      faults.error(page, "annotation-words", "an annotation does not say what it is");
    }
    if (!annotation.containsKey(COSName.AP)) {
      faults.error(page, "annotation-appearance", "an annotation looks as each reader likes");
    }
  }

  private void appearance(COSDictionary appearance, int page) {
    if (appearance != null && (appearance.size() != 1 || !appearance.containsKey(COSName.N))) {
      faults.error(page, "annotation-appearance", "an annotation looks otherwise when pressed");
    }
  }
}
