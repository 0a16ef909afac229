package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.packaging.epub.Write.call;
import static press.octavo.packaging.epub.Write.chapter;
import static press.octavo.packaging.epub.Write.h;
import static press.octavo.packaging.epub.Write.inside;
import static press.octavo.packaging.epub.Write.note;
import static press.octavo.packaging.epub.Write.p;
import static press.octavo.packaging.epub.Write.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Note;
import press.octavo.check.epub.EpubPreflight;
import press.octavo.font.PlainFonts;

/** A chapter that is too large for one file. */
class PortionsTest {
  private static final String LONG = "word ".repeat(2000);

  @Test
  void aChapterOfTheUsualSizeIsOneFile() {
    List<Block> content = List.of(p(LONG), h(2, "Section"), p(LONG));
    assertThat(Portions.of(content)).containsExactly(content);
    assertThat(Portions.of(List.of())).hasSize(1);
  }

  @Test
  void portionsAreAlikeAndBeginWithHeadingsWhereThereAreAny() {
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      content.add(h(2, "Section " + i));
      content.add(p(LONG));
    }
    List<List<Block>> portions = Portions.of(content);
    assertThat(portions).hasSize(3);
    assertThat(portions).allSatisfy(p -> assertThat(p.get(0)).isInstanceOf(Block.Heading.class));
    assertThat(portions).allSatisfy(p -> assertThat(p).hasSizeBetween(30, 36));
    assertThat(portions.stream().flatMap(List::stream)).containsExactlyElementsOf(content);
  }

  @Test
  void withoutHeadingsAPortionEndsWithAParagraphAndNeverWithAHeading() {
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      content.add(i == 0 ? h(2, "Only one") : p(LONG));
    }
    List<List<Block>> portions = Portions.of(content);
    assertThat(portions).hasSize(4);
    assertThat(portions.stream().flatMap(List::stream)).containsExactlyElementsOf(content);
  }

  @Test
  void linksAndNotesFindTheirWayAcrossTheFiles() {
    Note note = note("n", 1, p("The note."));
    List<Block> content = new ArrayList<>(List.of(p(text("First"), call(note, false))));
    for (int i = 0; i < 30; i++) {
      content.add(h(2, "s" + i, "Section " + i));
      content.add(p(LONG));
    }
    content.add(p(text("Last"), call(note, true), inside("s0", text("the beginning"))));
    Division large = chapter("large", "Large", content.toArray(Block[]::new));
    Division other = chapter("other", "Other", p(inside("s29", text("the end"))));
    Unzipped epub =
        Unzipped.of(
            Specimen.book(Specimen.metadata("L", "", "en"), large, other), new PlainFonts());
    assertThat(epub.files()).containsKeys("EPUB/large.xhtml", "EPUB/large_2.xhtml");
    assertThat(epub.text("large.xhtml"))
        .contains("epub:type=\"chapter\"", "href=\"#n-call\"", "href=\"large_2.xhtml#n-call-2\"");
    assertThat(epub.text("large_2.xhtml"))
        .doesNotContain("epub:type=\"chapter\"")
        .contains("id=\"n-call-2\" href=\"large.xhtml#n\"", "href=\"large.xhtml#s0\"");
    assertThat(epub.text("other.xhtml")).contains("href=\"large_2.xhtml#s29\"");
    assertThat(epub.text("nav.xhtml")).contains("href=\"large_2.xhtml#s29\"");
    assertThat(EpubPreflight.of(epub.bytes())).isEmpty();
  }
}
