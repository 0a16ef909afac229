package press.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.octavo.book.Block.Role;
import press.octavo.source.Span;

class TitleBlockTest {
  private static final Metadata METADATA =
      new Metadata(
          "Title",
          "Subtitle",
          List.of(new Contributor("Author", "aut", ""), new Contributor("Editor", "edt", "")),
          "en",
          "1851",
          "1851",
          "",
          "",
          "",
          "",
          "",
          List.of(),
          Optional.empty(),
          Catalogue.NONE);

  @Test
  void takesWhatIsNotWrittenFromTheMetadata() {
    TitleBlock block = TitleBlock.of(List.of(paragraph(Role.BODY, "text"))).completed(METADATA);
    assertThat(words(block.lines())).containsExactly("Subtitle", "Author", "1851");
    assertThat(words(block.text())).containsExactly("text");
  }

  @Test
  void leavesWhatTheAuthorHasWritten() {
    List<Block> content =
        List.of(
            paragraph(Role.BYLINE, "By me"),
            paragraph(Role.BODY, "text"),
            paragraph(Role.DATELINE, "later"));
    TitleBlock block = TitleBlock.of(content).completed(METADATA);
    assertThat(words(block.lines())).containsExactly("Subtitle", "By me", "1851");
    assertThat(words(block.text())).containsExactly("text", "later");
  }

  private static List<String> words(List<Block> blocks) {
    return blocks.stream().map(block -> PlainText.of(((Block.Paragraph) block).content())).toList();
  }

  private static Block paragraph(Role role, String words) {
    Inline text = new Inline.Text(Span.NONE, words);
    return new Block.Paragraph(Span.NONE, Attributes.NONE, role, List.of(text));
  }
}
