package press.octavo.parse.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.octavo.book.Block;
import press.octavo.book.Note;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** The notes of a file as they are found. */
final class Notes {
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Reporter reporter;

  Notes(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Takes a note that has a label. */
  void define(Span span, String label, List<Block> content) {
    Note old = notes.putIfAbsent(label, new Note(span, label, 0, content));
    if (old != null) {
      reporter.report(
          Diagnostic.warning(
                  "note-duplicate",
                  span,
                  "the note [^" + label + "] is already defined in line " + old.span().line())
              .hint("give this one a label of its own"));
    }
  }

  /** Takes a note that stands in the text; no author's label holds the space of its own. */
  String add(Span span, List<Block> content) {
    String label = "note " + span.start();
    notes.put(label, new Note(span, label, 0, content));
    return label;
  }

  Map<String, Note> all() {
    return notes;
  }
}
