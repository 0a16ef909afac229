package press.octavo.check.screen;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/** What the catalog promises readers (ISO 14289-1, 7.1), and what it must not hold. */
final class CatalogChecks {
  /** Entries that an archive cannot keep the promise of, and what an author calls them. */
  private static final String[][] FORBIDDEN = {
    {"AA", "action", "actions of its own"},
    {"NeedsRendering", "form", "a form that draws itself"},
    {"Requirements", "requirements", "demands on its reader"},
    {"Collection", "embedded-file", "a collection of other files"},
    {"AF", "embedded-file", "other files"},
    {"Perms", "permissions", "permissions"},
  };

  private final FinishedFile file;
  private final COSDictionary catalog;
  private final Faults faults;

  CatalogChecks(FinishedFile file, Faults faults) {
    this.file = file;
    this.catalog = file.catalog();
    this.faults = faults;
  }

  void run() {
    if (!catalog.containsKey(COSName.LANG)) {
      faults.error(0, "language-missing", "the file does not say in which language it is");
    }
    Languages.check(catalog, 0, faults);
    COSDictionary marks = FinishedFile.dictionary(catalog, COSName.MARK_INFO);
    if (!marks.getBoolean(COSName.getPDFName("Marked"), false)) {
      faults.error(0, "not-tagged", "the file does not say that its parts are named");
    }
    if (marks.getBoolean(COSName.getPDFName("Suspects"), false)) {
      faults.error(0, "suspects", "the file doubts the names of its own parts");
    }
    COSDictionary view = FinishedFile.dictionary(catalog, COSName.VIEWER_PREFERENCES);
    if (!view.getBoolean(COSName.getPDFName("DisplayDocTitle"), false)) {
      faults.error(0, "title-shown", "a reader is told the name of the file instead of the title");
    }
    for (String[] each : FORBIDDEN) {
      if (catalog.containsKey(COSName.getPDFName(each[0]))) {
        faults.error(0, each[1], "the file has " + each[2]);
      }
    }
    names(FinishedFile.dictionary(catalog, COSName.NAMES));
    form(FinishedFile.dictionary(catalog, COSName.ACRO_FORM));
    layers(FinishedFile.dictionary(catalog, COSName.OCPROPERTIES));
    pages();
  }

  private void names(COSDictionary names) {
    if (names.containsKey(COSName.getPDFName("JavaScript"))) {
      faults.error(0, "javascript", "the file holds JavaScript");
    }
    if (names.containsKey(COSName.EMBEDDED_FILES)) {
      faults.error(0, "embedded-file", "the file holds other files");
    }
    if (names.containsKey(COSName.getPDFName("AlternatePresentations"))) {
      faults.error(0, "presentation", "the file is a slide show besides");
    }
  }

  private void form(COSDictionary form) {
    if (form.containsKey(COSName.XFA) || form.getBoolean(COSName.NEED_APPEARANCES, false)) {
      faults.error(0, "form", "the file has a form that draws itself");
    }
    COSArray fields = form.getCOSArray(COSName.FIELDS);
    if (fields != null && fields.size() > 0) {
      faults.warning(0, "form-field", "the file has a form to be filled in");
    }
  }

  /** Optional content (ISO 19005-2, 6.9). */
  private void layers(COSDictionary layers) {
    Set<String> names = new HashSet<>();
    layer(layers.getDictionaryObject(COSName.D), names);
    COSArray others = layers.getCOSArray(COSName.getPDFName("Configs"));
    for (int i = 0; others != null && i < others.size(); i++) {
      layer(others.getObject(i), names);
    }
  }

  private void layer(COSBase configuration, Set<String> names) {
    if (configuration instanceof COSDictionary layers) {
      String name = layers.getString(COSName.NAME, "");
      if (name.isEmpty() || !names.add(name) || layers.containsKey(COSName.AS)) {
        faults.error(0, "layers", "the layers of the file have no name, or go on and off by rule");
      }
    }
  }

  private void pages() {
    if (file.pages().isEmpty()) {
      faults.error(0, "no-pages", "the file has no pages");
    }
    for (int i = 0; i < file.pages().size(); i++) {
      COSDictionary page = file.pages().get(i);
      if (page.containsKey(COSName.AA)) {
        faults.error(i + 1, "action", "the page has actions of its own");
      }
      if (page.containsKey(COSName.getPDFName("PresSteps"))) {
        faults.error(i + 1, "presentation", "the page is shown step by step");
      }
      PageBoxes.check(page, i + 1, faults);
    }
  }
}
