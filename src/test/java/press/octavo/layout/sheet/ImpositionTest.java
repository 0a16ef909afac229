package press.octavo.layout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.layout.pagination.PageColumn;

class ImpositionTest {
  @Test
  void numbersTheFrontInRomanAndTheBodyFromOneOnARecto() {
    Imposition imposition =
        new Imposition(
            List.of(gathering(1, true, true), gathering(2, true, true), gathering(3, true, false)));
    assertThat(imposition.start(1)).isEqualTo(2);
    assertThat(imposition.start(2)).isEqualTo(4);
    assertThat(imposition.label(3)).isEqualTo("iv");
    assertThat(imposition.label(4)).isEqualTo("1");
    assertThat(imposition.pages()).isEqualTo(7);
  }

  @Test
  void beginsTheBodyOnARectoEvenWhenChaptersMayBeginAnywhere() {
    Imposition imposition =
        new Imposition(
            List.of(
                gathering(1, true, true), gathering(2, false, false), gathering(1, false, false)));
    assertThat(imposition.start(1)).isEqualTo(2);
    assertThat(imposition.start(2)).isEqualTo(4);
    assertThat(imposition.label(2)).isEqualTo("1");
  }

  @Test
  void writesRomanFigures() {
    assertThat(List.of(4, 9, 14, 49, 90, 1994).stream().map(Imposition::roman))
        .containsExactly("iv", "ix", "xiv", "xlix", "xc", "mcmxciv");
  }

  private static Gathering gathering(int leaves, boolean recto, boolean front) {
    return new Gathering(
        Collections.nCopies(leaves, Leaf.bare(PageColumn.of(List.of()))), recto, front);
  }
}
