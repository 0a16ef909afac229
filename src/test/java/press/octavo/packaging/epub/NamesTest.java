package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names, characters and words as they come out of hostile or plain text. */
class NamesTest {
  @Test
  void fileNamesArePlainAndNeverMeet() {
    Names names = new Names();
    assertThat(names.file("../../Über uns", "xhtml")).isEqualTo("ber-uns.xhtml");
    assertThat(names.file("Chapter One", "xhtml")).isEqualTo("chapter-one.xhtml");
    assertThat(names.file("CHAPTER-ONE", "xhtml")).isEqualTo("chapter-one-2.xhtml");
    assertThat(names.file("глава", "xhtml")).isEqualTo("file.xhtml");
    assertThat(names.file("a".repeat(300), "png")).hasSizeLessThan(100);
  }

  @Test
  void idsStayAsTheyAreWhereXmlAllows() {
    Names names = new Names();
    assertThat(names.id("введение")).isEqualTo("введение");
    assertThat(names.id("1-intro")).isEqualTo("_1-intro");
    assertThat(names.id("a:b c")).isEqualTo("a_b_c");
    assertThat(names.id("a_b_c")).isEqualTo("a_b_c-2");
  }

  @Test
  void onlyCharactersOfXmlAreLeft() {
    assertThat(XmlCharacters.only("a\u0000b\uD800c\uFFFF\t\n")).isEqualTo("abc\t\n");
    String emoji = "\uD83D\uDE00 and é";
    assertThat(XmlCharacters.only(emoji)).isSameAs(emoji.intern()).isEqualTo(emoji);
  }

  @Test
  void wordsCountOnceHoweverManyThereAre() {
    WordSet words = new WordSet();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 5000; i++) {
      String word = "w" + Integer.toString(i, 36);
      expected.add(word);
      words.addAllOf("and " + word + "\nand\u0000 " + word);
    }
    expected.add("and");
    assertThat(new TreeSet<>(words.words())).isEqualTo(expected);
    assertThat(words.words()).hasSameSizeAs(expected);
  }

  /** Words of one hash, which an attacker would choose, must not make each step a long walk. */
  @Test
  void wordsThatMeetInOneSlotAreFoundToo() {
    WordSet words = new WordSet();
    List<String> chosen = new ArrayList<>(List.of(""));
    for (int i = 0; i < 10; i++) {
      List<String> longer = new ArrayList<>();
      chosen.forEach(word -> longer.addAll(List.of(word + "Aa", word + "BB")));
      chosen = longer;
    }
    chosen.forEach(words::add);
    chosen.forEach(words::add);
    assertThat(words.words()).containsExactlyInAnyOrderElementsOf(chosen);
  }

  @Test
  void whatMustBeShapedHoldsEveryWordPairAndCharacter() {
    TypeUsage usage = new TypeUsage();
    Setting setting = Setting.text("en", true);
    usage.add(setting, "offices, a\uD83D\uDE00");
    assertThat(usage.texts(setting))
        .contains("offices", "off", "ffi", "fic", "s,", "o", "f", ",", "a\uD83D\uDE00")
        .contains("\uD83D\uDE00")
        .noneMatch(text -> Character.isLowSurrogate(text.charAt(0)));
  }
}
