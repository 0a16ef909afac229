package press.octavo.layout.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.octavo.Golden;
import press.octavo.layout.item.Setting.Alignment;

/**
 * One paragraph for each rule of good lines: how it is set without the rule, and how with it. A
 * case's first line names the rule, the measure in letters and, if it is ragged, that.
 */
class LineRulesTest {
  private static final String FOLDER = "press/octavo/layout/item";

  static List<String> cases() throws IOException {
    return Golden.cases(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRuleMakesTheDifference(String name) throws IOException {
    String[] lines = Golden.read(FOLDER, name).split("\n", -1);
    String[] head = lines[0].split(" ", -1);
    String shown = show(head, lines[1].strip());
    String[] both = shown.split("with(out)?:\n", -1);
    assertThat(both[1]).isNotEqualTo(both[2]);
    Golden.check(FOLDER, name, shown);
  }

  static String show(String[] head, String text) {
    Alignment alignment = head.length > 2 ? Alignment.RAGGED : Alignment.JUSTIFIED;
    long measure = Long.parseLong(head[1]) * Copy.LETTER;
    Breaks without = set(text, measure, alignment, without(head[0]));
    Breaks with = set(text, measure, alignment, Costs.HOUSE);
    return "without:\n" + Copy.show(text, without) + "with:\n" + Copy.show(text, with);
  }

  static Breaks set(String text, long measure, Alignment alignment, Costs costs) {
    long em = Copy.EM;
    int most = alignment == Alignment.JUSTIFIED ? 200 : 0;
    Setting setting = new Setting(alignment, most, most / 2, 5 * em, 5 * em / 2, 5 * em / 4);
    return new Breaker(Copy.items(text), Measure.of(measure), setting, costs).best();
  }

  /** The house's costs, but for one rule. */
  static Costs without(String rule) {
    Costs c = Costs.HOUSE;
    return new Costs(
        c.line(),
        c.loose(),
        c.tight(),
        rule.equals("jump") ? 0 : c.jump(),
        rule.equals("pair") ? 0 : c.pair(),
        rule.equals("ladder") ? 0 : c.ladder(),
        rule.equals("ragged") ? 1 : c.ragged(),
        rule.equals("final-hyphen") ? 0 : c.finalHyphen(),
        rule.equals("stack") ? 0 : c.stack(),
        rule.equals("runt") ? 0 : c.runt(),
        rule.equals("brim") ? 0 : c.brim(),
        rule.equals("river") ? 0 : c.river(),
        rule.equals("staircase") ? 0 : c.staircase());
  }
}
