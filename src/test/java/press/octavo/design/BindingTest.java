package press.octavo.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.geometry.Length;

/** The laws of margins that follow the thickness of the book. */
class BindingTest {
  private static final int[] PAGES = {1, 24, 150, 151, 300, 301, 500, 501, 700, 701, 828, 3000};

  @ParameterizedTest
  @CsvSource({
    "pocket, 9", "pocket, 12", "a6, 10", "5x8, 10", "digest, 11", "trade, 12", "royal, 11",
    "a5, 10", "b5, 11", "7x10, 10", "crown-quarto, 11", "8x10, 11", "a4, 12", "letter, 16"
  })
  void theTextMovesOutwardsAndKeepsItsMeasure(String trim, int size) {
    for (String style : new String[] {"classic", "technical"}) {
      Design design =
          Designs.book("trim: " + trim + "\nfont-size: " + size + "pt\nstyle: " + style + "\n");
      Length before = Length.ZERO;
      for (int pages : PAGES) {
        Margins margins = design.margins(pages);
        String where = style + " " + trim + " " + pages + " " + margins;
        assertEquals(measure(design, design.margins()), measure(design, margins), where);
        assertTrue(margins.inner().compareTo(Binding.GLUED.leastInner(pages)) >= 0, where);
        assertTrue(margins.outer().compareTo(Binding.GLUED.leastOuter()) >= 0, where);
        assertTrue(margins.inner().compareTo(before) >= 0, where);
        assertEquals(design.margins().top(), margins.top(), where);
        assertEquals(design.margins().bottom(), margins.bottom(), where);
        before = margins.inner();
      }
      assertTrue(
          design.margins(1).inner().compareTo(design.margins(3000).inner()) < 0, style + trim);
    }
  }

  @ParameterizedTest
  @CsvSource({"'margins: {inner: 20mm, outer: 10mm}'", "'style: {binding: none}'"})
  void marginsAreTakenAsTheyAre(String yaml) {
    Design design = Designs.book(yaml + "\n");
    assertEquals(design.margins(), design.margins(900));
  }

  @ParameterizedTest
  @CsvSource({"'margins: {top: 30mm}'", "''"})
  void otherwiseTheyFollow(String yaml) {
    Design design = Designs.book(yaml + "\n");
    assertEquals(design.margins(), design.margins(Binding.USUAL));
    assertTrue(design.margins().inner().compareTo(design.margins(900).inner()) < 0);
  }

  private static long measure(Design design, Margins margins) {
    return design.trim().width().minus(margins.inner()).minus(margins.outer()).sp();
  }
}
