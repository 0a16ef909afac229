package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build war",
        "build war --output out --quiet --strict --json --report --edition-report",
        "build --json --output out war",
        "build @war --output out/--x",
        "build build --output build"
      })
  void readsLikeTheGrammar(String line) {
    Order plain = PlainArguments.read(line.split(" "));
    assertNotNull(plain);
    assertEquals(plain, byGrammar(line));
  }

  private static Order byGrammar(String line) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    List<Order> orders = new ArrayList<>();
    new Grammar(Terminal.of(nowhere, nowhere, false, Map.of()))
        .run(
            line.split(" "),
            order -> {
              orders.add(order);
              return 0;
            },
            check -> 1,
            preflight -> 1);
    assertEquals(1, orders.size(), line);
    return orders.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "--version",
        "build --help",
        "build a b",
        "build --quality-gate x",
        "build --output",
        "build --output --quiet",
        "build --output a --output b",
        "build --quiet --quiet",
        "build --output=x",
        "build --validate",
        "check",
        "build -- -x",
        "build -"
      })
  void leavesTheRestToTheGrammar(String line) {
    assertNull(PlainArguments.read(line.split(" ")));
  }
}
