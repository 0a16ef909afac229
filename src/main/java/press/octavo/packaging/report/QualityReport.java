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
    return List.of(new TextFile("txt", Ledger.of(findings)));
  }
}
