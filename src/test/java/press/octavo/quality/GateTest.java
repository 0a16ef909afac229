package press.octavo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.source.Diagnostic;
import press.octavo.source.Source;

class GateTest {
  private static final Findings FINDINGS =
      new HandSet().page().first().lines(9).line(5, "").lines(9).page().lines(3).findings();

  private static Gate gate(String ledger) {
    return Gate.read(new Source("quality.txt", ledger));
  }

  private static List<String> compare(String ledger) {
    Gate gate = gate(ledger);
    assertThat(gate.faults()).isEmpty();
    return gate.compare(FINDINGS).stream().map(GateTest::line).toList();
  }

  private static String line(Diagnostic d) {
    return d.span().line() + " " + d.code() + " " + d.message();
  }

  @Test
  void lets() {
    assertThat(compare(Ledger.of(FINDINGS))).isEmpty();
  }

  @Test
  void namesTheWorstNewPlaceOfAFigureThatIsWorse() {
    assertThat(compare("loose15 0.0300\ngrid 1.0000\n"))
        .containsExactly(
            "11 quality-worse loose15 is 0.0435 and was 0.0300; the worst new place:"
                + " loose line, word spaces 4.38 × the usual, on page 1");
  }

  @Test
  void saysWhenThePlaceIsAnOldOne() {
    String place =
        Ledger.of(FINDINGS).lines().filter(l -> l.startsWith("loose-line")).findFirst().get();
    assertThat(compare("loose15 0.0300\n" + place).get(0)).contains("; the worst place:");
  }

  @Test
  void allowsAHundredthAndNoFirstFault() {
    assertThat(compare("loose15 0.0431\n")).isEmpty();
    assertThat(compare("loose15 0.0428\n")).hasSize(1);
    assertThat(compare("loose20 0\n")).hasSize(1);
  }

  @Test
  void explainsWhatIsNoLedger() {
    assertThat(gate("lose15 0.1\n\n# only\nhyphens many # so\n").faults())
        .extracting(GateTest::line)
        .containsExactly(
            "1 quality-figure there is no figure lose15",
            "4 quality-figure the value of hyphens is no number");
    assertThat(gate("# nothing\n").faults()).hasSize(1);
  }
}
