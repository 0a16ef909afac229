package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  @Test
  void setsItsColumns() {
    Receipt receipt = new Receipt();
    receipt.add("build/war-and-peace.pdf", 1532, 3_449_999);
    receipt.add("build/war-and-peace.epub", 0, 812_499);
    assertEquals(
        List.of(
            "build/war-and-peace.pdf   1,532 pages  3.4 MB",
            "build/war-and-peace.epub               812 kB"),
        receipt.lines());
  }

  @Test
  void writesNumbersForPeople() {
    assertEquals("0", Receipt.grouped(0));
    assertEquals("999", Receipt.grouped(999));
    assertEquals("1,234,567", Receipt.grouped(1_234_567));
    assertEquals("999 B", Receipt.size(999));
    assertEquals("999 kB", Receipt.size(999_499));
    assertEquals("1.0 MB", Receipt.size(999_500));
    assertEquals("0.05 s", Receipt.time(50_000_000));
    assertEquals("9.99 s", Receipt.time(9_994_000_000L));
    assertEquals("10.0 s", Receipt.time(9_996_000_000L));
    assertEquals("1,200.0 s", Receipt.time(1_200_000_000_000L));
  }
}
