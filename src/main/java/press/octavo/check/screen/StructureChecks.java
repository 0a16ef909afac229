package press.octavo.check.screen;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;

/** Goes through the structure tree in the order of reading and judges each part. */
final class StructureChecks {
  private static final COSName LINK = COSName.getPDFName("Link");

  private final StructureTree structure;
  private final Faults faults;
  private final Set<String> notes = new HashSet<>();

  StructureChecks(StructureTree structure, Faults faults) {
    this.structure = structure;
    this.faults = faults;
  }

  void run() {
    HeadingChecks headings = new HeadingChecks(faults);
    NestingChecks nesting = new NestingChecks(faults);
    TableChecks tables = new TableChecks(faults);
    for (Element element : structure.elements()) {
      Languages.check(element.dictionary(), element.page(), faults);
      headings.check(element);
      nesting.check(element);
      switch (element.role()) {
        case "Table" -> tables.check(element);
        case "Figure" -> figure(element);
        case "Formula" -> described(element, "formula-alt", "a formula");
        case "Note" -> note(element);
        case "Link" -> link(element);
        default -> {
          // Nothing is asked of it but its place.
        }
      }
    }
    ParentTree.names(structure, faults);
  }

  private void described(Element element, String code, String what) {
    if (!element.isDescribed()) {
      faults.error(element.page(), code, what + " has no words for those who cannot see it");
    }
  }

  private void figure(Element figure) {
    described(figure, "figure-alt", "a picture");
    Optional<COSBase> box = figure.attribute("Layout", "BBox");
    boolean framed = box.isPresent() && box.get() instanceof COSArray four && four.size() == 4;
    if (figure.hasContent() && !framed) {
      faults.warning(
          figure.page(), "figure-box", "a picture does not say how much of the page it takes");
    }
  }

  private void note(Element note) {
    String id = note.text(COSName.ID);
    if (id.isEmpty()) {
      faults.error(note.page(), "note-id", "a note has no name by which it can be referred to");
    } else if (!notes.add(id)) {
      faults.error(note.page(), "note-id", "two notes have the name " + id);
    }
  }

  /** A link is one by the area of the page that can be pressed. */
  private void link(Element link) {
    boolean pressed = false;
    for (COSDictionary object : link.objects()) {
      pressed |= LINK.equals(object.getCOSName(COSName.SUBTYPE));
    }
    if (!pressed) {
      faults.error(link.page(), "link-area", "a link has no place that can be pressed");
    }
  }
}
