package press.octavo.parse.punctuation;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/** Turns typed punctuation into a language's own. */
public final class Punctuation {
  private Punctuation() {}

  /**
   * The rules of a language.
   *
   * @param lang BCP 47 tag
   */
  public static Punctuation of(String lang) {
    return new Punctuation();
  }

  /** Blocks that follow one another; the same list when nothing changes. */
  public List<Block> apply(List<Block> blocks) {
    return blocks;
  }

  /** Running text that stands by itself, as a title; the same list when nothing changes. */
  public List<Inline> inlines(List<Inline> inlines) {
    return inlines;
  }

  /** A plain text that stands by itself, as a title in the metadata. */
  public String text(String text) {
    return text;
  }
}
