package press.octavo.check.screen;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.Faults;

/**
 * That all that a page or form shows is either part of the text or said to be none (ISO 14289-1,
 * 7.1).
 */
final class MarkChecks {
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  /** Sequences in sequences; more than these are a trap. */
  private static final int DEEPEST = 100;

  private final Faults faults;
  private final int page;
  private final Map<Integer, Element> claims;
  private final Set<Integer> met = new HashSet<>();
  private final @Nullable OpenMark around;
  private @Nullable OpenMark open;
  private int depth;

  /**
   * Begins with nothing open.
   *
   * @param claims the elements of the page’s or form’s marked content
   * @param around what is open where the form is shown
   */
  MarkChecks(Map<Integer, Element> claims, @Nullable OpenMark around, int page, Faults faults) {
    this.claims = claims;
    this.around = around;
    this.open = around;
    this.page = page;
    this.faults = faults;
  }

  @Nullable OpenMark open() {
    return open;
  }

  /** BMC or BDC. */
  void begin(String tag, COSDictionary properties) {
    Languages.check(properties, page, faults);
    boolean artifact = tag.equals("Artifact");
    Element element = null;
    int mark = properties.getInt(COSName.MCID, -1);
    if (mark >= 0) {
      element = claims.get(mark);
      if (!met.add(mark)) {
        faults.error(page, "mark-twice", "two pieces of the page have the same number");
      }
    }
    if (artifact && OpenMark.element(open) != null) {
      faults.error(page, "artifact-in-text", "an adornment stands within a piece of the text");
    }
    if (mark >= 0 && OpenMark.isArtifact(open)) {
      faults.error(page, "text-in-artifact", "a piece of the text stands within an adornment");
    } else if (mark >= 0 && OpenMark.element(open) != null) {
      faults.error(page, "mark-nested", "a piece of the text stands within another");
    }
    boolean spoken = properties.getDictionaryObject(ACTUAL_TEXT) instanceof COSString;
    if (++depth > DEEPEST) {
      faults.error(page, "mark-balance", "pieces of the page are nested without end");
    } else {
      open = new OpenMark(open, artifact, element, spoken);
    }
  }

  /** EMC. */
  void end() {
    depth--;
    OpenMark last = open;
    if (last == null || last == around) {
      depth = 0;
      faults.error(page, "mark-balance", "a piece of the page ends that did not begin");
    } else if (depth < DEEPEST) {
      open = last.outer();
    }
  }

  /** Something is shown. */
  void shown(String what) {
    if (OpenMark.element(open) == null && !OpenMark.isArtifact(open)) {
      faults.error(page, "untagged", what + " is not read aloud, and not said to be an adornment");
    }
  }

  /** A sign of private use is shown. */
  void unknown() {
    if (!OpenMark.isSpoken(open)) {
      faults.error(page, "text-private", "a sign has no meaning that all programs know");
    }
  }

  /** The page or form is at its end. */
  void finish() {
    if (open != around) {
      faults.error(page, "mark-balance", "a piece of the page does not end");
    }
    for (int mark : claims.keySet()) {
      if (!met.contains(mark)) {
        faults.error(page, "content-missing", "a part of the text has a piece that is not there");
      }
    }
  }
}
