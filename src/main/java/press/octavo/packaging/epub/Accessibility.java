package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Picture;

/**
 * What the package says of its accessibility (EPUB Accessibility 1.1, section 2), as far as the
 * content proves it. That it conforms to WCAG only a person can claim.
 */
final class Accessibility {
  private static final String FEATURE = "accessibilityFeature";

  private final Edition edition;
  private final Survey survey;
  private final boolean paged;
  private final List<Claim> claims = new ArrayList<>();

  /**
   * One property of schema.org.
   *
   * @param lang the language of the value; empty when it is a term
   */
  record Claim(String property, String value, String lang) {}

  private Accessibility(Edition edition, boolean paged) {
    this.edition = edition;
    this.survey = edition.survey();
    this.paged = paged;
  }

  /**
   * The claims in the order of the package.
   *
   * @param paged whether the pages of the printed edition are marked
   */
  static List<Claim> of(Edition edition, boolean paged) {
    Accessibility accessibility = new Accessibility(edition, paged);
    accessibility.modes();
    accessibility.features();
    accessibility.add("accessibilityHazard", accessibility.mayMove() ? "unknown" : "none");
    accessibility.summary();
    return accessibility.claims;
  }

  private void modes() {
    add("accessMode", "textual");
    if (hasPictures()) {
      add("accessMode", "visual");
      add("accessModeSufficient", "textual,visual");
    }
    if (survey.isEveryPictureDescribed()) {
      add("accessModeSufficient", "textual");
    }
  }

  private boolean hasPictures() {
    return !survey.pictures().isEmpty();
  }

  private void features() {
    if (survey.hasDescriptions() && survey.isEveryPictureDescribed()) {
      add(FEATURE, "alternativeText");
    }
    add(FEATURE, "displayTransformability");
    if (survey.hasLongDescriptions()) {
      add(FEATURE, "longDescription");
    }
    if (paged) {
      add(FEATURE, "pageBreakMarkers");
      add(FEATURE, "pageNavigation");
    }
    add(FEATURE, "readingOrder");
    if (survey.hasHeadings()) {
      add(FEATURE, "structuralNavigation");
    }
    add(FEATURE, "tableOfContents");
  }

  /** Whether a picture may be a film that flickers: whoever made it knows. */
  private boolean mayMove() {
    return survey.pictures().values().stream()
        .anyMatch(p -> p.format() == Picture.Format.GIF || p.format() == Picture.Format.WEBP);
  }

  private void summary() {
    String given = edition.metadata().catalogue().accessibilitySummary();
    if (given.isBlank()) {
      claims.add(new Claim("accessibilitySummary", summarized(), "en"));
    } else {
      claims.add(new Claim("accessibilitySummary", given, edition.lang()));
    }
  }

  private String summarized() {
    StringBuilder summary =
        new StringBuilder("The text reflows and can be enlarged; contents, headings, notes and")
            .append(" the language of the text are marked up.");
    if (paged) {
      summary.append(" The pages of the print edition are marked and listed.");
    }
    if (hasPictures() && !survey.isEveryPictureDescribed()) {
      summary.append(" Some pictures have no description.");
    } else if (survey.hasDescriptions()) {
      summary.append(" Every picture that says something has a description.");
    }
    return summary.toString();
  }

  private void add(String property, String value) {
    claims.add(new Claim(property, value, ""));
  }
}
