package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Book;
import press.octavo.page.Pages;

/**
 * Measures how well a book is set. The steps: {@link Survey} learns what its pages have in common,
 * {@link LineCensus} and {@link PageCensus} count as a meter would that sees only the PDF, {@link
 * Truth} corrects them by what we know better, {@link Places} ranks what is wrong.
 *
 * <p>Linear in the length of the book.
 */
public final class Quality {
  private final Book book;
  private final Pages pages;
  private final Hooks hooks;
  private final Survey survey;
  private final LineCensus lines;
  private final double[] gaps;
  private final double usual;

  private Quality(Book book, Pages pages) {
    this.book = book;
    this.pages = pages;
    this.hooks = new Hooks(book);
    this.survey = new Survey(pages);
    this.lines = new LineCensus(survey);
    this.gaps = lines.lines().stream().mapToDouble(JustifiedLine::gap).toArray();
    this.usual = gaps.length == 0 ? 1 : Statistics.median(gaps);
  }

  /** All there is to say of how the book is set on its pages. */
  public static Findings of(Book book, Pages pages) {
    return new Quality(book, pages).findings();
  }

  private Findings findings() {
    Truth truth = new Truth(pages, hooks, book.design());
    Rivers rivers = new Rivers(lines.lines(), survey.size());
    Places places = new Places(new Proofs(pages, survey.leading(), truth.bottom()), usual);
    places.lines(lines.lines());
    places.ladders(lines.ladders());
    places.stacks(lines.stacks());
    places.runts(lines.runts());
    places.rivers(rivers.rivers());
    places.pages(truth.finds());
    List<HookUse> uses = new Outcomes(hooks, pages, truth.pages(), usual).of(lines.lines());
    return new Findings(
        book.metadata().title(),
        pages.pages().size(),
        readings(truth),
        Spaces.of(gaps, usual),
        rivers.rivers().size(),
        places.worst(),
        uses);
  }

  private List<Reading> readings(Truth truth) {
    PageCensus census = new PageCensus(survey);
    double count = Math.max(1, census.pages());
    List<Reading> readings = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      readings.add(
          switch (figure) {
            case WIDOWS -> new Reading(figure, census.widows(), truth.widows() / count);
            case ORPHANS -> new Reading(figure, census.orphans(), truth.orphans() / count);
            case RAGGED -> new Reading(figure, census.ragged(), truth.ragged());
            case UNFACING -> new Reading(figure, census.unfacing(), truth.unfacing());
            case GRID -> new Reading(figure, census.grid(), truth.grid());
            default -> new Reading(figure, ofLines(figure), ofLines(figure));
          });
    }
    return readings;
  }

  private double ofLines(Figure figure) {
    int count = gaps.length;
    return switch (figure) {
      case GAP_CV -> count == 0 ? 0 : Statistics.variation(gaps);
      case LOOSE15 -> PageCensus.share(beyond(1.5), count);
      case LOOSE20 -> PageCensus.share(beyond(2), count);
      case TIGHT75 -> PageCensus.share(below(0.75), count);
      case WORST -> worst();
      case HYPHENS -> PageCensus.share(lines.hyphens(), count);
      case LADDERS -> PageCensus.share(1000.0 * lines.ladders().size(), count);
      case STACKS -> PageCensus.share(1000.0 * lines.stacks().size(), count);
      default -> PageCensus.share(lines.runts().size(), lines.lasts());
    };
  }

  private int beyond(double ratio) {
    int count = 0;
    for (double gap : gaps) {
      count += gap > ratio * usual ? 1 : 0;
    }
    return count;
  }

  private int below(double ratio) {
    int count = 0;
    for (double gap : gaps) {
      count += gap < ratio * usual ? 1 : 0;
    }
    return count;
  }

  private double worst() {
    double worst = 0;
    for (double gap : gaps) {
      worst = Math.max(worst, gap / usual);
    }
    return worst;
  }
}
