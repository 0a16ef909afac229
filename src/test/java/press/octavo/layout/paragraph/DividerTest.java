package press.octavo.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where words may be divided: {@code -} with a hyphen, {@code =} after the author's, else {@code
 * |}.
 */
class DividerTest {
  private static final Hyphenation HYPHENATION = new Hyphenation();

  @ParameterizedTest
  @CsvSource({
    "hyphenation, hy-phen-ation",
    "well-known, well-=known",
    "typography-minded, ty-pog-ra-phy-=minded",
    "-5, -5",
    "post-1848, post-1848",
    "said\u2014and, said|\u2014|and",
    "\u2014Well, \u2014Well",
    "\u201c\u2014Well, \u201c\u2014Well",
    "noise\u2014\u201d, noise|\u2014\u201d",
    "wait\u2014\u2014what, wait|\u2014\u2014|what",
    "1914\u201318, 1914\u2013|18",
    "and/or, and/|or",
    "well\u2026and, well\u2026|and",
    "\u2026and, \u2026and",
    "don\u2019t, don\u2019t",
    "UNESCO, UNESCO",
    "WINDOWSILL, WIN-DOWSILL",
    "mp3encoding, mp3encoding",
    "Wait!\u201d, Wait!\u201d",
    "non\u2011breaking, non\u2011break-ing",
    "foo\u200bbar, foo\u200b|bar",
    "super\u00adcalifragilistic, super\u00ad-califragilistic",
    "\u0101b, \u0101b"
  })
  void dividesAtSignsAndByPatterns(String word, String divided) {
    assertThat(Divider.of(word, HYPHENATION.of("en-US")).in(word)).isEqualTo(divided);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, something, some 6718 thing",
    "en-US, typographical, ty 9518 po 6921 graph 7721 i 10034 cal",
    "en-US, Netherfield, Nether 10512 field",
    "en-US, after, af 13860 ter",
    "de, Urheberrecht, Ur 9266 he 6666 ber 6541 recht",
    "ru, предложение, пред 6611 ло 6512 же 8909 ние"
  })
  void weighsAHyphenByItsPlaceInTheWord(String lang, String word, String weighed) {
    Divisions divisions = Divider.of(word, HYPHENATION.of(lang));
    StringBuilder shown = new StringBuilder(word);
    for (int i = divisions.size() - 1; i >= 0; i--) {
      shown.insert(divisions.offset(i), " " + divisions.cost(i) + " ");
    }
    assertThat(shown.toString()).isEqualTo(weighed);
  }

  @ParameterizedTest
  @CsvSource({
    "answers(https://example.org/x), an-swers(|https://|exa|m|ple|.org/x)",
    "https://a.io/20160516130845/x, https://|a|.io/|201|6|0|5|1|6|1|3|0|845/x"
  })
  void dividesTheWordBeforeAnAddress(String token, String divided) {
    assertThat(Addresses.of(token, HYPHENATION.of("en-US")).in(token)).isEqualTo(divided);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/b?q=1&r=2, https://|exa|m|ple|.org/|a/|b|?q|=1|&r=2",
    "www.example.org/long_name, www|.exa|m|ple|.org/|long|_name",
    "someVeryLongName(), some|Very|Long|Name()",
    "front-matter, front-|matter",
    "--output=key.yml, --output=|key.|yml",
    "java.util.List, java.|util.|List"
  })
  void dividesAddressesAndCodeWithoutHyphens(String word, String divided) {
    assertThat(Addresses.of(word, true).in(word)).isEqualTo(divided);
  }
}
