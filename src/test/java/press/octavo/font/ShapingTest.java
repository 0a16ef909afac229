package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What HarfBuzz makes of EB Garamond. */
class ShapingTest {
  private static final Fonts FONTS = new TypeCase();
  private static final Face ROMAN = FONTS.face(Cut.ROMAN);

  private static GlyphRun shape(String text, Feature... features) {
    Features all = Features.NONE;
    for (Feature feature : features) {
      all = all.with(feature);
    }
    return ROMAN.shape(text, all, Locale.ENGLISH);
  }

  /** The run as text: what each glyph stands for. */
  private static List<String> texts(GlyphRun run) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      texts.add(run.textOf(i));
    }
    return texts;
  }

  private static List<Integer> glyphs(GlyphRun run) {
    List<Integer> glyphs = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      glyphs.add(run.glyph(i));
    }
    return glyphs;
  }

  @Test
  void kernsCapitals() {
    GlyphRun run = shape("AV");
    int natural = ROMAN.advance(ROMAN.glyph('A')) + ROMAN.advance(ROMAN.glyph('V'));
    assertThat(run.width()).isLessThan(natural - 100);
  }

  @Test
  void joinsLettersToOneGlyphThatKeepsTheirText() {
    assertThat(texts(shape("office"))).containsExactly("o", "ffi", "c", "e");
    assertThat(texts(shape("office", Feature.NO_LIGATURES)))
        .containsExactly("o", "f", "f", "i", "c", "e");
  }

  @Test
  void smallCapitalsAndFiguresHaveGlyphsOfTheirOwn() {
    assertThat(glyphs(shape("page", Feature.SMALL_CAPS)))
        .doesNotContainAnyElementsOf(glyphs(shape("page")));
    assertThat(glyphs(shape("PAGE", Feature.CAPS_TO_SMALL_CAPS)))
        .doesNotContainAnyElementsOf(glyphs(shape("PAGE")));
    assertThat(glyphs(shape("1859", Feature.OLD_STYLE_FIGURES)))
        .doesNotContainAnyElementsOf(glyphs(shape("1859", Feature.LINING_FIGURES)));
    GlyphRun tabular = shape("1859", Feature.TABULAR_FIGURES);
    assertThat(tabular.advance(0)).isEqualTo(tabular.advance(1)).isEqualTo(tabular.advance(2));
  }

  @Test
  void accentsBelongToTheirLetter() {
    assertThat(texts(shape("e\u0301a"))).containsExactly("e\u0301", "a");
    GlyphRun apart = shape("q\u0301a");
    assertThat(texts(apart)).containsExactly("q\u0301", "", "a");
    assertThat(apart.width()).isEqualTo(shape("qa").width());
  }

  @Test
  void everyGlyphsTextTogetherIsTheText() {
    for (String text :
        List.of(
            "The first office affair: \u201cfjord\u201d waffles\u2026",
            "\u041f\u0440\u0438\u0432\u0435\u0301\u0442",
            "\u1f18\u03bb\u03bb\u03ac\u03b4\u03b1\u03c2",
            "a\u00adb\u200dc\ufe0e",
            "\ud83d\ude00\ud83d x \u05e9\u05dc",
            "",
            "f".repeat(5000))) {
      assertThat(String.join("", texts(shape(text)))).isEqualTo(text);
    }
  }

  @Test
  void tellsWhatTheFaceLacks() {
    assertThat(shape("\u3042").lacksGlyphs()).isTrue();
    assertThat(shape("caf\u00e9").lacksGlyphs()).isFalse();
  }

  @Test
  void languageChangesForms() {
    // Turkish must tell i from the dotless i, so it does not join f and i.
    assertThat(ROMAN.shape("fi", Features.NONE, Locale.forLanguageTag("tr")).size()).isEqualTo(2);
    assertThat(ROMAN.shape("fi", Features.NONE, Locale.ENGLISH).size()).isEqualTo(1);
    // The Serbian be is not the Russian one; the font has it for Cyrillic only.
    GlyphRun be = ROMAN.shape("\u0431", Features.NONE, Locale.forLanguageTag("sr"));
    assertThat(be.glyph(0)).isNotEqualTo(ROMAN.glyph(0x0431));
  }

  @Test
  void threadsShapeAlike() throws Exception {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      words.add("Waffle" + Integer.toString(i * 7919, 36) + "AVoffice");
    }
    Callable<List<List<Integer>>> job =
        () -> {
          List<List<Integer>> all = new ArrayList<>();
          for (String word : words) {
            GlyphRun run = shape(word, Feature.SMALL_CAPS);
            all.add(glyphs(run));
            all.add(List.of(run.width()));
          }
          return all;
        };
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<List<Integer>> expected = job.call();
      for (Future<List<List<Integer>>> each : pool.invokeAll(List.of(job, job, job, job))) {
        assertThat(each.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }
}
