package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.book.Metadata;
import press.octavo.page.Page;
import press.octavo.page.Pages;

/** The document catalog (ISO 32000-1, 7.7.2): where everything else hangs. */
final class DocumentCatalog {
  /** More pages than these are read as a book, two at a time with the rectos on the right. */
  private static final int FEW_PAGES = 8;

  private final Pages pages;
  private final Metadata metadata;
  private final IndirectObjects objects;

  DocumentCatalog(Pages pages, Metadata metadata, IndirectObjects objects) {
    this.pages = pages;
    this.metadata = metadata;
    this.objects = objects;
  }

  COSDictionary of(PageTree tree, Destinations destinations, Edition edition) {
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(COSName.PAGES, tree.reference());
    catalog.setItem(
        COSName.PAGE_LABELS,
        objects.add(new PageLabels(pages.pages().stream().map(Page::label).toList()).dictionary()));
    catalog.setItem(COSName.LANG, TextString.of(metadata.lang()));
    if (edition.isInteractive()) {
      view(catalog, destinations);
    }
    return catalog;
  }

  private void view(COSDictionary catalog, Destinations destinations) {
    if (!pages.outline().isEmpty()) {
      COSObject outline = new DocumentOutline(objects, destinations).add(pages.outline());
      catalog.setItem(COSName.OUTLINES, outline);
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
    boolean book = pages.pages().size() > FEW_PAGES;
    catalog.setName(COSName.PAGE_LAYOUT, book ? "TwoPageRight" : "SinglePage");
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewerPreferences());
  }

  /** 12.2: the window bears the book's title, not its file's name. */
  private static COSDictionary viewerPreferences() {
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean("DisplayDocTitle", true);
    return preferences;
  }
}
