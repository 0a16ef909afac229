package press.octavo.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static press.octavo.layout.paragraph.Setter.STYLE;
import static press.octavo.layout.paragraph.Setter.content;
import static press.octavo.layout.paragraph.Setter.span;
import static press.octavo.layout.paragraph.Setter.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.octavo.book.Attributes;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.book.Picture;
import press.octavo.book.Target;
import press.octavo.font.PlainFace;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.page.Anchor;
import press.octavo.page.Mark;
import press.octavo.page.Type;
import press.octavo.source.Diagnostic;

/** Every kind of inline, and what becomes of it in a line. */
class InlinesTest {
  private final Setter setter = new Setter(STYLE, 200);

  @Test
  void emphasisStrengthAndCodeTakeTheirFaces() {
    Inline emphasis =
        new Inline.Emphasis(
            span(),
            content(text("in"), new Inline.Emphasis(span(), content(text("out"))), text("in")));
    Inline strong = new Inline.Strong(span(), content(text("loud")));
    List<Line> lines =
        setter.set(
            content(text("a "), emphasis, text(" b "), strong, new Inline.Code(span(), "x y")));
    assertThat(faces(lines.get(0)))
        .containsExactly(
            "a :PlainSerif-Regular",
            "in:PlainSerif-Italic",
            "out:PlainSerif-Regular",
            "in:PlainSerif-Italic",
            " b :PlainSerif-Regular",
            "loud:PlainSerif-Bold",
            "x y:PlainMono-Regular");
    assertThat(types(lines.get(0)).get(1).origin().inline()).contains(emphasis);
  }

  @Test
  void aNoteCallIsASuperiorThatLeadsToItsNoteAndBack() {
    Note note = new Note(span(), "n1", 7, List.of());
    Inline call = new Inline.NoteCall(span(), note, false);
    Line line = setter.set(content(text("end."), call, text(" More"))).get(0);
    assertThat(line.notes()).containsExactly(note);
    assertThat(line.anchors()).extracting(Anchor::id).containsExactly("ref-n1");
    assertThat(line.links()).hasSize(1);
    assertThat(line.links().get(0).target()).isEqualTo(new Target.Internal("n1"));
    Type seven = types(line).get(1);
    assertThat(seven.text()).isEqualTo("7");
    assertThat(seven.start().y().sp()).isNegative();
    assertThat(seven.size().pt()).isBetween(6.0, 7.0);
    Line again = setter.set(content(text("x"), new Inline.NoteCall(span(), note, true))).get(0);
    assertThat(again.notes()).isEmpty();
    assertThat(again.anchors()).isEmpty();
  }

  @Test
  void noLineBeginsWithANoteCall() {
    Note note = new Note(span(), "n", 1, List.of());
    for (int width = 40; width < 120; width++) {
      List<Line> lines =
          new Setter(STYLE, width)
              .set(
                  content(
                      text("Some words here\u2014"),
                      new Inline.NoteCall(span(), note, false),
                      text(" and more of them.")));
      for (Line line : lines) {
        assertThat(Setter.text(line)).doesNotStartWith("1");
      }
    }
  }

  @Test
  void aLinkHasAnAreaInEachOfItsLines() {
    Target target = new Target.External("https://example.org");
    Inline link =
        new Inline.Link(span(), target, "", content(text("several words that need two lines")));
    List<Line> lines = new Setter(STYLE, 100).set(content(text("See "), link, text(".")));
    assertThat(lines).hasSize(2);
    for (Line line : lines) {
      assertThat(line.links()).hasSize(1);
      assertThat(line.links().get(0).target()).isEqualTo(target);
    }
    assertThat(lines.get(0).links().get(0).box().topLeft().x().pt()).isGreaterThan(15);
    Inline two = new Inline.Link(span(), target, "", content(text("next")));
    assertThat(setter.set(content(two, text(" "), two)).get(0).links()).hasSize(2);
  }

