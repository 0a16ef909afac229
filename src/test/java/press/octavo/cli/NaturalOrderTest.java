package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static final List<String> IN_ORDER =
      List.of(
          "1.md",
          "2.md",
          "02.md",
          "10.md",
          "99999999999999999999.md",
          "100000000000000000000.md",
          "Appendix.md",
          "ch1/a.md",
          "ch1/b.md",
          "ch1-note.md",
          "ch2.md",
          "Ch3.md",
          "ch10.md",
          "Ärger.md");

  @Test
  void comparesNumbersByTheirValueAndKeepsFoldersTogether() {
    List<String> shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(NaturalOrder.PATHS);
    List<String> expected = new ArrayList<>(IN_ORDER);
    Collections.swap(expected, 1, 2);
    assertEquals(expected, shuffled);
  }

  @Test
  void isAnOrder() {
    for (String a : IN_ORDER) {
      for (String b : IN_ORDER) {
        int there = Integer.signum(NaturalOrder.PATHS.compare(a, b));
        int back = Integer.signum(NaturalOrder.PATHS.compare(b, a));
        assertEquals(there, -back, a + " and " + b);
        assertEquals(a.equals(b), there == 0, a + " and " + b);
      }
    }
  }
}
