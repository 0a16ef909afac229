package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.geometry.Length;

/** Numbers as they stand in the file. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0,3,0",
    "1000,3,1",
    "1500,3,1.5",
    "-1500,3,-1.5",
    "-5,3,-.005",
    "10150,2,101.5",
    "123456789,6,123.456789",
    "1000000,6,1"
  })
  void decimalsAreAsFewAsNeeded(long scaled, int places, String wanted) {
    Octets octets = new Octets(1).decimal(scaled, places);
    assertThat(new String(octets.copy(), StandardCharsets.US_ASCII)).isEqualTo(wanted);
  }

  @Test
  void scaledPointsRoundToTheNearest() {
    assertThat(Numbers.thousandths(Length.POINT)).isEqualTo(1000);
    assertThat(Numbers.thousandths(-Length.POINT)).isEqualTo(-1000);
    assertThat(Numbers.thousandths(33)).isEqualTo(1);
    assertThat(Numbers.thousandths(32)).isZero();
    assertThat(Numbers.thousandths(-33)).isEqualTo(-1);
  }

  @Test
  void labelsBecomeFewRanges() {
    assertThat(ranges("v", "vi", "vii")).isEqualTo("0 {St=5,S=r}");
    assertThat(ranges("i", "x")).isEqualTo("0 {St=1,S=r} 1 {St=10,S=r}");
    assertThat(ranges("C", "CI", "CII")).isEqualTo("0 {St=100,S=R}");
    assertThat(ranges("1a", "1a", "1a2")).isEqualTo("0 {P=1a} 2 {P=1a,St=2,S=D}");
    assertThat(ranges("", "", "1")).isEqualTo("0 {} 2 {St=1,S=D}");
    assertThat(ranges("007", "008", "99999999999")).startsWith("0 {P=00,St=7,S=D} 2 {");
    assertThat(ranges("iiii")).isEqualTo("0 {P=iiii}");
  }

  private static String ranges(String... labels) {
    StringBuilder text = new StringBuilder();
    var numbers = new PageLabels(List.of(labels)).dictionary().getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      var range = (COSDictionary) numbers.get(i + 1);
      text.append(text.isEmpty() ? "" : " ").append(numbers.getInt(i)).append(" {");
      List<String> entries = new ArrayList<>();
      if (range.containsKey("P")) {
        entries.add("P=" + range.getString("P"));
      }
      if (range.containsKey("St")) {
        entries.add("St=" + range.getInt("St"));
      }
      if (range.containsKey("S")) {
        entries.add("S=" + range.getNameAsString("S"));
      }
      text.append(String.join(",", entries)).append('}');
    }
    return text.toString();
  }
}
