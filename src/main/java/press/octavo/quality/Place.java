package press.octavo.quality;

import java.util.List;
import press.octavo.source.Span;

/**
 * A place in the book that is not as it should be.
 *
 * @param fault what is wrong
 * @param weight how much it disturbs a reader; of two places the heavier is to be mended first
 * @param degree how bad it is, in words
 * @param words of the line, by which the place is known again when lines have moved
 * @param folio of the page
 * @param span the words in the manuscript
 * @param views what to show, one for each page concerned
 */
public record Place(
    Fault fault,
    double weight,
    String degree,
    String words,
    String folio,
    Span span,
    List<View> views) {
  public Place {
    views = List.copyOf(views);
  }
}
