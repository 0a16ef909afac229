package press.octavo.design;

import java.util.Optional;

/** The standards by which presses take a finished PDF (ISO 15930). */
public enum PressStandard {
  /** ISO 15930-7: colour by profile and transparency allowed, PDF 1.6. */
  X_4("x-4", "PDF/X-4", "1.6"),
  /** ISO 15930-4: grey, CMYK and spot inks alone, nothing transparent, PDF 1.4. */
  X_1A("x-1a", "PDF/X-1a:2003", "1.4");

  private final String word;
  private final String claim;
  private final String pdfVersion;

  PressStandard(String word, String claim, String pdfVersion) {
    this.word = word;
    this.claim = claim;
    this.pdfVersion = pdfVersion;
  }

  /** How an author writes it. */
  public String word() {
    return word;
  }

  /** How a file names it. */
  public String claim() {
    return claim;
  }

  /** The version of PDF that a file of ours has. */
  public String pdfVersion() {
    return pdfVersion;
  }

  public static Optional<PressStandard> find(String word) {
    for (PressStandard standard : values()) {
      if (standard.word.equals(word)) {
        return Optional.of(standard);
      }
    }
    return Optional.empty();
  }
}
