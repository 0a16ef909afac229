package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "War and Peace | war-and-peace",
        "Alice’s Adventures in Wonderland | alices-adventures-in-wonderland",
        "Rock 'n' Roll -- & more! | rock-n-roll-more",
        "Война и мир | voyna-i-mir",
        "Щелкунчик, объезд и ёлка | shchelkunchik-obezd-i-yolka",
        "Їжак і ґанок | yizhak-i-ganok",
        "Ο Θεός του ύπνου | o-theos-tou-ypnou",
        "Über Größe | uber-grosse",
        "Łódź, Smørrebrød & Œuvre | lodz-smorrebrod-oeuvre",
        "Ｆｕｌｌ ﬁne ½ | full-fine-1-2",
        "Đại Việt | dai-viet",
        "C# 入門 | c",
      })
  void romanizesATitle(String title, String slug) {
    assertEquals(slug, Slug.of(title, "x"));
  }

  @Test
  void readsAShortIHoweverItIsEncoded() {
    assertEquals("moy", Slug.of("Мо\u0438\u0306", "x"));
  }

  @Test
  void fallsBackToTheManuscriptThenToBook() {
    assertEquals("my-novel", Slug.of("戦争と平和", "My Novel.md"));
    assertEquals("book", Slug.of("…", "戦争"));
    assertEquals("book", Slug.of("", ""));
  }

  @Test
  void cutsAtAWord() {
    String slug =
        Slug.of("one two three four five six seven eight nine ten eleven twelve more", "x");
    assertEquals("one-two-three-four-five-six-seven-eight-nine-ten-eleven", slug);
    assertEquals(60, Slug.of("a".repeat(5_000_000), "x").length());
  }

  @Test
  void keepsAllOfATitleThatJustFits() {
    String title = "a".repeat(30) + " " + "b".repeat(29);
    assertEquals(title.replace(' ', '-'), Slug.of(title, "x"));
    assertEquals(title.replace(' ', '-'), Slug.of(title + " c", "x"));
  }

  @Test
  void avoidsTheNamesOfWindowsDevices() {
    assertEquals("con-book", Slug.of("Con", "x"));
    assertEquals("lpt1-book", Slug.of("LPT1", "x"));
    assertEquals("com10", Slug.of("com10", "x"));
  }

  @Test
  void survivesHalfACharacterAtTheCut() {
    assertTrue(Slug.of("😀".repeat(400) + "a", "x").matches("[a-z0-9-]+"));
  }
}
