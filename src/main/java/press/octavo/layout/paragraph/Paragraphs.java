package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;
import press.octavo.font.Fonts;
import press.octavo.layout.item.Breaker;
import press.octavo.layout.item.Breaks;
import press.octavo.layout.item.Costs;
import press.octavo.layout.item.Measure;
import press.octavo.layout.item.Setting;
import press.octavo.layout.paragraph.Composition.Place;
import press.octavo.page.Origin;
import press.octavo.source.Reporter;

/** Sets paragraphs: the door of this room. Safe for use from several threads. */
public final class Paragraphs {
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
    Copy copy = CopyReader.read(content, style, origin, founts);
    if (copy.stretches() == 0) {
      return List.of();
    }
    Composition composition =
        Composer.compose(copy, style, measure, (token, fount) -> fount.word(token));
    if (composition.size() == 0) {
      return List.of();
    }
    Breaks breaks = breaks(composition, style, measure);
    if (breaks.isOverfull() || breaks.isJustified() && loosest(breaks) > Complaints.LOOSE) {
      Composition divisible = divisible(copy, style, measure);
      Breaks better = breaks(divisible, style, measure);
      if (better.demerits() < breaks.demerits()) {
        composition = divisible;
        breaks = better;
      }
    }
    complaints.about(composition, copy, breaks);
    return lines(composition, copy, breaks, style, measure);
  }

  /**
   * Reports the characters that no face has, once for each file, where it first has them: to be
   * called when everything is set, so that threads cannot change which place is named.
   */
  public void reportMissingGlyphs() {
    complaints.reportMissingGlyphs();
  }

  private Composition divisible(Copy copy, ParagraphStyle style, long measure) {
    return Composer.compose(
        copy,
        style,
        measure,
        (token, fount) ->
            new WordMaker(fount).makeDivisible(token, founts.hyphenator(fount.key().lang())));
  }

  private static int loosest(Breaks breaks) {
    int loosest = 0;
    for (int line = 0; line < breaks.lines(); line++) {
      loosest = Math.max(loosest, breaks.fit(line));
    }
    return loosest;
  }

  private static Breaks breaks(Composition composition, ParagraphStyle style, long measure) {
    Measure lines = new Measure(measure - style.firstIndent().sp(), measure);
    Setting setting = Settings.of(style, measure);
    return new Breaker(composition.items(), lines, setting, Costs.HOUSE).best();
  }

  private static List<Line> lines(
      Composition composition, Copy copy, Breaks breaks, ParagraphStyle style, long measure) {
    LineSetter setter = new LineSetter(composition, copy, style, measure);
    List<Line> lines = new ArrayList<>(breaks.lines());
    Place from = Place.START;
    for (int line = 0; line < breaks.lines(); line++) {
      Place to = composition.place(breaks.end(line));
      long indent = line == 0 ? style.firstIndent().sp() : 0;
      lines.add(setter.set(from, to, indent, !breaks.isForced(line)));
      from = to;
    }
    return lines;
  }
}
