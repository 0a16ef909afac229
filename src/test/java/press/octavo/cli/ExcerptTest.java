package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import press.octavo.source.Source;
import press.octavo.source.Span;

class ExcerptTest {
  private static String show(String text, String fault) {
    int start = text.indexOf(fault);
    return show(new Source("a.md", text).span(start, start + fault.length()));
  }

  private static String show(Span span) {
    Excerpt excerpt = new Excerpt(span);
    return excerpt.row() + "\n" + excerpt.carets();
  }

  @Test
  void marksTheFault() {
    assertEquals(
        "see ![map](x.png).\n    ^^^^^^^^^^^^^",
        show("# A\r\nsee ![map](x.png).\r\nb", "![map](x.png)"));
  }

  @Test
  void staysBelowTheFaultAfterTabsAndWideCharacters() {
    assertEquals("    - a x\n        ^", show("\t- a x", "x"));
    assertEquals("ab  x\n    ^", show("ab\tx", "x"));
    assertEquals("戦争と平和 x\n           ^", show("戦争と平和 x", "x"));
    assertEquals("戦争\n  ^^", show("戦争", "争"));
    assertEquals("e\u0301te\u0301 x\n    ^", show("e\u0301te\u0301 x", "x"));
    assertEquals("😀 x\n   ^", show("😀 x", "x"));
  }

  @Test
  void marksOnlyTheFirstOfSeveralLines() {
    assertEquals("> quote\n  ^^^^^", show("> quote\n> more", "quote\n> more"));
  }

  @Test
  void marksAPlaceBetweenCharactersAndAtTheEnd() {
    Source source = new Source("a.md", "ab\ncd");
    assertEquals("ab\n ^", show(source.span(1, 1)));
    assertEquals("ab\n  ^", show(source.span(2, 2)));
    assertEquals("cd\n  ^", show(source.span(5, 5)));
    assertEquals("\n^", show(new Source("a.md", "").whole()));
  }

  @Test
  void cutsALongLineAroundTheFault() {
    String shown = show("x".repeat(500) + "FAULT" + "y".repeat(500), "FAULT");
    String before = "…" + "x".repeat(48);
    assertEquals(before + "FAULT" + "y".repeat(42) + "…\n" + " ".repeat(49) + "^^^^^", shown);
    String wide = show("戦".repeat(500) + "F", "F");
    assertEquals("…" + "戦".repeat(24) + "F\n" + " ".repeat(49) + "^", wide);
  }

  @Test
  void takesNoLongerForALineOfTenMegabytes() {
    Source source = new Source("a.md", "x".repeat(10_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            assertTrue(show(source.span(9_000_000 + i, 9_000_001 + i)).length() < 200);
          }
        });
  }

  @Test
  void showsNothingThatATerminalWouldObey() {
    assertEquals("a␛[31m␇ �x\n         ^", show("a\u001b[31m\u0007 \u202ex", "x"));
    assertEquals("␀�x\n  ^", show("\0\ud800x", "x"));
  }
}
