package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.octavo.book.Catalogue;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;

/**
 * Metadata typed as headings, as collections of classics have it: {@code # Title: Hamlet}, {@code
 * ## Author: William Shakespeare}, {@code ## Year: 1602}, a rule, and then the text.
 *
 * @param facts by their labels in lower case
 * @param end where the text begins
 */
record Preamble(Map<String, String> facts, int end) {
  private static final Set<String> LABELS =
      Set.of("title", "subtitle", "author", "translator", "editor", "year", "date", "language");

  /** The preamble at that place; one without facts when the text begins at once. */
  static Preamble read(String text, int start) {
    Map<String, String> facts = new LinkedHashMap<>();
    int at = start;
    int end = start;
    while (at < text.length()) {
      int stop = text.indexOf('\n', at);
      int next = stop < 0 ? text.length() : stop + 1;
      String line = text.substring(at, next).strip();
      if (!line.isEmpty() && !fact(line, facts)) {
        end = !facts.isEmpty() && isRule(line) ? next : end;
        break;
      }
      end = line.isEmpty() ? end : next;
      at = next;
    }
    boolean sure = facts.containsKey("title") && facts.size() > 1;
    return sure ? new Preamble(facts, end) : new Preamble(Map.of(), start);
  }

  private static boolean fact(String line, Map<String, String> facts) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    int colon = line.indexOf(':');
    if (level == 0 || colon < 0) {
      return false;
    }
    String label = line.substring(level, colon).strip().toLowerCase(Locale.ROOT);
    String value = line.substring(colon + 1).strip();
    boolean known =
        LABELS.contains(label)
            && !value.isEmpty()
            && (label.equals("title") || facts.containsKey("title"));
    return known && facts.putIfAbsent(label, value) == null;
  }

  private static boolean isRule(String line) {
    return line.length() >= 3 && line.chars().allMatch(c -> c == '-' || c == '*' || c == '_');
  }

  Optional<Metadata> metadata() {
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    String date = facts.getOrDefault("year", facts.getOrDefault("date", ""));
    List<Contributor> people = new ArrayList<>();
    credit(people, "author", Contributor.AUTHOR);
    credit(people, "translator", "trl");
    credit(people, "editor", "edt");
    return Optional.of(
        new Metadata(
            facts.getOrDefault("title", ""),
            facts.getOrDefault("subtitle", ""),
            people,
            Languages.meant(facts.getOrDefault("language", "")).orElse(""),
            date,
            Dates.iso(date),
            "",
            "",
            "",
            "",
            "",
            List.of(),
            Optional.empty(),
            Catalogue.NONE));
  }

  private void credit(List<Contributor> people, String label, String role) {
    String name = facts.get(label);
    if (name != null) {
      people.add(new Contributor(name, role, ""));
    }
  }
}
