package press.octavo.layout.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import press.octavo.design.Design;
import press.octavo.design.Designs;

/** Where the text stands on the pages of thin and thick books. */
class TextAreaTest {
  @Test
  void rectosAndVersosMirrorEachOtherInBooksOfAnyThickness() {
    Design design = Designs.book();
    TextArea area = new TextArea(design);
    long before = 0;
    for (int pages : new int[] {40, 200, 400, 600, 1600}) {
      TextArea bound = area.bound(pages);
      assertEquals(area.measure(), bound.measure());
      assertEquals(area.capacity(), bound.capacity());
      assertEquals(
          design.trim().width().sp(), bound.left(true) + bound.measure() + bound.left(false));
      assertTrue(bound.left(true) > before);
      before = bound.left(true);
    }
  }

  @Test
  void anArticleStandsInTheMiddle() {
    TextArea area = new TextArea(Designs.article("en-US")).bound(3);
    assertEquals(area.left(true), area.left(false));
  }
}