  @Test
  void linesUnderAndThroughRunOverSpaces() {
    Inline under = styled("underline", "two words");
    Inline strike = new Inline.Strike(span(), content(text("not so")));
    Line line = setter.set(content(text("a "), under, text(" b "), strike)).get(0);
    List<Mark.Rule> rules = new ArrayList<>();
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Rule rule) {
        rules.add(rule);
      }
    }
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).box().size().width().pt()).isCloseTo(42.65, within(0.001));
    assertThat(rules.get(0).box().topLeft().y().sp()).isPositive();
    assertThat(rules.get(1).box().topLeft().y().sp()).isNegative();
  }

  @Test
  void smallCapitalsAndLanguageComeFromClasses() {
    Line line = setter.set(content(styled("smallcaps", "nasa"), text(" x"))).get(0);
    assertThat(types(line).get(0).run(0).glyph(0)).isEqualTo(PlainFace.SMALL_A + 'n' - 'a');
    Attributes german = new Attributes(Optional.of("here"), List.of(), Map.of("lang", "de"));
    Inline styled = new Inline.Styled(span(), german, content(text("Silbentrennung")));
    List<Line> lines = new Setter(STYLE, 45).set(content(styled));
    assertThat(Setter.show(lines)).isEqualTo("Silben-\ntrennung\n");
    assertThat(lines.get(0).anchors()).extracting(Anchor::id).containsExactly("here");
  }

  @Test
  void iconsGoIntoTheLineAndPicturesRaiseIt() {
    Line icon = setter.set(content(text("a "), image(14, 14), text(" b"))).get(0);
    assertThat(icon.height()).isLessThanOrEqualTo(Length.points(12).sp());
    assertThat(icon.marks()).anyMatch(mark -> mark instanceof Mark.Art);
    Line large = setter.set(content(text("a "), image(400, 100))).get(1);
    assertThat(large.height()).isEqualTo(Length.points(50).sp());
  }

  @Test
  void theAuthorsLineEndsStay() {
    Inline end = new Inline.HardBreak(span());
    List<Line> lines = setter.set(content(text("one "), end, text(" two"), end));
    assertThat(Setter.show(lines)).isEqualTo("one\ntwo\n");
    assertThat(setter.set(content(text("a"), end, end, text("b")))).hasSize(3);
  }

  @Test
  void emojiComeFromTheFallbackAndTheMissingAreNamed() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
    Line line = setter.set(content(text("hi " + family + "!"))).get(0);
    assertThat(faces(line)).contains(family + ":PlainFallback-Regular");
    setter.set(content(text("x \uE000 y \uE000")));
    setter.paragraphs.reportMissingGlyphs();
    List<Diagnostic> said = setter.reporter.diagnostics();
    assertThat(said).hasSize(1);
    assertThat(said.get(0).code()).isEqualTo("glyph-missing");
    assertThat(said.get(0).message()).contains("U+E000");
    assertThat(said.get(0).span().start()).isEqualTo(2);
  }

  @Test
  void shortCodeIsDividedOnlyWhenNothingElseFits() {
    for (int width = 90; width < 200; width++) {
      Inline code = new Inline.Code(span(), "front-matter");
      List<Line> lines =
          new Setter(STYLE.with(ParagraphStyle.Alignment.LEFT), width)
              .set(content(text("Here is some of the "), code, text(" of a book.")));
      assertThat(lines).as("%d", width).anyMatch(l -> Setter.text(l).contains("front-matter"));
    }
    Inline code = new Inline.Code(span(), "front-matter");
    assertThat(Setter.text(new Setter(STYLE, 55).set(content(code)).get(0)))
        .isEqualTo("front-\u200b");
  }

  @Test
  void deepNestingIsOnlyDeep() {
    Inline nested = text("deep");
    for (int i = 0; i < 50_000; i++) {
      nested = new Inline.Emphasis(span(), List.of(nested));
    }
    assertThat(Setter.text(setter.set(List.of(nested)).get(0))).isEqualTo("deep");
  }

  @Test
  void scriptsWithoutSpacesBreakBetweenWords() {
    String thai = "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22\u0e40\u0e1b\u0e47\u0e19";
    List<Line> lines = new Setter(STYLE, 25).set(thai);
    assertThat(Setter.text(lines.get(0))).isEqualTo("\u0e20\u0e32\u0e29\u0e32");
    String chinese = "\u4f60\u597d\u4e16\u754c\u3002\u4f60\u597d\u4e16\u754c\u3002";
    for (Line line : new Setter(STYLE, 21).set(chinese)) {
      assertThat(Setter.text(line)).doesNotStartWith("\u3002");
    }
  }

  private static Inline.Text text(String text) {
    return Setter.text(text);
  }

  private static Inline styled(String name, String text) {
    return new Inline.Styled(span(), Attributes.ofClass(name), content(Setter.text(text)));
  }

  private static Inline image(double width, double height) {
    Size size = new Size(Length.points(width), Length.points(height));
    Picture picture = new Picture("a.png", Picture.Format.PNG, 10, 10, size, 1);
    return new Inline.Image(span(), Attributes.NONE, picture, "alt", "");
  }

  private static List<String> faces(Line line) {
    List<String> faces = new ArrayList<>();
    for (Type type : types(line)) {
      faces.add(type.text() + ":" + type.face().postScriptName());
    }
    return faces;
  }
}
