package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.book.Contributor;
import press.octavo.source.Suggestion;

/** Reads who made the book, in the forms that pandoc and Quarto know. */
final class Credits {
  /** MARC relator codes by the words authors use. */
  private static final Map<String, String> ROLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("author", Contributor.AUTHOR),
              Map.entry("editor", "edt"),
              Map.entry("translator", "trl"),
              Map.entry("illustrator", "ill"),
              Map.entry("photographer", "pht"),
              Map.entry("foreword", "aui"),
              Map.entry("introduction", "aui"),
              Map.entry("afterword", "aft"),
              Map.entry("designer", "bkd"),
              Map.entry("cover-designer", "cov"),
              Map.entry("compiler", "com"),
              Map.entry("adapter", "adp"),
              Map.entry("narrator", "nrt"),
              Map.entry("proofreader", "pfr"),
              Map.entry("publisher", "pbl"),
              Map.entry("contributor", "ctb")));

  private final Settings settings;
  private final List<Contributor> found = new ArrayList<>();

  private Credits(Settings settings) {
    this.settings = settings;
  }

  /** Everybody in the author's order, authors first. */
  static List<Contributor> read(Settings settings) {
    Credits credits = new Credits(settings);
    credits.all(settings.list("author", "authors", "creator"), Contributor.AUTHOR);
    credits.all(settings.list("contributor", "contributors"), "ctb");
    for (String role : List.of("editor", "translator", "illustrator")) {
      credits.all(settings.list(role), ROLES.getOrDefault(role, "ctb"));
    }
    List<Contributor> ordered = new ArrayList<>();
    credits.found.stream().filter(Contributor::isAuthor).forEach(ordered::add);
    credits.found.stream().filter(one -> !one.isAuthor()).forEach(ordered::add);
    return ordered;
  }

  private void all(List<Node> nodes, String role) {
    for (Node node : nodes) {
      if (node instanceof MappingNode mapping) {
        one(settings.inner(mapping), role);
      } else {
        add(settings.text(node, "author"), role, "");
      }
    }
  }

  private void one(Settings person, String usual) {
    String name = name(person);
    String fileAs = person.text("file-as");
    String role = person.node("role").map(node -> role(person, node, usual)).orElse(usual);
    // Quarto's authors carry these; a title page does not.
    person.node("affiliation", "affiliations");
    person.node("email");
    person.node("url");
    person.node("orcid");
    person.finish();
    add(name, role, fileAs);
  }

  private static String name(Settings person) {
    Optional<Node> node = person.node("name", "text");
    if (node.isPresent() && node.get() instanceof MappingNode mapping) {
      Settings parts = person.inner(mapping);
      String literal = parts.text("literal");
      String given = parts.text("given", "first");
      String family = parts.text("family", "last");
      parts.finish();
      return literal.isEmpty() ? (given + " " + family).strip() : literal;
    }
    return node.map(name -> person.text(name, "name")).orElse("");
  }

  private static String role(Settings person, Node node, String usual) {
    String written = person.text(node, "role");
    String word = written.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    String code = ROLES.get(word);
    if (code != null) {
      return code;
    }
    // Any other three letters are taken for a code of MARC's long list.
    if (word.length() == 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    person.valueFault(
        node,
        "there is no role " + written,
        Suggestion.nearest(word, ROLES.keySet())
            .map(near -> "did you mean " + near + "?")
            .orElse("role: translator"));
    return usual;
  }

  private void add(String name, String role, String fileAs) {
    if (!name.isEmpty()) {
      found.add(new Contributor(name, role, fileAs));
    }
  }
}
