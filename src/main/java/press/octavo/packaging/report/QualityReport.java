package press.octavo.packaging.report;

import java.util.List;
import press.octavo.font.Fonts;
import press.octavo.packaging.Artifact;
import press.octavo.page.Pages;
import press.octavo.quality.Findings;
import press.octavo.quality.Ledger;

/** Makes the files that say how well a book is set. */
public final class QualityReport {
  private final Fonts fonts;

  public QualityReport(Fonts fonts) {
    this.fonts = fonts;
  }

  /** A page to read, without script or anything from elsewhere, and the figures to keep. */
  public List<Artifact> of(Findings findings, Pages pages) {
    return List.of(
        new TextFile("html", page(findings, pages)), new TextFile("txt", Ledger.of(findings)));
  }

  private String page(Findings findings, Pages pages) {
    String body = new ReportPage(findings, pages).body();
    Html page = new Html();
    page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.element("title", findings.title() + ": quality of setting").raw("\n<style>\n");
    page.raw(new Lettering(fonts, body).css()).raw(StyleSheet.CSS);
    return page.raw("</style>\n</head>\n<body>\n").raw(body).raw("</body>\n</html>\n").toString();
  }
}
