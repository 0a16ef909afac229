package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Inline;
import press.octavo.font.Fonts;
import press.octavo.layout.item.Breaker;
import press.octavo.layout.item.Breaks;
import press.octavo.layout.item.Costs;
import press.octavo.layout.item.Measure;
import press.octavo.layout.item.Setting;
import press.octavo.page.Origin;
import press.octavo.source.Reporter;

/** Sets paragraphs: the door of this room. Safe for use from several threads. */
public final class Paragraphs {
  /** A shorter paragraph cannot be set in another number of lines. */
  private static final int FEWEST_LINES = 2;

  private final Founts founts;
  private final Complaints complaints;

  public Paragraphs(Fonts fonts, Reporter reporter) {
    this.founts = new Founts(fonts);
    this.complaints = new Complaints(reporter);
  }

  /**
   * Sets a paragraph.
   *
   * @param content what it says
   * @param style how it looks
   * @param measure the width of its lines, in scaled points
   * @param origin what the marks belong to
   * @return its lines, at least one if the content has any text; none for an empty paragraph
   */
  public List<Line> set(List<Inline> content, ParagraphStyle style, long measure, Origin origin) {
    Shape shape = new Shape(style, measure, Notch.NONE);
    return composed(content, shape, origin)
        .map(c -> castOff(c, List.of(c.breaks()), shape).set(0))
        .orElse(List.of());
  }

  /**
   * Casts a paragraph off in every way in which its lines are good: the best, and where there is
   * one, in a line less and a line more.
   *
   * @param measure the width of its lines, in scaled points
   * @return empty for an empty paragraph
   */
  public Optional<CastOff> castOff(
      List<Inline> content, ParagraphStyle style, long measure, Origin origin) {
    return castOff(content, style, measure, Notch.NONE, origin);
  }

  /** The same for a paragraph of which something takes a corner. */
  public Optional<CastOff> castOff(
      List<Inline> content, ParagraphStyle style, long measure, Notch notch, Origin origin) {
    Shape shape = new Shape(style, measure, notch);
    return composed(content, shape, origin).map(c -> castOff(c, ways(c), shape));
  }

  private CastOff castOff(Composed composed, List<Breaks> ways, Shape shape) {
    return new CastOff(composed.composition(), composed.copy(), shape, ways, complaints);
  }

  /** The dress of a paragraph and the room it has. */
  record Shape(ParagraphStyle style, long measure, Notch notch) {}

  /** A paragraph and the best way to break it. */
  private record Composed(Composition composition, Copy copy, Breaker breaker, Breaks breaks) {}

  private Optional<Composed> composed(List<Inline> content, Shape shape, Origin origin) {
    Copy copy = CopyReader.read(content, shape.style(), origin, founts);
    if (copy.stretches() == 0) {
      return Optional.empty();
    }
    Composition composition =
        Composer.compose(copy, shape.style(), shape.measure(), (token, fount) -> fount.word(token));
    if (composition.size() == 0) {
      return Optional.empty();
    }
    Breaker breaker = breaker(composition, shape);
    Breaks breaks = breaker.best();
    if (breaks.isOverfull()) {
      composition = divisible(copy, shape);
      breaker = breaker(composition, shape);
      breaks = breaker.best();
    }
    return Optional.of(new Composed(composition, copy, breaker, breaks));
  }

  private static List<Breaks> ways(Composed composed) {
    Breaks best = composed.breaks();
    if (best.lines() < FEWEST_LINES || best.isOverfull()) {
      return List.of(best);
    }
    Breaker.Variants variants = composed.breaker().variants(best);
    List<Breaks> ways = new ArrayList<>(3);
    ways.add(variants.best());
    variants.longer().ifPresent(ways::add);
    variants.shorter().ifPresent(ways::add);
    return ways;
  }

  /**
   * Reports the characters that no face has, once for each file, where it first has them: to be
   * called when everything is set, so that threads cannot change which place is named.
   */
  public void reportMissingGlyphs() {
    complaints.reportMissingGlyphs();
  }

  /** The paragraph with words that are wider than a line divisible anywhere. */
  private Composition divisible(Copy copy, Shape shape) {
    long narrowest = shape.notch().narrowest(shape.measure(), shape.style());
    return Composer.compose(
        copy,
        shape.style(),
        shape.measure(),
        (token, fount) -> {
          Word word = fount.word(token);
          return word.width() < narrowest
              ? word
              : new WordMaker(fount).makeDivisible(token, founts.hyphenator(fount.key().lang()));
        });
  }

  private static Breaker breaker(Composition composition, Shape shape) {
    Measure lines = shape.notch().measure(shape.measure(), shape.style());
    Setting setting = Settings.of(shape.style(), shape.measure());
    return new Breaker(composition.items(), lines, setting, Costs.HOUSE);
  }
}
