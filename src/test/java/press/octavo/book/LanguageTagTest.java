package press.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @ParameterizedTest
  @CsvSource({"fr, fr", "EN-gb, en-GB", "zh-hant, zh-Hant", "grc, grc", "de-1996, de-1996"})
  void takesLanguages(String written, String tag) {
    assertThat(LanguageTag.of(written)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript", "", "en_x", "xx", "fr-", "русский", "en-toolongforit"})
  void leavesTheRest(String written) {
    assertThat(LanguageTag.of(written)).isEmpty();
  }
}
