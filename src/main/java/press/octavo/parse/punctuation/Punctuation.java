package press.octavo.parse.punctuation;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/**
 * Turns typed punctuation into a language's own: quotes, apostrophes, primes, dashes, dots, and the
 * spaces of French. Code, addresses and what is typographic already stay as they are.
 *
 * <p>Two hyphens make an en dash, three an em dash, as in TeX; two between spaces make the dash the
 * language sets between spaces; and where a text shows that it was typed as on a typewriter, two
 * make an em dash except in a range of numbers.
 */
public final class Punctuation {
  private final Convention convention;

  private Punctuation(Convention convention) {
    this.convention = convention;
  }

  /**
   * The rules of a language.
   *
   * @param lang BCP 47 tag
   */
  public static Punctuation of(String lang) {
    return new Punctuation(Convention.of(lang));
  }

  /** Blocks that follow one another; the same list when nothing changes. */
  public List<Block> apply(List<Block> blocks) {
    return new Corrector(convention, HabitReader.isTypewriter(blocks), true).all(blocks);
  }

  /** Running text that stands by itself, as a title; the same list when nothing changes. */
  public List<Inline> inlines(List<Inline> inlines) {
    return new Corrector(convention, false, true).inlines(inlines, false);
  }

  /**
   * A plain text that stands by itself, as a title in the metadata. It keeps its plain spaces, by
   * which libraries and shops find it.
   */
  public String text(String text) {
    List<Inline> one = List.of(new Inline.Text(Span.NONE, text));
    return new Corrector(convention, false, false).inlines(one, false).get(0)
            instanceof Inline.Text changed
        ? changed.text()
        : text;
  }
}
