package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void rewritesOneLineAndErasesIt() {
    ProgressLine line = new ProgressLine(err, 0);
    line.at("setting", 1, 22, SECOND / 2);
    line.at("setting", 12, 22, SECOND);
    line.at("setting", 13, 22, SECOND + 1);
    line.at("packing", 1, 2, 2 * SECOND);
    line.end();
    line.at("packing", 2, 2, 3 * SECOND);
    String expected = "\rsetting 12 of 22" + "\rpacking 1 of 2  " + "\r              \r";
    assertEquals(expected, said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void saysNothingOfShortWork() {
    ProgressLine line = new ProgressLine(err, 0);
    line.at("setting", 1, 2, SECOND - 1);
    line.end();
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }
}
