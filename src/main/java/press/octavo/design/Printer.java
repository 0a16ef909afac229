package press.octavo.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/**
 * What a printer of books asks for, as far as it is known.
 *
 * @param id how an author writes it, as {@code kdp-paperback}
 * @param name how it calls itself
 * @param source where this is from
 * @param verified the day on which it was read there
 * @param standards that it takes, the one it likes best first
 * @param papers on which it prints, the usual one first
 * @param evenPages whether the number of pages must be even
 * @param blankEnd whether the last page must be blank, for the printer's own marks
 * @param blankPages that may follow one another
 * @param megabytes of the largest file
 * @param refused what no file may have: {@code marks}, {@code bookmarks}, {@code annotations},
 *     {@code transparency}, {@code profiles}
 */
public record Printer(
    String id,
    String name,
    String source,
    String verified,
    List<PressStandard> standards,
    Trims trims,
    List<Paper> papers,
    boolean evenPages,
    boolean blankEnd,
    int blankPages,
    int megabytes,
    Set<String> refused,
    Bleed bleed,
    Safe margins,
    InkRules ink,
    CoverRules cover) {

  public Printer {
    standards = List.copyOf(standards);
    papers = List.copyOf(papers);
    refused = Set.copyOf(refused);
  }

  /** The standard that it likes best. */
  public PressStandard standard() {
    return standards.get(0);
  }

  /** How many pages it prints, at the most, of a book that has so many. */
  public int printed(int pages) {
    int even = pages + pages % 2;
    return blankEnd && even == pages ? even + 2 : even;
  }

  public boolean refuses(String what) {
    return refused.contains(what);
  }

  /** A paper by its name; the usual one when the name is empty. */
  public Optional<Paper> paper(String wanted) {
    return papers.stream().filter(p -> wanted.isEmpty() || p.name().equals(wanted)).findFirst();
  }

  /**
   * The sizes that it cuts.
   *
   * @param sizes that it has
   * @param least width and height of a size of one's own; zero when there is no such choice
   */
  public record Trims(List<Size> sizes, Size least, Size most) {
    public Trims {
      sizes = List.copyOf(sizes);
    }

    /**
     * Whether it cuts this size.
     *
     * @param within a tolerance in points
     */
    public boolean allows(Length width, Length height, double within) {
      for (Size size : sizes) {
        if (near(size.width(), width, within) && near(size.height(), height, within)) {
          return true;
        }
      }
      return between(least.width(), width, most.width(), within)
          && between(least.height(), height, most.height(), within);
    }

    private static boolean near(Length one, Length other, double within) {
      return Math.abs(one.pt() - other.pt()) <= within;
    }

    private static boolean between(Length least, Length length, Length most, double within) {
      return length.pt() >= least.pt() - within && length.pt() <= most.pt() + within;
    }
  }

  /**
   * How far ink that runs off the page goes beyond the trim.
   *
   * @param atSpine whether also there
   */
  public record Bleed(Length width, boolean atSpine) {}

  /**
   * The white that must be kept.
   *
   * @param outer at the three sides that are cut
   * @param outerOfBleeding the same in a book whose pages bleed
   * @param gutters at the spine, from thin books to thick ones
   */
  public record Safe(Length outer, Length outerOfBleeding, List<Gutter> gutters) {
    public Safe {
      gutters = List.copyOf(gutters);
    }

    public Length outer(boolean bleeding) {
      return bleeding ? outerOfBleeding : outer;
    }

    /** At the spine of a book of so many pages. */
    public Length inner(int pages) {
      for (Gutter gutter : gutters) {
        if (pages <= gutter.pages()) {
          return gutter.inner();
        }
      }
      return gutters.isEmpty() ? outer : gutters.get(gutters.size() - 1).inner();
    }
  }

  /**
   * The white at the spine of books that are not thicker.
   *
   * @param pages of the thickest
   */
  public record Gutter(int pages, Length inner) {}

  /**
   * Ink and pictures.
   *
   * @param limit of all inks together, in per cent
   * @param imageResolution pixels to the inch of pictures in tones
   * @param lineArtResolution pixels to the inch of pictures in black and white
   */
  public record InkRules(
      int limit,
      int imageResolution,
      int lineArtResolution,
      Length thinnestLine,
      Length smallestType) {}

  /**
   * The sheet around the book.
   *
   * @param bleed beyond the trim, or the wrap of a case
   * @param safe white inside the trim
   * @param spineTextPages the fewest pages on whose spine there may be text
   * @param spineClear white at both sides of that text
   * @param barcode the field that the printer keeps for it, its own included
   * @param template whether the printer alone knows how thick the book becomes
   */
  public record CoverRules(
      Length bleed,
      Length safe,
      int spineTextPages,
      Length spineClear,
      Size barcode,
      boolean template) {}
}
