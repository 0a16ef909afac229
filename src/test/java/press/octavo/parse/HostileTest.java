package press.octavo.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.octavo.source.Diagnostic;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Severity;

/** Texts made to take all the time, the memory or the stack there is. */
class HostileTest {
  /** Generous, because machines that build have other things to do. */
  private static final Duration BEARABLE = Duration.ofSeconds(40);

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("links without an end", "[a](b".repeat(20_000));
    texts.put("links in links", "[".repeat(20_000) + "a" + "](b)".repeat(20_000));
    texts.put("images in images", "![".repeat(20_000) + "a" + "](b)".repeat(20_000));
    texts.put("spans in spans", "[".repeat(20_000) + "a" + "]{.b}".repeat(20_000));
    texts.put("notes in notes", "^[".repeat(20_000) + "a" + "]".repeat(20_000));
    texts.put("emphasis in emphasis", "*a **a ".repeat(20_000) + "b" + "** a* ".repeat(20_000));
    texts.put("asterisks", "*".repeat(40_000) + "a" + "*".repeat(40_000));
    texts.put("unmatched emphasis", "*a _b ".repeat(20_000));
    texts.put("closers", "a** b_ ".repeat(20_000));
    texts.put("backticks", ticks());
    texts.put("tildes and carets", "~a ^b ~~c ".repeat(20_000));
    texts.put("comments", "<!-- a ".repeat(20_000));
    texts.put("instructions", "x <? a ".repeat(20_000));
    texts.put("declarations", "x <!A ".repeat(20_000));
    texts.put("attributes", "<a b='c\" ".repeat(20_000));
    texts.put("elements", "<b>".repeat(20_000) + "a");
    texts.put("blocks of HTML", "<div>\n\n".repeat(20_000) + "a");
    texts.put("closing tags", "<b>a</i>".repeat(20_000));
    texts.put("entities", "&a".repeat(40_000) + "&#".repeat(40_000));
    texts.put("definitions", "[a]: b\n".repeat(20_000) + "\n" + "[a] ".repeat(20_000));
    texts.put("labels", "[a".repeat(20_000) + "]".repeat(20_000));
    texts.put("one line", "word ".repeat(2_000_000));
    texts.put("one word", "w".repeat(10_000_000));
    texts.put("lines of a paragraph", "9 a\n".repeat(40_000));
    texts.put("lines of a quotation", "> 9 a\n".repeat(40_000));
    texts.put("items", "- a\n".repeat(20_000));
    texts.put("headings", "# a\n\n".repeat(20_000));
    texts.put("rows", "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(20_000));
    texts.put("pipes", "|".repeat(40_000) + "\n" + "|-".repeat(40_000));
    texts.put("colons", ": a\n".repeat(20_000));
    texts.put("fences", "::: a\n".repeat(90) + ":::\n".repeat(40_000));
    texts.put("braces", "{.a ".repeat(40_000) + "\n\n" + "a {".repeat(20_000) + "}");
    texts.put("dead links", "[a](b%d) [c](#d)\n".repeat(20_000));
    return texts;
  }

  private static String ticks() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 1_500; i++) {
      text.append("e").append("`".repeat(i));
    }
    return text.toString();
  }

  @TestFactory
  Stream<DynamicTest> takesBearableTime() {
    return texts().entrySet().stream()
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> parse(text.getValue())));
  }

  private static List<Diagnostic> parse(String text) {
    Reporter reporter = new Reporter();
    MemoryManuscript manuscript =
        MemoryManuscript.folder("hostile")
            .with("book.yml", "title: T")
            .with("1.md", "# One\n\n" + text);
    assertTimeoutPreemptively(BEARABLE, () -> new Parser(reporter).parse(manuscript));
    return reporter.diagnostics();
  }

  @Test
  void tooDeepQuotationsAreAnErrorAtTheirLine() {
    for (String mark : List.of("> ", "- ", "1. ", "> - ")) {
      List<Diagnostic> said = parse("text\n\n" + mark.repeat(25_000) + "a");
      assertThat(said).hasSize(1);
      assertThat(said.get(0).code()).isEqualTo("too-deep");
      assertThat(said.get(0).severity()).isEqualTo(Severity.ERROR);
      assertThat(said.get(0).span().line()).isEqualTo(5);
    }
  }

  @Test
  void twentyThousandNotesAreNumbered() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("a[^").append(i).append("]\n\n[^").append(i).append("]: b\n\n");
    }
    assertThat(parse(text.toString())).isEmpty();
  }

  @Test
  void aChainOfNotesIsCutWhereNobodyWouldFollow() {
    StringBuilder text = new StringBuilder("a[^0]\n\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("[^").append(i).append("]: b[^").append(i + 1).append("]\n");
    }
    text.append("[^10000]: c\n");
    assertThat(parse(text.toString())).extracting(Diagnostic::code).contains("note-cycle");
  }
}
