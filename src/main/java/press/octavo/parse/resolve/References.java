package press.octavo.parse.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.parse.markdown.Draft;
import press.octavo.parse.markdown.html.PlainText;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Source;

/** Resolves what divisions say of each other; the door of the room. */
public final class References {
  private final Manuscript manuscript;
  private final Reporter reporter;
  private final Names names;

  /** The notes of each file, their ids named, by label. */
  private final Map<Source, Map<String, Note>> notes = new HashMap<>();

  public References(Manuscript manuscript, Reporter reporter) {
    this.manuscript = manuscript;
    this.reporter = reporter;
    this.names = new Names(reporter);
  }

  /** The divisions with unique ids, links that lead somewhere and numbered notes. */
  public List<Division> resolve(List<Unresolved> divisions) {
    reserve(divisions);
    Map<String, String> files = new LinkedHashMap<>();
    List<Division> named = new ArrayList<>(divisions.size());
    for (Unresolved one : divisions) {
      Division division = named(one);
      named.add(division);
      files.putIfAbsent(one.file().source().name(), division.id());
    }
    Destinations destinations = new Destinations(names, files, manuscript, reporter);
    Map<Source, NoteCalls> calls = new LinkedHashMap<>();
    List<Division> resolved = new ArrayList<>(divisions.size());
    for (int i = 0; i < divisions.size(); i++) {
      Draft file = divisions.get(i).file();
      NoteCalls noteCalls =
          calls.computeIfAbsent(
              file.source(), source -> new NoteCalls(notes(file), names, reporter));
      noteCalls.beginDivision();
      resolved.add(linked(named.get(i), new Linking(file.source(), destinations, noteCalls)));
    }
    Set<Source> reported = new HashSet<>();
    for (Unresolved one : divisions) {
      if (reported.add(one.file().source())) {
        report(one.file(), calls);
      }
    }
    destinations.report();
    return resolved;
  }

  private void reserve(List<Unresolved> divisions) {
    Naming.Reserving reserving = new Naming.Reserving(names);
    Set<Source> seen = new HashSet<>();
    for (Unresolved one : divisions) {
      Division division = one.division();
      reserving.attributes(division.attributes(), division);
      reserving.inlines(division.title());
      reserving.blocks(division.content());
      if (seen.add(one.file().source())) {
        one.file().notes().values().forEach(note -> reserving.blocks(note.content()));
      }
    }
  }

  private Division named(Unresolved one) {
    Division d = one.division();
    String file = one.file().source().name();
    String title = PlainText.of(d.title());
    String id =
        d.attributes().id().isPresent()
            ? names.authored(file, d.attributes().id().get(), d.span())
            : names.titled(file, title, stem(file));
    if (d.attributes().id().isPresent()) {
      names.calledIn(file, title, id);
    }
    Naming naming = new Naming(names, file);
    Attributes attributes =
        d.attributes().id().isPresent() ? d.attributes().withId(id) : d.attributes();
    List<Inline> words = naming.inlines(d.title());
    List<Block> content = naming.blocks(d.content());
    return new Division(d.span(), id, d.kind(), attributes, words, content);
  }

  private Map<String, Note> notes(Draft file) {
    return notes.computeIfAbsent(
        file.source(),
        source -> {
          Naming naming = new Naming(names, source.name());
          Map<String, Note> named = new HashMap<>();
          file.notes()
              .forEach(
                  (label, note) ->
                      named.put(
                          label,
                          new Note(note.span(), note.id(), 0, naming.blocks(note.content()))));
          return named;
        });
  }

  /** What a division without a title is called: its file without folder, number and end. */
  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String slug = Slugs.pandoc(dot > 0 ? name.substring(0, dot) : name);
    return slug.isEmpty() ? "chapter" : slug;
  }

  private static Division linked(Division d, Linking linking) {
    List<Inline> words = linking.inlines(d.title());
    List<Block> content = linking.blocks(d.content());
    return new Division(d.span(), d.id(), d.kind(), d.attributes(), words, content);
  }

  private void report(Draft file, Map<Source, NoteCalls> calls) {
    NoteCalls noteCalls = calls.get(file.source());
    for (Note note : file.notes().values()) {
      if (noteCalls != null && !noteCalls.isCalled(note.id())) {
        reporter.report(
            Diagnostic.warning(
                    "note-unused",
                    note.span(),
                    "the note [^" + note.id() + "] is never called and is left out")
                .hint("[^" + note.id() + "] where it belongs"));
      }
    }
  }
}
