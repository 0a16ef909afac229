package press.octavo.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.layout.paragraph.Setter.STYLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.octavo.book.Inline;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Type;

/** What holds for every paragraph, tried on many that chance has made. */
class ParagraphLawsTest {
  private static final String[] WORDS = {
    "a",
    "of",
    "the",
    "and",
    "printing",
    "typography",
    "hyphenation",
    "well-known",
    "sea\u2014wind",
    "don\u2019t",
    "\u201cquoted\u201d",
    "(brackets)",
    "1914\u201318",
    "office",
    "fjord",
    "caf\u00e9",
    "https://example.org/a/path",
    "incomprehensibilities",
    "end.",
    "comma,",
    "P\u00e1vlovna"
  };

  @ParameterizedTest
  @EnumSource(Alignment.class)
  void everyWordComesOnceAndInOrderAndInsideTheMeasure(Alignment alignment) {
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      List<Inline> content = content(random);
      double width = 60 + random.nextInt(300);
      Setter setter = new Setter(STYLE.with(alignment), width);
      List<Line> lines = setter.set(content);
      assertThat(joined(lines)).as("seed %d", seed).isEqualTo(plain(content));
      if (setter.reporter.diagnostics().stream().anyMatch(d -> d.code().equals("line-overfull"))) {
        continue;
      }
      for (Line line : lines) {
        assertThat(Setter.left(line)).isGreaterThanOrEqualTo(-pt(3.1));
        assertThat(Setter.right(line)).isLessThanOrEqualTo(pt(width + 3.3));
        assertThat(overlaps(line)).isFalse();
      }
    }
  }

  @Test
  void threadsSetTheSameLines() throws Exception {
    Setter setter = new Setter(STYLE, 180);
    List<String> alone = new ArrayList<>();
    for (int seed = 0; seed < 80; seed++) {
      alone.add(dump(new Setter(STYLE, 180).set(content(new Random(seed)))));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (int seed = 0; seed < 80; seed++) {
        List<Inline> content = content(new Random(seed));
        together.add(threads.submit(() -> dump(setter.set(content))));
      }
      for (int seed = 0; seed < 80; seed++) {
        assertThat(together.get(seed).get()).isEqualTo(alone.get(seed));
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Inline> content(Random random) {
    List<Inline> content = new ArrayList<>();
    StringBuilder text = new StringBuilder("Start");
    int count = random.nextInt(120);
    for (int i = 0; i < count; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      if (random.nextInt(15) == 0) {
        Inline plain = Setter.text(text.toString());
        boolean stressed = random.nextBoolean();
        content.add(stressed ? new Inline.Emphasis(Setter.span(), List.of(plain)) : plain);
        text.setLength(0);
      }
    }
    content.add(Setter.text(text + "."));
    return content;
  }

  private static String plain(List<Inline> content) {
    StringBuilder plain = new StringBuilder();
    for (Inline inline : content) {
      Inline text = inline instanceof Inline.Emphasis e ? e.content().get(0) : inline;
      plain.append(((Inline.Text) text).text());
    }
    return plain.toString().replace(" ", "");
  }

  /** All lines' characters without spaces; hyphens that were put in go away. */
  private static String joined(List<Line> lines) {
    StringBuilder joined = new StringBuilder();
    for (Line line : lines) {
      joined.append(Setter.text(line));
    }
    return joined.toString().replace("\u00ad", "").replace("\u200b", "").replace(" ", "");
  }

  private static boolean overlaps(Line line) {
    long end = -pt(100);
    for (Type type : Setter.types(line)) {
      for (int i = 0; i < type.count(); i++) {
        long start = type.start().x().sp() + type.x(i);
        // A space run is narrower than its gap when the gap has shrunk.
        boolean space = type.run(i).text().isBlank();
        if (!space && start < end - 2) {
          return true;
        }
        end = space ? end : start + type.width(i);
      }
    }
    return false;
  }

  private static String dump(List<Line> lines) {
    StringBuilder dump = new StringBuilder();
    for (Line line : lines) {
      for (Type type : Setter.types(line)) {
        dump.append(type.start()).append(type.stretch()).append(type.text()).append(type.width());
      }
      dump.append('\n');
    }
    return dump.toString();
  }

  private static long pt(double points) {
    return Length.points(points).sp();
  }
}
