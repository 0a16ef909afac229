package press.octavo.check.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Book;
import press.octavo.source.Span;

/**
 * Whether finished editions hold every letter that the author wrote, each text whole and in its
 * order. What Octavo adds, as a list of contents, may stand between the texts and not in them.
 */
public final class Completeness {
  /** More than so many are not named one by one. */
  private static final int MOST = 100;

  private final List<Passage> passages;
  private @Nullable PdfLetters onScreen;

  /** Reads what there must be. */
  public Completeness(Book book) {
    this.passages = Passages.of(book);
  }

  /**
   * Where texts begin that the edition for the screen has not as they were written, when it is read
   * in the order of its tags.
   */
  public List<Span> missingOnScreen(byte[] pdf) throws IOException {
    onScreen = PdfLetters.of(pdf);
    return missing(onScreen.inReadingOrder());
  }

  /** Where texts begin that an EPUB has not as they were written. */
  public List<Span> missingInEpub(byte[] epub) throws IOException {
    return missing(EpubLetters.of(epub));
  }

  /**
   * The pages, from 1, on which a file for the press says something else than that for the screen
   * which was read before; none when there was none.
   */
  public List<Integer> differingInPrint(byte[] pdf) throws IOException {
    List<Integer> differing = new ArrayList<>();
    if (onScreen != null) {
      List<String> one = onScreen.pages();
      List<String> other = PdfLetters.of(pdf).pages();
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        if (!at(one, i).equals(at(other, i))) {
          differing.add(i + 1);
        }
      }
    }
    return differing;
  }

  private static String at(List<String> pages, int index) {
    return index < pages.size() ? pages.get(index) : "";
  }

  private List<Span> missing(String edition) {
    List<Span> missing = new ArrayList<>();
    int from = 0;
    for (Passage passage : passages) {
      int at = edition.indexOf(passage.letters(), from);
      if (at >= 0) {
        from = at + passage.letters().length();
      } else if (edition.indexOf(passage.letters()) < 0 && missing.size() < MOST) {
        missing.add(passage.span());
      }
    }
    return missing;
  }
}
