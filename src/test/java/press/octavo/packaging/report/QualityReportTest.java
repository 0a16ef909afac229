package press.octavo.packaging.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import press.octavo.Commission;
import press.octavo.Editions;
import press.octavo.Octavo;
import press.octavo.font.TypeCase;
import press.octavo.packaging.Artifact;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

class QualityReportTest {
  private static final String TEXT =
      """
      # On <i>

      %s

      {.tight}
      A paragraph that is asked to be tight, with as many words as make two lines of it or three.

      ::: {.keep}
      One.

      Two.
      :::

      {.page-break}
      A new page, whatever was on the old one.
      """;

  private static Editions editions() {
    StringBuilder prose = new StringBuilder(); // which nobody could set well
    for (int i = 0; i < 400; i++) {
      prose.append("of a [strengthsstrengthsstrengthsstrengths]{lang=zxx} & ");
      prose.append(i % 7 == 0 ? "to\n" : "");
    }
    MemoryManuscript manuscript =
        MemoryManuscript.folder("x").with("a.md", TEXT.formatted(prose.toString()));
    Commission commission = Commission.NONE.measured(true);
    return new Octavo(new TypeCase(), new Reporter()).make(manuscript, commission);
  }

  private static String text(Artifact file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void needsNothingFromElsewhereAndShowsThePlaces() throws IOException {
    Editions editions = editions();
    String page = text(editions.report().get(0));
    assertThat(page.replaceAll("base64,[A-Za-z0-9+/=]*", ""))
        .doesNotContain("<script")
        .doesNotContain("http")
        .doesNotContain("<link");
    assertThat(page).contains("src:url(data:font/ttf;base64,", "<use href=\"#g0\"");
    assertThat(page).contains("<rect class=\"fault\"", "<code>a.md:");
    assertThat(text(editions.report().get(1))).contains("\ngap-cv ", "\ngrid ");
    assertThat(text(editions().report().get(0))).isEqualTo(page);
  }

  @Test
  void saysWhatBecameOfEveryHook() {
    assertThat(editions().findings().orElseThrow().hooks())
        .extracting(use -> use.hook() + " on " + use.folio() + ": " + use.outcome())
        .satisfiesExactly(
            tight ->
                assertThat(tight).matches("[.]tight on [0-9]+: set in 2 lines, word spaces .*"),
            keep -> assertThat(keep).matches("[.]keep on [0-9]+: on one page"),
            page ->
                assertThat(page)
                    .matches("[.]page-break on [0-9]+: (begins|does not begin) its page"));
  }
}
