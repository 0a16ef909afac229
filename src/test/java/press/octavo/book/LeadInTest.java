package press.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.source.Span;

/** Small capitals are shown in braces, capitals made small in brackets. */
class LeadInTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was a bright cold day | {It was a bright} cold day",
        "Call me Ishmael. Some years ago | {Call me Ishmael.} Some years ago",
        "“My dear Mr. Bennet,” said | {“My dear Mr. Bennet,”} said",
        "HEAR the sledges with the bells | {H[EAR] the sledges with} the bells",
        "IT WAS THE BEST of times | {I[T] [WAS] [THE] [BEST]} of times",
        "I saw him, and | {I saw him,} and",
        "Antidisestablishmentarianism incomprehensibilities | {Antidisestablishmentarianism} incomprehensibilities",
        "Well | {Well}",
      })
  void dressesThePhrase(String text, String dressed) {
    List<Inline> content = List.of(new Inline.Text(Span.NONE, text));
    assertThat(show(LeadIn.of(content).orElseThrow().dressed())).isEqualTo(dressed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Well, Prince | “ | W | false | {ell, Prince}",
        "I walked on | '' | I | true | {walked on}",
        "O’Brien came | '' | O | false | {’Brien came}",
      })
  void partsTheInitial(String text, String marks, String initial, boolean word, String rest) {
    LeadIn lead = LeadIn.of(List.of(new Inline.Text(Span.NONE, text))).orElseThrow();
    assertThat(lead.marks()).isEqualTo(marks);
    assertThat(lead.initial()).isEqualTo(initial);
    assertThat(lead.isWord()).isEqualTo(word);
    assertThat(show(lead.dressedAfterInitial())).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({"1984 was", "iPhones were", "日本語", "***", "—Yes"})
  void needsACapital(String text) {
    assertThat(LeadIn.of(List.of(new Inline.Text(Span.NONE, text)))).isEmpty();
  }

  private static String show(List<Inline> inlines) {
    StringBuilder shown = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Styled styled) {
        boolean caps = styled.attributes().has("caps");
        shown.append(caps ? '[' : '{').append(show(styled.content())).append(caps ? ']' : '}');
      } else {
        shown.append(((Inline.Text) inline).text());
      }
    }
    return shown.toString();
  }
}
