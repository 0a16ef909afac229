package press.octavo.parse.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** Numbers the notes of a file's divisions in the order of their first calls. */
final class NoteCalls {
  /** Notes on notes on notes are nobody's meaning, and reading them is recursive. */
  private static final int DEEPEST = 8;

  private final Map<String, Note> notes;
  private final Names names;
  private final Reporter reporter;
  private final Set<String> called = new HashSet<>();
  private final Map<String, Note> numbered = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int last;

  NoteCalls(Map<String, Note> notes, Names names, Reporter reporter) {
    this.notes = notes;
    this.names = names;
    this.reporter = reporter;
  }

  /** Numbers begin anew in each division. */
  void beginDivision() {
    numbered.clear();
    last = 0;
  }

  boolean isCalled(String label) {
    return called.contains(label);
  }

  /**
   * The call with its note; null when there can be none, which is then reported.
   *
   * @param resolving reads a note's own content
   */
  Inline.@Nullable NoteCall resolve(
      Inline.NoteCall call, Function<List<Block>, List<Block>> resolving) {
    String label = call.note().id();
    Note known = numbered.get(label);
    if (known != null) {
      return new Inline.NoteCall(call.span(), known, true);
    }
    Note note = notes.get(label);
    if (note == null) {
      return null;
    }
    called.add(label);
    if (open.contains(label) || open.size() == DEEPEST) {
      String message =
          open.contains(label)
              ? "the note [^" + label + "] calls itself"
              : "notes call notes more than " + DEEPEST + " deep";
      report(call.span(), message);
      return null;
    }
    int number = ++last;
    open.add(label);
    List<Block> content = resolving.apply(note.content());
    open.remove(label);
    String id = names.unique("note-" + number);
    Note made = new Note(note.span(), id, number, content);
    numbered.put(label, made);
    return new Inline.NoteCall(call.span(), made, false);
  }

  private void report(Span span, String message) {
    reporter.report(Diagnostic.warning("note-cycle", span, message).hint("take this call out"));
  }
}
