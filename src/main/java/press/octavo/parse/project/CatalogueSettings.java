package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import press.octavo.book.Catalogue;
import press.octavo.book.Catalogue.Certificate;
import press.octavo.book.Catalogue.Series;
import press.octavo.book.Catalogue.Subject;
import press.octavo.source.Suggestion;

/** Reads what shops and libraries ask of a book. */
final class CatalogueSettings {
  /** EPUB's authorities for subjects (EPUB 3.3, appendix D.4.1), by their names in lower case. */
  private static final Map<String, String> SCHEMES = schemes();

  private static final Set<String> VERSIONS = Set.of("2.0", "2.1", "2.2");
  private static final Set<String> LEVELS = Set.of("A", "AA", "AAA");

  /** What a certifier attests unless the author says otherwise: what the law of the EU asks. */
  private static final String USUAL = "2.2 AA";

  private static final String SUBJECT_HINT = "{scheme: BISAC, code: FIC014000}";

  private final Settings settings;

  private CatalogueSettings(Settings settings) {
    this.settings = settings;
  }

  private static Map<String, String> schemes() {
    Map<String, String> schemes = new TreeMap<>();
    String names = "AAT BIC BISAC CLC DDC CLIL EuroVoc MEDTOP LCC LCSH NDC Thema UDC WGS";
    for (String name : names.split(" ", -1)) {
      schemes.put(name.toLowerCase(Locale.ROOT), name);
    }
    return schemes;
  }

  static Catalogue read(Settings settings) {
    return new CatalogueSettings(settings).read();
  }

  private Catalogue read() {
    String summary = "";
    Certificate certificate = Certificate.NONE;
    Optional<Node> accessibility = settings.node("accessibility");
    if (accessibility.isPresent() && accessibility.get() instanceof MappingNode mapping) {
      Settings inner = settings.inner(mapping);
      summary = inner.text("summary");
      certificate = certificate(inner);
      inner.finish();
    } else {
      accessibility.ifPresent(
          node -> settings.typeFault(node, "accessibility must be a mapping with keys of its own"));
    }
    return new Catalogue(
        Isbn.read(settings, "print-isbn"),
        settings.text("title-file-as"),
        series(),
        subjects(),
        summary,
        certificate);
  }

  private Certificate certificate(Settings inner) {
    String certifier = inner.text("certified-by");
    Optional<Node> wcag = inner.node("wcag");
    String credential = inner.text("credential");
    String report = inner.node("report").map(node -> report(inner, node)).orElse("");
    if (certifier.isEmpty()) {
      wcag.ifPresent(
          node ->
              inner.valueFault(
                  node,
                  "only a certifier can say that the book conforms to WCAG",
                  "certified-by: the person or office that has tested it"));
      return Certificate.NONE;
    }
    String level = wcag.map(node -> level(inner, node)).orElse(USUAL);
    return new Certificate(certifier, level, credential, report);
  }

  private static String report(Settings inner, Node node) {
    String written = inner.text(node, "report");
    boolean web = written.startsWith("https://") || written.startsWith("http://");
    if (!web) {
      inner.valueFault(
          node, "the report must be an address on the web", "report: https://example.org/report");
    }
    return web ? written : "";
  }

  private static String level(Settings inner, Node node) {
    String written = inner.text(node, "wcag").toUpperCase(Locale.ROOT);
    int space = written.indexOf(' ');
    boolean known =
        space > 0
            && VERSIONS.contains(written.substring(0, space))
            && LEVELS.contains(written.substring(space + 1));
    if (!known) {
      inner.valueFault(node, "there is no WCAG " + written, "wcag: " + USUAL);
    }
    return known ? written : USUAL;
  }

  private List<Series> series() {
    List<Series> series = new ArrayList<>();
    // Pandoc's spelling has the position beside the name.
    Optional<Node> position = settings.node("group-position");
    for (Node node : settings.list("series", "belongs-to-collection", "collection")) {
      if (node instanceof MappingNode mapping) {
        series(settings.inner(mapping)).ifPresent(series::add);
      } else {
        String name = settings.text(node, "series");
        String number = position.map(n -> position(settings, n)).orElse("");
        if (!name.isEmpty()) {
          series.add(new Series(name, number, false));
        }
      }
    }
    return series;
  }

  private static Optional<Series> series(Settings one) {
    String name = one.text("name", "text");
    String number =
        one.node("number", "position", "group-position").map(n -> position(one, n)).orElse("");
    boolean closed = one.node("type").map(node -> isSet(one, node)).orElse(false);
    one.finish();
    return name.isEmpty() ? Optional.empty() : Optional.of(new Series(name, number, closed));
  }

  private static boolean isSet(Settings one, Node node) {
    String type = one.text(node, "type");
    if (!type.equals("set") && !type.equals("series")) {
      one.valueFault(node, "books belong to a series or to a set", "type: series");
    }
    return type.equals("set");
  }

  /** Numbers with dots between them. */
  private static String position(Settings one, Node node) {
    String written = one.text(node, "number");
    boolean numbers = !written.isEmpty();
    for (String part : written.split("\\.", -1)) {
      numbers &= !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
    if (!numbers) {
      one.valueFault(node, "a place in a series is a number", "number: 2");
    }
    return numbers ? written : "";
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    Optional<Node> node = settings.node(MetadataSettings.SUBJECTS);
    if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof MappingNode mapping) {
          subject(item, settings.inner(mapping)).ifPresent(subjects::add);
        }
      }
    }
    return subjects;
  }

  private static Optional<Subject> subject(Node item, Settings one) {
    Optional<Node> schemeNode = one.node("scheme");
    String written = one.text("scheme");
    Optional<Node> codeNode = one.node("code");
    String code = one.text("code").toUpperCase(Locale.ROOT);
    String text = one.text("text", "name");
    one.finish();
    String scheme = SCHEMES.getOrDefault(written.toLowerCase(Locale.ROOT), "");
    if (schemeNode.isEmpty() || codeNode.isEmpty()) {
      one.valueFault(item, "a subject from a scheme has a scheme and a code", SUBJECT_HINT);
    } else if (scheme.isEmpty()) {
      one.valueFault(
          schemeNode.get(),
          "there is no scheme of subjects " + written,
          Suggestion.nearest(written.toLowerCase(Locale.ROOT), SCHEMES.keySet())
              .map(near -> "scheme: " + SCHEMES.get(near))
              .orElse("scheme: Thema"));
    } else if (!fits(scheme, code)) {
      one.valueFault(codeNode.get(), code + " is no code of " + scheme, example(scheme));
    } else {
      return Optional.of(new Subject(scheme, code, text.isEmpty() ? code : text));
    }
    return Optional.empty();
  }

  /** Whether a code has the form that its scheme gives codes. */
  private static boolean fits(String scheme, String code) {
    return switch (scheme) {
      case "BISAC" ->
          code.length() == 9
              && code.chars().limit(3).allMatch(CatalogueSettings::isCapital)
              && code.chars().skip(3).allMatch(CatalogueSettings::isDigit);
      case "Thema" ->
          !code.isEmpty()
              && code.length() <= 10
              && "123456ABCDEFGHIJKLMNOPQRSTUVWXY".indexOf(code.charAt(0)) >= 0
              && code.chars().allMatch(c -> isCapital(c) || isDigit(c));
      default -> !code.isEmpty();
    };
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String example(String scheme) {
    return scheme.equals("Thema") ? "code: FBC" : "code: FIC014000";
  }
}
