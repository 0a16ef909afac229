package press.octavo.check.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Bookmarks;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/** Bookmarks and the numbers of pages (ISO 32000-1, 12.3.3 and 12.4.2). */
final class NavigationChecks {
  private static final Set<String> NUMERALS = Set.of("D", "R", "r", "A", "a");

  private final FinishedFile file;
  private final Targets targets;
  private final Faults faults;

  NavigationChecks(FinishedFile file, Targets targets, Faults faults) {
    this.file = file;
    this.targets = targets;
    this.faults = faults;
  }

  void run() {
    List<COSDictionary> bookmarks = Bookmarks.of(file.catalog());
    for (COSDictionary bookmark : bookmarks) {
      String title = bookmark.getString(COSName.TITLE, "");
      if (title.isBlank()) {
        faults.error(0, "bookmark-title", "a bookmark has no words");
      } else if (!bookmark.containsKey(COSName.A) && !bookmark.containsKey(COSName.DEST)) {
        faults.warning(0, "bookmark-target", "the bookmark “" + title + "” leads nowhere");
      } else if (!bookmark.containsKey(COSName.A) && !targets.hasPage(bookmark)) {
        faults.error(0, "bookmark-target", "the bookmark “" + title + "” leads to no page");
      }
    }
    COSDictionary labels = file.catalog().getCOSDictionary(COSName.PAGE_LABELS);
    if (labels == null) {
      faults.warning(0, "page-labels", "readers count the pages otherwise than the book does");
    } else {
      labels(SearchTree.byNumber(labels));
    }
  }

  private void labels(Map<Integer, COSBase> labels) {
    if (!labels.containsKey(0)) {
      faults.error(0, "page-labels", "the first page has no number");
    }
    for (Map.Entry<Integer, COSBase> each : labels.entrySet()) {
      int page = each.getKey();
      boolean there = page >= 0 && page < file.pages().size();
      boolean sound =
          each.getValue() instanceof COSDictionary label
              && (!label.containsKey(COSName.S)
                  || NUMERALS.contains(label.getNameAsString(COSName.S, "")))
              && label.getInt(COSName.getPDFName("St"), 1) >= 1;
      if (!there || !sound) {
        faults.error(
            there ? page + 1 : 0, "page-labels", "the number of a page cannot be made out");
      }
    }
  }
}
