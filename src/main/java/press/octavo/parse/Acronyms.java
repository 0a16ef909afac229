package press.octavo.parse;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.BlockRewriter;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.InlineRewriter;

/**
 * Finds words typed in capitals, as NASA and ISO 8859, and has them set in small capitals: full
 * ones would shout. Headings keep theirs, and so do words in a sentence that is capitals
 * throughout.
 */
final class Acronyms extends BlockRewriter {
  private static final int FEWEST_LETTERS = 2;

  /** So many words in capitals one after the other are shouted. */
  private static final int SHOUTED_WORDS = 3;

  private final Marker marker = new Marker();

  private Acronyms() {}

  /** Divisions whose acronyms are marked. */
  static List<Division> marked(List<Division> divisions) {
    Acronyms acronyms = new Acronyms();
    return divisions.stream().map(acronyms::marked).toList();
  }

  private Division marked(Division d) {
    return new Division(d.span(), d.id(), d.kind(), d.attributes(), d.title(), all(d.content()));
  }

  @Override
  protected List<Inline> flow(List<Inline> inlines) {
    return marker.all(inlines);
  }

  @Override
  public Block heading(Block.Heading heading) {
    return heading;
  }

  /** Marks acronyms in running text. */
  private final class Marker extends InlineRewriter {
    Marker() {
      super(Acronyms.this);
    }

    @Override
    public List<Inline> all(List<Inline> inlines) {
      List<Inline> marked = new ArrayList<>(inlines.size());
      boolean same = true;
      for (Inline inline : inlines) {
        if (inline instanceof Inline.Text text && hasTwoCapitals(text.text())) {
          List<Inline> parts = parts(text);
          same &= parts.size() == 1;
          marked.addAll(parts);
        } else {
          Inline now = inline.accept(this);
          same &= now == inline;
          marked.add(now);
        }
      }
      return same ? inlines : marked;
    }

    @Override
    public Inline styled(Inline.Styled node) {
      boolean small = node.attributes().has("smallcaps") || node.attributes().has("caps");
      return small || node.attributes().has("kbd") ? node : super.styled(node);
    }
  }

  private static boolean hasTwoCapitals(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isCapital(text.charAt(i)) && isCapital(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static List<Inline> parts(Inline.Text text) {
    String all = text.text();
    List<Inline> parts = new ArrayList<>();
    int kept = 0;
    int at = 0;
    while (at < all.length()) {
      int end = wordEnd(all, at);
      int capitals = capitals(all, at, end);
      if (capitals - at >= FEWEST_LETTERS) {
        int shouted = shouted(all, at);
        if (shouted > end) {
          end = shouted;
        } else {
          add(all.substring(kept, at), text, parts);
          Inline inner = new Inline.Text(text.span(), all.substring(at, capitals));
          parts.add(new Inline.Styled(text.span(), Attributes.ofClass("caps"), List.of(inner)));
          kept = capitals;
        }
      }
      at = Math.max(end, at + 1);
    }
    if (kept == 0) {
      return List.of(text);
    }
    add(all.substring(kept), text, parts);
    return parts;
  }

  /** Where a row of words in capitals ends that is too long to be acronyms; else 0. */
  private static int shouted(String text, int from) {
    int words = 0;
    int last = from;
    int at = from;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        if (capitals(text, at, end) == at && (end - at > 1 || !isCapital(text.charAt(at)))) {
          break;
        }
        words++;
        last = end;
      }
      at = Math.max(end, at + 1);
    }
    return words >= SHOUTED_WORDS ? last : 0;
  }

  private static void add(String part, Inline.Text whole, List<Inline> parts) {
    if (!part.isEmpty()) {
      parts.add(new Inline.Text(whole.span(), part));
    }
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Where the capitals end that a word is made of, with its figures; where it begins when it is no
   * acronym. A plural's s stays outside.
   */
  private static int capitals(String text, int from, int to) {
    int end = to;
    boolean plural = to - from > FEWEST_LETTERS && text.charAt(to - 1) == 's';
    if (plural) {
      end--;
    }
    int letters = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isCapital(c)) {
        letters++;
      } else if (!Character.isDigit(c)) {
        return from;
      }
    }
    return letters >= FEWEST_LETTERS ? end : from;
  }
}
