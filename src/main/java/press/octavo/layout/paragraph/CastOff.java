package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Note;
import press.octavo.layout.item.Breaks;
import press.octavo.layout.paragraph.Composition.Place;

/**
 * A paragraph that has been cast off: into how many lines it goes, in each way in which they are
 * good, and what each way costs. Its lines are only set when a way has been chosen.
 */
public final class CastOff {
  private final Composition composition;
  private final Copy copy;
  private final Paragraphs.Shape shape;
  private final List<Breaks> ways;
  private final Complaints complaints;
  private final boolean hasNotes;

  CastOff(
      Composition composition,
      Copy copy,
      Paragraphs.Shape shape,
      List<Breaks> ways,
      Complaints complaints) {
    this.composition = composition;
    this.copy = copy;
    this.shape = shape;
    this.ways = List.copyOf(ways);
    this.complaints = complaints;
    this.hasNotes = hasNotes(copy);
  }

  /** The number of ways, at least one; way 0 is the best. */
  public int ways() {
    return ways.size();
  }

  /** The same paragraph with no other way than one. */
  public CastOff only(int way) {
    return new CastOff(composition, copy, shape, List.of(ways.get(way)), complaints);
  }

  /** Into how many lines the paragraph goes. */
  public int lines(int way) {
    return ways.get(way).lines();
  }

  /** By how much a way is worse than the best, in demerits; never below 0. */
  public long price(int way) {
    return Math.max(0, ways.get(way).demerits() - ways.get(0).demerits());
  }

  /** Whether a line ends inside a word. */
  public boolean isDivided(int way, int line) {
    Place place = composition.place(ways.get(way).end(line));
    return place.isInside()
        && composition.word(place.piece()).divisions().kind(place.division())
            != Divisions.Kind.PLAIN;
  }

  /** The notes that a line is the first to call, in order. */
  public List<Note> notes(int way, int line) {
    int from = line == 0 ? 0 : composition.end(composition.place(ways.get(way).end(line - 1)));
    int to = composition.end(composition.place(ways.get(way).end(line)));
    List<Note> notes = new ArrayList<>(0);
    for (Copy.Marker marker : copy.markers()) {
      if (marker.offset() >= from && marker.offset() < to) {
        notes.addAll(marker.note());
      }
    }
    return notes;
  }

  /** Whether any line calls a note. */
  public boolean hasNotes() {
    return hasNotes;
  }

  private static boolean hasNotes(Copy copy) {
    for (Copy.Marker marker : copy.markers()) {
      if (!marker.note().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all lines are as high as the style says: none has a picture. */
  public boolean isEven() {
    for (int piece = 0; piece < composition.size(); piece++) {
      if (composition.word(piece).isRigid()) {
        return false;
      }
    }
    return true;
  }

  /** The lines of a way. To be called once, for the way that was chosen. */
  public List<Line> set(int way) {
    Breaks breaks = ways.get(way);
    complaints.about(composition, copy, breaks);
    LineSetter setter = new LineSetter(composition, copy, shape.style(), shape.measure());
    List<Line> lines = new ArrayList<>(breaks.lines());
    Place from = Place.START;
    for (int line = 0; line < breaks.lines(); line++) {
      Place to = composition.place(breaks.end(line));
      long indent = shape.notch().indent(line, shape.style());
      lines.add(setter.set(from, to, indent, !breaks.isForced(line)));
      from = to;
    }
    return lines;
  }
}
