package press.octavo.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as their dictionaries divide them. */
class HyphenatorTest {
  private static final Hyphenation HYPHENATION = new Hyphenation();

  @ParameterizedTest
  @CsvSource({
    "en-US, hy-phen-ation",
    "en, ty-po-graph-i-cal",
    "en-US, as-so-ciate", // an exception: the patterns alone say as-so-ci-ate
    "en-GB, hy-phen-a-tion",
    "en-NZ, ty-po-graph-ical",
    "de, Sil-ben-tren-nung",
    "de-AT, Do-nau-dampf-schiff-fahrt",
    "fr-CA, ty-po-gra-phique",
    "es, ti-po-gra-f\u00eda",
    "ru, \u0442\u0438-\u043f\u043e-\u0433\u0440\u0430-\u0444\u0438\u044f",
    "tlh, tlhIngan"
  })
  void dividesWords(String lang, String divided) {
    String word = divided.replace("-", "");
    assertThat(hyphenated(lang, word)).isEqualTo(divided);
  }

  @ParameterizedTest
  @CsvSource({"P\u00e1v-lovna", "Bol-k\u00f3n-ski", "Na-t\u00e1-sha", "Ku-t\u00fa-zov"})
  void dividesForeignNamesBySyllables(String divided) {
    assertThat(hyphenated("en-US", divided.replace("-", ""))).isEqualTo(divided);
  }

  @Test
  void everyListedLanguageCanBeRead() {
    for (String lang : new String[] {"hu", "el", "uk", "pl", "sv", "it", "pt", "nl", "la", "tr"}) {
      assertThat(HYPHENATION.of(lang)).as(lang).isNotSameAs(Hyphenator.NONE);
    }
  }

  @Test
  void longestKnownPartOfATagCounts() {
    assertThat(HYPHENATION.of("de-CH-1901")).isNotSameAs(HYPHENATION.of("de"));
    assertThat(HYPHENATION.of("en-US-x-mine")).isSameAs(HYPHENATION.of("en-us"));
    assertThat(HYPHENATION.of("")).isSameAs(Hyphenator.NONE);
  }

  private static String hyphenated(String lang, String word) {
    StringBuilder divided = new StringBuilder(word);
    int[] added = {0};
    HYPHENATION.of(lang).divide(word, (at, strength) -> divided.insert(at + added[0]++, '-'));
    return divided.toString();
  }
}
