package press.octavo.parse.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** The ids of the book, and the names by which each file may call them. */
final class Names {
  private final Reporter reporter;
  private final Set<String> reserved = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Map<String, String> book = new TreeMap<>();
  private final Map<String, Map<String, String>> files = new HashMap<>();
  private final Map<String, Span> authored = new HashMap<>();

  Names(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Keeps an id that its author has chosen from being taken by a title before it. */
  void reserve(String id) {
    reserved.add(Slugs.safe(id));
  }

  /** The final id for one that its author has chosen. */
  String authored(String file, String id, Span span) {
    Span first = authored.putIfAbsent(id, span);
    if (first != null) {
      reporter.report(
          Diagnostic.warning(
                  "duplicate-id",
                  span,
                  "the id " + id + " is already in " + first.source().name() + ":" + first.line())
              .hint("choose another"));
    }
    String safe = Slugs.safe(id);
    String unique = taken.add(safe) ? safe : unique(safe);
    file(file).putIfAbsent(id, unique);
    book.putIfAbsent(id, unique);
    return unique;
  }

  /** A free id made of a title. */
  String titled(String file, String title, String otherwise) {
    String slug = Slugs.pandoc(Slugs.typed(title));
    String id = unique(slug.isEmpty() ? otherwise : slug);
    calledIn(file, title, id);
    return id;
  }

  /**
   * Lets a file call an id by its title in the ways of pandoc, GitHub and mdBook, as it was typed
   * or as it is set.
   */
  void calledIn(String file, String title, String id) {
    String typed = Slugs.typed(title);
    Set<String> slugs = new LinkedHashSet<>();
    slugs.add(Slugs.pandoc(typed));
    slugs.add(Slugs.gitHub(typed));
    slugs.add(Slugs.pandoc(title));
    slugs.add(Slugs.gitHub(title));
    slugs.forEach(slug -> alias(file, slug, id));
    book.putIfAbsent(id, id);
  }

  /** The second heading of the same words in a file is called with a number. */
  private void alias(String file, String slug, String id) {
    Map<String, String> names = file(file);
    String old = names.putIfAbsent(slug, id);
    if (old != null && !old.equals(id)) {
      int number = counters.merge(file + " " + slug, 1, Integer::sum);
      names.putIfAbsent(slug + "-" + number, id);
    }
  }

  /** The same id, or with a number that makes it the only one. */
  String unique(String id) {
    if (!reserved.contains(id) && taken.add(id)) {
      return id;
    }
    while (true) {
      String numbered = id + "-" + (counters.merge(" " + id, 1, Integer::sum) + 1);
      if (!reserved.contains(numbered) && taken.add(numbered)) {
        return numbered;
      }
    }
  }

  private Map<String, String> file(String file) {
    return files.computeIfAbsent(file, name -> new TreeMap<>());
  }

  /** What a name means in a file, or else in the book; small letters may stand for capitals. */
  Optional<String> find(String file, String name) {
    Optional<String> exact =
        Optional.ofNullable(file(file).get(name)).or(() -> Optional.ofNullable(book.get(name)));
    String lower = name.toLowerCase(Locale.ROOT);
    return exact.or(() -> Optional.ofNullable(file(file).get(lower)));
  }

  Iterable<String> namesIn(String file) {
    return file(file).keySet();
  }
}
