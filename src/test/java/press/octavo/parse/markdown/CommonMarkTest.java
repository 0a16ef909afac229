package press.octavo.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.octavo.book.Picture;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.packaging.epub.XhtmlFragment;
import press.octavo.parse.markdown.html.HtmlLosses;
import press.octavo.parse.markdown.html.HtmlReader;
import press.octavo.parse.markdown.html.HtmlText;
import press.octavo.parse.markdown.html.HtmlTree;
import press.octavo.parse.markdown.html.PictureFinder;
import press.octavo.source.Reporter;
import press.octavo.source.Source;

/**
 * Runs the examples of CommonMark 0.31.2. A book cannot pass raw HTML through, so both sides are
 * first brought to what a book can show: the Markdown by our parser, the expected HTML by our
 * reader of HTML, and then written by the same renderer.
 */
class CommonMarkTest {
  /** Only ever raised. */
  private static final int RATCHET = 648;

  /**
   * The HTML of the specification says {@code alt=""} of a picture that has merely no words. To us
   * that is an author who calls it decorative.
   */
  private static final String DECORATIVE = " role=\"presentation\"";

  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  private static final PictureFinder PICTURES =
      (destination, at) ->
          Optional.of(
              new Picture(
                  destination,
                  Picture.Format.PNG,
                  1,
                  1,
                  new Size(Length.points(1), Length.points(1)),
                  1));

  /** An example of the specification. */
  record Example(int number, String markdown, String html) {}

  @Test
  void agreesWithTheExamplesOfTheSpecification() throws IOException {
    List<Example> examples = examples();
    List<Example> wrong = failing(new HtmlRenderer(), examples);
    int right = examples.size() - wrong.size();
    assertThat(examples).hasSize(652);
    assertThat(right).as("right; wrong are %s", numbers(wrong)).isGreaterThanOrEqualTo(RATCHET);
  }

  /** Addresses are compared decoded: they are encoded when links are resolved, later. */
  @Test
  void agreesWithThemAsTheEpubWritesThem() throws IOException {
    List<Example> examples = examples();
    List<Example> wrong = failing(blocks -> decoded(XhtmlFragment.of(blocks)), examples);
    int right = examples.size() - wrong.size();
    assertThat(right).as("right; wrong are %s", numbers(wrong)).isGreaterThanOrEqualTo(RATCHET);
  }

  private static String decoded(String xhtml) {
    return HREF.matcher(xhtml.replace(DECORATIVE, "")).replaceAll(CommonMarkTest::decoded);
  }

  private static String decoded(MatchResult href) {
    String kept = href.group(1).replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    String plain = URLDecoder.decode(kept, StandardCharsets.UTF_8);
    return Matcher.quoteReplacement("href=\"" + plain.replace("\"", "&quot;") + "\"");
  }

  private static List<Integer> numbers(List<Example> examples) {
    return examples.stream().map(Example::number).toList();
  }

  /** The examples that a renderer of our blocks does not write as the specification does. */
  static List<Example> failing(BlockRenderer renderer, List<Example> examples) {
    return examples.stream()
        .filter(example -> !actual(renderer, example).equals(expected(renderer, example)))
        .toList();
  }

  static String actual(BlockRenderer renderer, Example example) {
    Source source = new Source("example.md", example.markdown());
    Markdown markdown = new Markdown(PICTURES, new Reporter());
    return normal(renderer.render(markdown.read(source, 0).blocks()));
  }

  static String expected(BlockRenderer renderer, Example example) {
    Source source = new Source("example.html", example.html());
    HtmlLosses losses = new HtmlLosses();
    HtmlTree tree = new HtmlTree(source.whole(), losses);
    HtmlText.feed(source.text(), source::span, tree);
    return normal(renderer.render(new HtmlReader(losses, PICTURES).blocks(tree)));
  }

  /** Without the white space that HTML does not count; in code, none counts here. */
  private static String normal(String html) {
    return html.replaceAll(
            "(?s)\\s*(</?(?:p|li|[uo]l|blockquote|div|h\\d|hr|t\\w+)\\b[^>]*>)\\s*", "$1")
        .replaceAll("\\s+(</a></p>)", "$1")
        .replaceAll("(?s)[ \\t\\n]+(?![^<]*</code></pre>)", " ")
        .trim();
  }

  static List<Example> examples() throws IOException {
    String spec;
    try (InputStream in = CommonMarkTest.class.getResourceAsStream("commonmark-0.31.2.txt")) {
      spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String fence = "`".repeat(32);
    List<Example> examples = new ArrayList<>();
    String[] parts = spec.split(fence + " example\n", -1);
    for (int i = 1; i < parts.length; i++) {
      String body = parts[i].substring(0, parts[i].indexOf("\n" + fence) + 1);
      int dot = body.startsWith(".\n") ? 0 : body.indexOf("\n.\n") + 1;
      String markdown = body.substring(0, dot).replace('→', '\t');
      String html = body.substring(dot + 2).replace('→', '\t');
      examples.add(new Example(i, markdown, html));
    }
    return examples;
  }
}
