package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.octavo.book.Note;
import press.octavo.source.Span;

/**
 * A paragraph's copy, ready for the compositor: its characters in one row, and where the look of
 * them changes.
 */
final class Copy {
  /** Stands for a picture. */
  static final char OBJECT = '\uFFFC';

  /** Stands for a line end that the author asks for. */
  static final char LINE_END = '\u2028';

  private final StringBuilder text = new StringBuilder(256);
  private Look[] looks = new Look[8];
  private int[] ends = new int[8];
  private int stretches;
  private final List<Span> spans = new ArrayList<>();
  private int[] spanStarts = new int[16];
  private final List<Marker> markers = new ArrayList<>(0);

  /**
   * Something without width at a place in the copy: an anchor's id, or a note's first call.
   *
   * @param offset of the character before which it stands
   * @param id empty when there is no anchor
   * @param note none or one
   */
  record Marker(int offset, String id, List<Note> note) {}

  void add(String characters, Look look, Span span) {
    begin(span);
    text.append(characters);
    end(look);
  }

  void add(char character, Look look, Span span) {
    begin(span);
    text.append(character);
    end(look);
  }

  /** The number of characters so far. */
  int length() {
    return text.length();
  }

  private void begin(Span span) {
    if (spans.size() == spanStarts.length) {
      spanStarts = Arrays.copyOf(spanStarts, 2 * spanStarts.length);
    }
    spanStarts[spans.size()] = text.length();
    spans.add(span);
  }

  private void end(Look look) {
    if (stretches > 0 && looks[stretches - 1].is(look)) {
      ends[stretches - 1] = text.length();
      return;
    }
    if (stretches == looks.length) {
      looks = Arrays.copyOf(looks, 2 * stretches);
      ends = Arrays.copyOf(ends, 2 * stretches);
    }
    looks[stretches] = look;
    ends[stretches++] = text.length();
  }

  void anchor(String id) {
    markers.add(new Marker(text.length(), id, List.of()));
  }

  void note(Note note) {
    markers.add(new Marker(text.length(), "", List.of(note)));
  }

  String text() {
    return text.toString();
  }

  /** The number of stretches of one look. */
  int stretches() {
    return stretches;
  }

  Look look(int stretch) {
    return looks[stretch];
  }

  /** The offset after a stretch. */
  int end(int stretch) {
    return ends[stretch];
  }

  List<Marker> markers() {
    return markers;
  }

  /** Where in the manuscript the character at an offset comes from. */
  Span span(int offset) {
    int found = Arrays.binarySearch(spanStarts, 0, spans.size(), offset);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? Span.NONE : spans.get(index);
  }
}
