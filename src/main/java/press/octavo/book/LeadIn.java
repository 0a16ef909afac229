package press.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words with which a chapter begins: quotation marks that may stand before them, the initial,
 * and how far the words go that are set in small capitals.
 */
public final class LeadIn {
  /** A phrase shorter than this is not worth setting apart from what follows. */
  private static final int FEWEST_WORDS = 2;

  private static final int MOST_WORDS = 4;

  /** Words of more characters together fill too much of a line. */
  private static final int MOST_CHARACTERS = 30;

  /** A capital and no more letters before a period are no sentence, but Mr., St. or Prof. */
  private static final int LONGEST_TITLE = 5;

  private final List<Inline> content;
  private final String text;
  private final int initial;
  private final int rest;
  private final int end;

  private LeadIn(List<Inline> content, String text, int initial, int rest, int end) {
    this.content = content;
    this.text = text;
    this.initial = initial;
    this.rest = rest;
    this.end = end;
  }

  /** How a paragraph begins; empty when not with a capital, as in scripts that have none. */
  public static Optional<LeadIn> of(List<Inline> content) {
    String text = Shears.text(content);
    int initial = 0;
    while (initial < text.length() && opens(text.charAt(initial))) {
      initial++;
    }
    int free = beforeLinks(content);
    if (initial >= free) {
      return Optional.empty();
    }
    int letter = text.codePointAt(initial);
    if (!Character.isUpperCase(letter) && !Character.isTitleCase(letter)) {
      return Optional.empty();
    }
    int rest = initial + Character.charCount(letter);
    while (rest < text.length()
        && Character.getType(text.charAt(rest)) == Character.NON_SPACING_MARK) {
      rest++;
    }
    int end = rest > free ? rest : end(text.substring(0, free), rest);
    return Optional.of(new LeadIn(content, text, initial, rest, end));
  }

  /** How many characters stand before the first link, which must not be cut into several. */
  private static int beforeLinks(List<Inline> content) {
    int count = 0;
    for (Inline inline : content) {
      if (inline instanceof Inline.Link) {
        return count;
      }
      List<Inline> inner = inner(inline);
      int inside = beforeLinks(inner);
      int whole = Shears.text(List.of(inline)).length();
      if (!inner.isEmpty() && inside < whole) {
        return count + inside;
      }
      count += whole;
    }
    return count;
  }

  private static List<Inline> inner(Inline inline) {
    if (inline instanceof Inline.Emphasis stressed) {
      return stressed.content();
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content();
    }
    return inline instanceof Inline.Styled styled ? styled.content() : List.of();
  }

  /** Whether a character may stand before the initial: a quotation mark, or a space after one. */
  private static boolean opens(char c) {
    return "\"'\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\u00a0\u202f\u2009\u200a"
            .indexOf(c)
        >= 0;
  }

  private static int end(String text, int start) {
    int shouted = shouted(text, start);
    if (shouted > 0) {
      return shouted;
    }
    int words = 0;
    int at = start;
    int last = start;
    while (at < text.length() && words < MOST_WORDS) {
      int end = wordEnd(text, at);
      if (words > 0 && (end - start > MOST_CHARACTERS || isForeign(text, at, end))) {
        break;
      }
      last = end;
      words++;
      if (words >= FEWEST_WORDS && endsPhrase(text, at, end)) {
        break;
      }
      at = afterSpaces(text, end);
      if (at == end) {
        break;
      }
    }
    return last;
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** Where the words end that the author has typed in capitals, if several are; else 0. */
  private static int shouted(String text, int start) {
    int last = 0;
    int words = 0;
    int at = start;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at && words > 0 || hasSmall(text, at, end) || text.charAt(at) == Shears.OBJECT) {
        break;
      }
      words++;
      last = end;
      at = Math.min(text.length(), end + 1);
    }
    return words > 1 ? last : 0;
  }

  private static boolean hasSmall(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(String text, int from, int to) {
    return text.substring(from, to).indexOf(Shears.OBJECT) >= 0;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u200a';
  }

  private static boolean endsPhrase(String text, int from, int end) {
    boolean title = Character.isUpperCase(text.charAt(from)) && end - from <= LONGEST_TITLE;
    if (text.charAt(end - 1) == '.' && title) {
      return false;
    }
    return ",;:.!?\u2026\u2014\u2013\u201d\u2019\u00bb)".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Quotation marks before the initial; empty when there are none. */
  public String marks() {
    return text.substring(0, initial).strip();
  }

  /** The letter that may be made large. */
  public String initial() {
    return text.substring(initial, rest);
  }

  /** Whether the initial is a word of its own. */
  public boolean isWord() {
    return rest == text.length() || !Character.isLetter(text.codePointAt(rest)) && !isJoined();
  }

  private boolean isJoined() {
    return "'\u2019-\u2010".indexOf(text.charAt(rest)) >= 0;
  }

  /** The paragraph, its first words in small capitals. */
  public List<Inline> dressed() {
    List<Inline> all = new ArrayList<>(small(0));
    all.addAll(Shears.slice(content, end, text.length()));
    return all;
  }

  /** The same without the initial and the marks before it, nor a space after it. */
  public List<Inline> dressedAfterInitial() {
    int start = rest;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    List<Inline> all = new ArrayList<>(small(start));
    all.addAll(Shears.slice(content, Math.max(start, end), text.length()));
    return all;
  }

  /** Whether the initial is text and nothing else: no link, no call of a note, no anchor. */
  public boolean isBare() {
    return Shears.slice(content, 0, rest).stream().allMatch(LeadIn::isBare);
  }

  private static boolean isBare(Inline inline) {
    if (inline instanceof Inline.Emphasis stressed) {
      return stressed.content().stream().allMatch(LeadIn::isBare);
    }
    return inline instanceof Inline.Text;
  }

  /** Whether the initial is stressed. */
  public boolean isStressed() {
    return Shears.slice(content, initial, rest).get(0) instanceof Inline.Emphasis;
  }

  /** The words from a character to the lead-in's end in small capitals. */
  private List<Inline> small(int start) {
    if (start >= end) {
      return List.of();
    }
    List<Inline> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      int stop = Math.min(end, wordEnd(text, at));
      boolean whole = at > initial && (at > start || !isWord());
      words.addAll(word(at, stop, whole));
      int next = stop;
      while (next < end && isSpace(text.charAt(next))) {
        next++;
      }
      words.addAll(Shears.slice(content, stop, next));
      at = Math.max(next, at + 1);
    }
    return List.of(new Inline.Styled(words.get(0).span(), Attributes.ofClass("smallcaps"), words));
  }

  /** A word; if it is typed in capitals, all but the paragraph's first become small, too. */
  private List<Inline> word(int from, int to, boolean later) {
    int first = from;
    while (first < to && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    int kept = later ? from : Math.min(to, first + 1);
    boolean shouted = to - kept > 0 && isShouted(kept, to);
    if (!shouted) {
      return Shears.slice(content, from, to);
    }
    List<Inline> parts = new ArrayList<>(Shears.slice(content, from, kept));
    List<Inline> capitals = Shears.slice(content, kept, to);
    parts.add(new Inline.Styled(capitals.get(0).span(), Attributes.ofClass("caps"), capitals));
    return parts;
  }

  private boolean isShouted(int from, int to) {
    boolean any = false;
    for (int i = from; i < to; i++) {
      any |= Character.isUpperCase(text.charAt(i));
    }
    return any && !hasSmall(text, from, to);
  }
}
