package press.octavo.parse.punctuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.book.Target;
import press.octavo.source.Span;

class PunctuationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Yes,\" she said. | “Yes,” she said.",
        "He said \"no.\" | He said “no.”",
        "\"'Tis true,\" he said, \"'twas.\" | “~’Tis true,” he said, “~’twas.”",
        "the '90s and the class of '68 | the ’90s and the class of ’68",
        "rock 'n' roll | rock ’n’ roll",
        "O'Brien's dogs' bowls don't | O’Brien’s dogs’ bowls don’t",
        "He is 5'10\" tall | He is 5′10″ tall",
        "a 12\" record and 6' of rope | a 12″ record and 6′ of rope",
        "\"He is 5'10\" tall,\" she said | “He is 5′10″ tall,” she said",
        "\"the class of 1968\" met | “the class of 1968” met",
        "\"Did he say 'no'?\" | “Did he say ‘no’?”",
        "\"He said 'no'\" | “He said ‘no’~”",
        "'He said \"no\"' | ‘He said “no”~’",
        "('quoted') [\"too\"] | (‘quoted’) [“too”]",
        "said--\"Go!\" | said–“Go!”",
        "—\"Go!\"—said | —“Go!”—said",
        "\"Wait--\" | “Wait–”",
        "'em and 'bout time | ’em and ’bout time",
        "call it 'round' | call it ‘round’",
        "pages 12--15 | pages 12–15",
        "one---two | one—two",
        "one -- two | one — two",
        "use --help here | use --help here",
        "a ---- b | a ---- b",
        "Well... | Well…",
        "\"...and then....\" | “…and then….”",
        "see ../x and .../y | see ../x and .../y",
        "already “curly” ‘it’s’ | already “curly” ‘it’s’",
        "in the 1990s' end | in the 1990s’ end",
        "well-\"known\" | well-“known”",
        "\"\" | “”",
        "plus (\"+\") or hyphen (\"-\"). | plus (“+”) or hyphen (“-”).",
        "\"Wait--\" he said--\"no\" | “Wait–” he said–“no”",
        "40'000 people | 40’000 people",
        "'mid cannons' thunder | ’mid cannons’ thunder",
      })
  void english(String typed, String set) {
    assertEquals(set.replace('~', '\u202F'), Punctuation.of("en").text(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en-GB | “a ‘b’ c”",
        "de | „a ‚b‘ c“",
        "de-AT | „a ‚b‘ c“",
        "de-CH | «a ‹b› c»",
        "fr | «~a “b” c~»",
        "fr-CH | «~a ‹b› c~»",
        "es | «a “b” c»",
        "es-MX | «a “b” c»",
        "it | «a “b” c»",
        "ru | «a „b“ c»",
        "sv | ”a ’b’ c”",
        "fi | ”a ’b’ c”",
        "da | »a ›b‹ c«",
        "nb | «a ‘b’ c»",
        "pl | „a «b» c”",
        "nl | “a ‘b’ c”",
        "pt-BR | “a ‘b’ c”",
        "cs | „a ‚b‘ c“",
        "xx | “a ‘b’ c”",
      })
  void quotesOfEachLanguage(String lang, String set) {
    assertEquals(set.replace('~', '\u202F'), Punctuation.of(lang).text("\"a 'b' c\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "Vraiment ? | Vraiment~?",
        "Vraiment? | Vraiment~?",
        "Oui ; non ! | Oui~; non~!",
        "« Oui » dit-il : voilà | «~Oui~» dit-il_: voilà",
        "\"Oui\" ! | «~Oui~»~!",
        "\"Oui !\" | «~Oui~!~»",
        "l'homme d'Aix | l’homme d’Aix",
        "à 12:30, http://a.b/?c=d | à 12:30, http://a.b/?c=d",
        "Quoi ?! | Quoi~?!",
      })
  void spacesOfFrench(String typed, String set) {
    assertEquals(
        set.replace('~', '\u202F').replace('_', '\u00A0'), Punctuation.of("fr").text(typed));
  }

  @Test
  void quebecKeepsOnlyTheColonOff() {
    assertEquals("Oui! Non\u00A0: si", Punctuation.of("fr-CA").text("Oui! Non : si"));
  }

  @Test
  void dashesBetweenSpacesAreTheLanguagesOwn() {
    assertEquals("so – nie", Punctuation.of("de").text("so -- nie"));
    assertEquals("да — нет", Punctuation.of("ru").text("да -- нет"));
    assertEquals("—Hola", Punctuation.of("es").text("--Hola"));
  }

  @Test
  void quotesReachAcrossEmphasisAndLinks() {
    List<Inline> typed =
        List.of(
            text("\""),
            new Inline.Emphasis(Span.NONE, List.of(text("Go"))),
            text("\", he said, \""),
            new Inline.Link(
                Span.NONE, new Target.External("https://a.b"), "", List.of(text("'tis"))),
            text("\" and "),
            new Inline.Code(Span.NONE, "\"x\""),
            text("'s end"));
    assertEquals(
        "“Go”, he said, “\u202F’tis” and \"x\"’s end", shown(Punctuation.of("en").inlines(typed)));
  }

  @Test
  void aLineEndIsASpace() {
    List<Inline> typed =
        List.of(text("he said"), new Inline.SoftBreak(Span.NONE), text("\"no\""), text("--"));
    assertEquals("he said “no”–", shown(Punctuation.of("en").inlines(typed)));
    List<Inline> french = List.of(text("Vraiment"), new Inline.SoftBreak(Span.NONE), text("?"));
    assertEquals("Vraiment\u202F?", shown(Punctuation.of("fr").inlines(french)));
  }

  @Test
  void speechGoesOnInTheNextParagraph() {
    List<Block> typed =
        List.of(
            paragraph("'It is so,"), paragraph("'and it 'as been,' he said."), paragraph("'Tis"));
    List<Block> set = Punctuation.of("en").apply(typed);
    assertEquals("‘It is so,", shown(set.get(0)));
    assertEquals("’Tis", shown(set.get(2)));
    List<Block> doubles = List.of(paragraph("\"One."), paragraph("\"Two,\" he said."));
    assertEquals("“Two,” he said.", shown(Punctuation.of("en").apply(doubles).get(1)));
  }

  @Test
  void aTypewritersDashIsAnEmDash() {
    List<Block> typed =
        List.of(paragraph("sorrow--sorrow for the lost Lenore--"), paragraph("1--2"));
    List<Block> set = Punctuation.of("en").apply(typed);
    assertEquals("sorrow—sorrow for the lost Lenore—", shown(set.get(0)));
    assertEquals("1–2", shown(set.get(1)));
    List<Block> tex = List.of(paragraph("Paris--London, ---"));
    assertEquals("Paris–London, —", shown(Punctuation.of("en").apply(tex).get(0)));
  }

  @Test
  void wordsOfAnotherLanguageHaveItsMarks() {
    Attributes german =
        new Attributes(java.util.Optional.empty(), List.of(), java.util.Map.of("lang", "de"));
    List<Inline> typed =
        List.of(
            text("\"a "), new Inline.Styled(Span.NONE, german, List.of(text("\"b\""))), text("\""));
    assertEquals("“a „b“”", shown(Punctuation.of("en").inlines(typed)));
  }

  @Test
  void aNotesTextIsSetOnceForAllItsCalls() {
    Note note = new Note(Span.NONE, "n1", 1, List.of(paragraph("\"so\"")));
    Inline.NoteCall call = new Inline.NoteCall(Span.NONE, note, false);
    List<Block> blocks =
        List.of(
            new Block.Paragraph(
                Span.NONE,
                Attributes.NONE,
                Block.Role.BODY,
                List.of(text("\"It\""), call, text(" is"), call)));
    List<Inline> set = ((Block.Paragraph) Punctuation.of("en").apply(blocks).get(0)).content();
    assertEquals("“It”", shown(set.subList(0, 1)));
    Note changed = ((Inline.NoteCall) set.get(1)).note();
    assertEquals("“so”", shown(changed.content().get(0)));
    assertSame(changed, ((Inline.NoteCall) set.get(3)).note());
  }

  @Test
  void whatIsTypographicStaysTheSameObject() {
    List<Block> blocks = List.of(paragraph("“It’s so,” he said – well…"));
    assertSame(blocks, Punctuation.of("en").apply(blocks));
    List<Inline> address =
        List.of(
            new Inline.Link(
                Span.NONE,
                new Target.External("https://a.b/c--d"),
                "",
                List.of(text("https://a.b/c--d'"))));
    assertSame(address, Punctuation.of("en").inlines(address));
  }

  @Test
  void aLongRowOfMarksTakesLinearTime() {
    String typed = "'\"".repeat(200_000) + "-".repeat(200_000) + ".".repeat(200_000);
    int kept = 400_000 - 1; // between double marks and single ones
    assertEquals(800_000 + kept, Punctuation.of("en").text(typed).length());
  }

  private static Inline.Text text(String text) {
    return new Inline.Text(Span.NONE, text);
  }

  private static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(Span.NONE, Attributes.NONE, Block.Role.BODY, List.of(text(text)));
  }

  private static String shown(Block block) {
    return shown(((Block.Paragraph) block).content());
  }

  private static String shown(List<Inline> inlines) {
    List<String> parts = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        parts.add(text.text());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        parts.add(shown(emphasis.content()));
      } else if (inline instanceof Inline.Link link) {
        parts.add(shown(link.content()));
      } else if (inline instanceof Inline.Styled styled) {
        parts.add(shown(styled.content()));
      } else if (inline instanceof Inline.Code code) {
        parts.add(code.text());
      } else if (inline instanceof Inline.SoftBreak) {
        parts.add(" ");
      }
    }
    return String.join("", parts);
  }
}
