package press.octavo.check.screen;

import java.util.Map;
import java.util.Set;
import press.octavo.check.pdf.Faults;

/** Which parts stand in which: tables, lists and contents (ISO 32000-1, 14.8.4.3). */
final class NestingChecks {
  /** What may hold a part of this type. */
  private static final Map<String, Set<String>> HOLDERS =
      Map.of(
          "TR", Set.of("Table", "THead", "TBody", "TFoot"),
          "THead", Set.of("Table"),
          "TBody", Set.of("Table"),
          "TFoot", Set.of("Table"),
          "TH", Set.of("TR"),
          "TD", Set.of("TR"),
          "LI", Set.of("L"),
          "LBody", Set.of("LI"),
          "TOCI", Set.of("TOC"));

  /** What a part of this type may hold. */
  private static final Map<String, Set<String>> HELD =
      Map.of(
          "Table", Set.of("TR", "THead", "TBody", "TFoot", "Caption"),
          "THead", Set.of("TR"),
          "TBody", Set.of("TR"),
          "TFoot", Set.of("TR"),
          "TR", Set.of("TH", "TD"),
          "L", Set.of("L", "LI", "Caption"),
          "LI", Set.of("Lbl", "LBody"),
          "TOC", Set.of("TOC", "TOCI", "Caption"));

  /** What an author calls such a part. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Table", "table"),
          Map.entry("THead", "head of a table"),
          Map.entry("TBody", "body of a table"),
          Map.entry("TFoot", "foot of a table"),
          Map.entry("TR", "row of a table"),
          Map.entry("TH", "header cell"),
          Map.entry("TD", "cell of a table"),
          Map.entry("L", "list"),
          Map.entry("LI", "item of a list"),
          Map.entry("LBody", "text of an item"),
          Map.entry("Lbl", "mark of an item"),
          Map.entry("TOC", "table of contents"),
          Map.entry("TOCI", "entry of the contents"),
          Map.entry("Caption", "caption"));

  private final Faults faults;

  NestingChecks(Faults faults) {
    this.faults = faults;
  }

  private static String word(String role) {
    String known = WORDS.get(role);
    return known == null ? "part of the type " + role : known;
  }

  void check(Element element) {
    String role = element.role();
    Set<String> holders = HOLDERS.get(role);
    if (holders != null && !holders.contains(element.parentRole())) {
      faults.error(element.page(), "nesting", "the " + word(role) + " does not stand in its place");
    }
    Set<String> held = HELD.get(role);
    if (held != null) {
      held(element, held);
    }
    switch (role) {
      case "Table" -> table(element);
      case "L", "TOC" -> captionFirst(element);
      case "LI" -> item(element);
      default -> {
        // Of other parts the standard asks no order.
      }
    }
  }

  private void held(Element element, Set<String> held) {
    for (Element kid : element.kids()) {
      if (!held.contains(kid.role())) {
        faults.error(
            element.page(),
            "nesting",
            "a " + word(kid.role()) + " stands in a " + word(element.role()) + " as its part");
      }
    }
    if (element.hasContent()) {
      faults.warning(
          element.page(), "nesting-text", "a " + word(element.role()) + " holds text of no part");
    }
  }

  private void table(Element table) {
    int bodies = count(table, "TBody");
    int heads = count(table, "THead");
    int feet = count(table, "TFoot");
    int captions = count(table, "Caption");
    if (heads > 1 || feet > 1) {
      faults.error(table.page(), "table-parts", "a table has more than one head or foot");
    }
    if (bodies == 0 && heads + feet > 0) {
      faults.error(table.page(), "table-parts", "a table has a head or foot, but no body");
    }
    int last = table.kids().size() - 1;
    boolean within = false;
    for (int i = 1; i < last; i++) {
      within |= table.kids().get(i).is("Caption");
    }
    if (captions > 1 || within) {
      faults.error(
          table.page(), "caption", "a table has a caption that is neither its first nor last part");
    }
  }

  private void captionFirst(Element holder) {
    for (int i = 1; i < holder.kids().size(); i++) {
      if (holder.kids().get(i).is("Caption")) {
        String message = "the caption of a " + word(holder.role()) + " is not its first part";
        faults.error(holder.page(), "caption", message);
      }
    }
  }

  private void item(Element item) {
    int bodies = count(item, "LBody");
    boolean known = bodies + count(item, "Lbl") == item.kids().size();
    if (known && bodies != 1) {
      faults.warning(item.page(), "list-item", "an item of a list has no text, or more than one");
    }
  }

  private static int count(Element holder, String role) {
    int count = 0;
    for (Element kid : holder.kids()) {
      count += kid.is(role) ? 1 : 0;
    }
    return count;
  }
}
