package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.source.Diagnostic;
import press.octavo.source.Source;
import press.octavo.source.Span;

class VoiceTest {
  private static final Source CHAPTER =
      new Source("part/1.md", "# One\n\nSee \"![the map](map.png)\"\tand\n[more](#).\n");

  private static final Diagnostic MISSING =
      Diagnostic.error("image-missing", place("![the map](map.png)"), "there is no map.png")
          .hint("did you mean maps.png?");

  private static final Diagnostic NOWHERE =
      Diagnostic.warning("link-nowhere", place("[more](#)"), "this link leads nowhere");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  private static Span place(String words) {
    int start = CHAPTER.text().indexOf(words);
    return CHAPTER.span(start, start + words.length());
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void saysWhereWhatAndHow() {
    new PlainVoice(err, false, "war/").sayAll(List.of(MISSING, NOWHERE), 0, false);
    assertEquals(
        """
        war/part/1.md:3:6: error[image-missing]: there is no map.png
          See "![the map](map.png)"   and
               ^^^^^^^^^^^^^^^^^^^
          hint: did you mean maps.png?
        war/part/1.md:4:1: warning[link-nowhere]: this link leads nowhere
          [more](#).
          ^^^^^^^^^
        1 error, 1 warning
        """,
        said());
  }

  @Test
  void countsWhatItSays() {
    new PlainVoice(err, false, "").close(List.of(MISSING, MISSING, NOWHERE), 12);
    assertEquals("octavo: 12 more of them are not shown\n2 errors, 1 warning\n", said());
  }

  @Test
  void saysOnlyErrorsWhenAskedToBeQuiet() {
    new PlainVoice(err, false, "").sayAll(List.of(NOWHERE), 0, true);
    assertEquals("", said());
  }

  @Test
  void speaksForItselfWhereThereIsNoFile() {
    Diagnostic none = Diagnostic.error("no-markdown", Span.NONE, "there is no Markdown here");
    new PlainVoice(err, false, "war/").say(none.hint("a\nb"));
    assertEquals(
        """
        octavo: error[no-markdown]: there is no Markdown here
          hint: a
                b
        """,
        said());
  }

  @Test
  void coloursForATerminalAndLetsNoOtherEscapeThrough() {
    Diagnostic hostile = Diagnostic.note("x", Span.NONE, "\u001b[2J");
    new PlainVoice(err, true, "").say(hostile);
    assertEquals("\u001b[1moctavo:\u001b[0m \u001b[1;36mnote[x]\u001b[0m: ␛[2J\n", said());
  }

  @Test
  void writesOneJsonObjectALine() {
    Source one = new Source("1.md", "a\nb");
    Diagnostic hostile =
        Diagnostic.note("x", one.whole(), "\"\\\n\t\u0001\u007f\u2028 é 😀 \ud800")
            .hint("</script>");
    JsonVoice voice = new JsonVoice(err, "war/");
    voice.sayAll(List.of(MISSING, hostile), 0, false);
    voice.say(Diagnostic.error("none", Span.NONE, ""));
    assertEquals(
        """
        {"file":"war/part/1.md","line":3,"column":6,"endLine":3,"endColumn":25,\
        "severity":"error","code":"image-missing","message":"there is no map.png",\
        "hint":"did you mean maps.png?"}
        {"file":"war/1.md","line":1,"column":1,"endLine":2,"endColumn":2,\
        "severity":"note","code":"x",\
        "message":"\\"\\\\\\n\\t\\u0001\\u007f\\u2028 é \\ud83d\\ude00 \\ud800","hint":"</script>"}
        {"file":null,"line":null,"column":null,"endLine":null,"endColumn":null,\
        "severity":"error","code":"none","message":"","hint":null}
        """,
        said());
  }

  @Test
  void findsThousandsOfFaultsInOneHugeLineInTime() {
    Source line = new Source("a.md", "é😀x".repeat(2_000_000));
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(Diagnostic.error("x", line.span(i * 700, i * 700 + 4), "m"));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new JsonVoice(err, "").sayAll(many, 0, false));
    assertEquals(
        9_999L * 700 / 4 * 3 + 1,
        Long.parseLong(said().substring(said().lastIndexOf("\"column\":") + 9).split(",", 2)[0]));
  }
}
