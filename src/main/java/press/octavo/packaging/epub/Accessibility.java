package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * What the package says of its accessibility (EPUB Accessibility 1.1, section 2), as far as the
 * content proves it. That it conforms to WCAG only a person can claim.
 */
final class Accessibility {
  private static final String SUMMARY =
      "The text reflows and can be enlarged; contents, headings, notes and the language of the"
          + " text are marked up.";

  private Accessibility() {}

  /**
   * One property of schema.org.
   *
   * @param lang the language of the value; empty when it is a term
   */
  record Claim(String property, String value, String lang) {}

  static List<Claim> of(Edition edition) {
    boolean pictures = !edition.survey().pictures().isEmpty();
    boolean described = edition.survey().isEveryPictureDescribed();
    List<Claim> claims = new ArrayList<>();
    add(claims, "accessMode", "textual");
    if (pictures) {
      add(claims, "accessMode", "visual");
    }
    add(claims, "accessModeSufficient", described ? "textual" : "textual,visual");
    add(claims, "accessibilityFeature", "displayTransformability");
    add(claims, "accessibilityFeature", "readingOrder");
    add(claims, "accessibilityFeature", "structuralNavigation");
    add(claims, "accessibilityFeature", "tableOfContents");
    if (pictures && described) {
      add(claims, "accessibilityFeature", "alternativeText");
    }
    add(claims, "accessibilityHazard", "none");
    claims.add(new Claim("accessibilitySummary", SUMMARY, "en"));
    return claims;
  }

  private static void add(List<Claim> claims, String property, String value) {
    claims.add(new Claim(property, value, ""));
  }
}
