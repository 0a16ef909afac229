package press.octavo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.octavo.source.MemoryManuscript;

/**
 * A book that no one has written: chapters of prose out of a sequence of numbers, the same for the
 * same seed on every machine. It knows its own words, so that a test can ask where they have gone.
 *
 * <pre>{@code GeneratedBook.in("de").pages(300).chapters(20).mixed().build()}</pre>
 */
public final class GeneratedBook {
  /** So many of a hundred words remain on a page with other matter on it. */
  private static final int MIXED = 77;

  private final MemoryManuscript manuscript;
  private final List<String> words;
  private final List<String> noteWords;

  private GeneratedBook(Builder wanted) {
    GeneratedProse prose = new GeneratedProse(Vocabulary.of(wanted.lang), wanted.seed);
    MemoryManuscript folder =
        MemoryManuscript.folder("generated").with("book.yml", wanted.settings.toString());
    int wordsOnPage = Vocabulary.of(wanted.lang).wordsOnPage() * (wanted.mixed ? MIXED : 100) / 100;
    int words = wanted.pages * wordsOnPage / wanted.chapters;
    for (int chapter = 1; chapter <= wanted.chapters; chapter++) {
      String text = new GeneratedChapter(prose, wanted.mixed).text(chapter, words);
      folder.with(chapter + ".md", text);
      if (wanted.mixed) {
        folder.with(GeneratedChapter.picture(chapter), GeneratedChapter.drawing(chapter));
      }
    }
    this.manuscript = folder;
    this.words = Collections.unmodifiableList(prose.words());
    this.noteWords = Collections.unmodifiableList(prose.noteWords());
  }

  /**
   * Starts a book.
   *
   * @param lang {@code en}, {@code de} or {@code ru}
   */
  public static Builder in(String lang) {
    return new Builder(lang);
  }

  public MemoryManuscript manuscript() {
    return manuscript;
  }

  /** The words of the running text in reading order: runs of letters, without the notes' words. */
  public List<String> words() {
    return words;
  }

  /** The words of the notes in the order of their calls; the running text has none of them. */
  public List<String> noteWords() {
    return noteWords;
  }

  /** Whether a word is one of those that only notes have. */
  public static boolean isOfNotes(String word) {
    return Vocabulary.NOTES.has(word);
  }

  /** Runs of letters, as {@link #words} has them. */
  public static List<String> wordsOf(CharSequence text) {
    List<String> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        found.add(text.subSequence(start, i).toString());
        start = -1;
      }
    }
    return found;
  }

  /** Says what book is wanted: by default 300 pages of a novel in 20 chapters. */
  public static final class Builder {
    private final String lang;
    private final StringBuilder settings = new StringBuilder();
    private long seed = 1;
    private int chapters = 20;
    private int pages = 300;
    private boolean mixed;

    private Builder(String lang) {
      this.lang = lang;
      settings.append("title: '1234'\nlang: ").append(lang).append('\n');
    }

    public Builder seed(long number) {
      this.seed = number;
      return this;
    }

    public Builder chapters(int count) {
      this.chapters = count;
      return this;
    }

    /** About so many pages of the usual design. */
    public Builder pages(int count) {
      this.pages = count;
      return this;
    }

    /** With tables, notes, lists, code, verse, quotations and pictures. */
    public Builder mixed() {
      this.mixed = true;
      return this;
    }

    /** With a line of {@code book.yml}, as {@code trim: 6in x 9in}. */
    public Builder setting(String line) {
      settings.append(line).append('\n');
      return this;
    }

    public GeneratedBook build() {
      return new GeneratedBook(this);
    }
  }
}
