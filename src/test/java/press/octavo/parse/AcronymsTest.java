package press.octavo.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/** What is marked as an acronym is shown in brackets. */
class AcronymsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The NASA office met ISO 8859. | The [NASA] office met [ISO] 8859.",
        "MPs and B2B and 3D | [MP]s and [B2B] and 3D",
        "Louis XIV and George V | Louis [XIV] and George V",
        "I am McCoy, iOS, NaCl | I am McCoy, iOS, NaCl",
        "He cried GET OUT OF HERE to the FBI | He cried GET OUT OF HERE to the [FBI]",
        "U.S. and USA | U.S. and [USA]",
      })
  void marksWordsInCapitals(String text, String marked) {
    Inline inline = new Inline.Text(Span.NONE, text);
    Block block = new Block.Paragraph(Span.NONE, Attributes.NONE, Block.Role.BODY, List.of(inline));
    Division division =
        new Division(
            Span.NONE, "a", Division.Kind.CHAPTER, Attributes.NONE, List.of(), List.of(block));
    Block made = Acronyms.marked(List.of(division)).get(0).content().get(0);
    StringBuilder shown = new StringBuilder();
    for (Inline part : ((Block.Paragraph) made).content()) {
      if (part instanceof Inline.Styled styled) {
        shown.append('[').append(((Inline.Text) styled.content().get(0)).text()).append(']');
      } else {
        shown.append(((Inline.Text) part).text());
      }
    }
    assertThat(shown.toString()).isEqualTo(marked);
  }
}
