package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/** Joins the characters that tags have kept apart, and makes their white space single. */
final class Joined {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Span place = Span.NONE;

  private Joined() {}

  static List<Inline> of(List<Inline> inlines) {
    Joined joined = new Joined();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text words) {
        joined.add(words);
      } else {
        joined.end();
        joined.inlines.add(inline);
      }
    }
    joined.end();
    return joined.inlines;
  }

  private void add(Inline.Text words) {
    Span span = words.span();
    if (text.length() == 0) {
      place = span;
    } else if (span.source() == place.source()) {
      place = span.source().span(place.start(), Math.max(place.end(), span.end()));
    }
    String more = words.text();
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      boolean again = space && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
      if (!again) {
        text.append(space ? ' ' : c);
      }
    }
  }

  private void end() {
    if (text.length() > 0) {
      inlines.add(new Inline.Text(place, text.toString()));
      text.setLength(0);
    }
  }
}
