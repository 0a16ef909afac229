package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.packaging.epub.Write.chapter;
import static press.octavo.packaging.epub.Write.em;
import static press.octavo.packaging.epub.Write.mono;
import static press.octavo.packaging.epub.Write.p;
import static press.octavo.packaging.epub.Write.text;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.font.PlainFace;
import press.octavo.font.PlainFonts;
import press.octavo.font.TypeCase;

/** Which faces are embedded, with which glyphs. */
class EmbeddedFontsTest {
  private static Unzipped epub(Block... blocks) {
    return Unzipped.of(
        Specimen.book(Specimen.metadata("T", "", "en"), chapter("c", "C", blocks)),
        new PlainFonts());
  }

  /** The plain face writes its glyphs down instead of a font. */
  private static List<Integer> glyphs(Unzipped epub, String file) {
    String line = epub.text("fonts/" + file);
    String list = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    return Arrays.stream(list.split(", ")).map(Integer::valueOf).toList();
  }

  @Test
  void onlyFacesInUseWithOnlyTheirGlyphs() {
    Unzipped epub = epub(p("x"), p("offic"), p(em(text("z"))), p(mono("q")));
    assertThat(epub.files().keySet().stream().filter(f -> f.contains("fonts/")))
        .containsExactly(
            "EPUB/fonts/plainmono-regular.ttf",
            "EPUB/fonts/plainserif-italic.ttf",
            "EPUB/fonts/plainserif-regular.ttf");
    assertThat(glyphs(epub, "plainserif-regular.ttf"))
        .contains((int) 'o', (int) 'f', PlainFace.FI, (int) 'c', (int) '-', (int) '7')
        .doesNotContain((int) 'z', (int) 'q');
    assertThat(glyphs(epub, "plainserif-italic.ttf")).contains((int) 'z').doesNotContain((int) 'o');
    assertThat(glyphs(epub, "plainmono-regular.ttf")).contains((int) 'q');
  }

  @Test
  void aChaptersFirstWordsAreInSmallCapitals() {
    assertThat(glyphs(epub(p("Aaz"), p("m")), "plainserif-regular.ttf"))
        .contains(PlainFace.SMALL_A, PlainFace.SMALL_A + 25)
        .doesNotContain(PlainFace.SMALL_A + 'm' - 'a');
  }

  @Test
  void fallbacksComeOnlyWithTheirCharactersAndAfterTheText() {
    assertThat(epub(p("plain")).text("style.css"))
        .contains("font-family: \"Plain Serif\", serif;")
        .doesNotContain("Fallback");
    Unzipped epub = epub(p("a \uD83D\uDE00"));
    assertThat(epub.text("style.css"))
        .contains("font-family: \"Plain Serif\", \"Plain Fallback\", serif;");
    assertThat(epub.text("style.css")).contains("src: url(fonts/plainfallback-regular.ttf);");
  }

  /** The text face has no narrow no-break space; another is not embedded for one. */
  @Test
  void noFaceComesForASpace() {
    Book book = Specimen.book(Specimen.metadata("T", "", "fr"), chapter("c", "C", p("a\u202f!")));
    assertThat(Unzipped.of(book, new TypeCase()).files().keySet())
        .filteredOn(file -> file.startsWith("EPUB/fonts/"))
        .containsExactly("EPUB/fonts/ebgaramond-regular.ttf");
  }
}
