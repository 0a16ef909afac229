package press.octavo.layout.galley;

import press.octavo.book.Attributes;
import press.octavo.design.Design;
import press.octavo.design.Heading;
import press.octavo.design.Lettering;
import press.octavo.design.Opening;
import press.octavo.design.Style;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Ink;

/** The paragraph styles of a design. */
public final class StyleSheet {
  private final Design design;
  private final Style style;
  private final ParagraphStyle body;

  public StyleSheet(Design design, String lang) {
    this.design = design;
    this.style = design.style();
    Features figures =
        design.oldStyleFigures()
            ? Features.NONE.with(Feature.OLD_STYLE_FIGURES).with(Feature.PROPORTIONAL_FIGURES)
            : Features.NONE.with(Feature.LINING_FIGURES).with(Feature.PROPORTIONAL_FIGURES);
    this.body =
        new ParagraphStyle(
            Cut.ROMAN,
            figures,
            design.size(),
            design.leading(),
            Alignment.JUSTIFIED,
            Length.ZERO,
            design.hyphenate(),
            0,
            Ink.BLACK,
            lang);
  }

  /** The style all this comes from. */
  public Style style() {
    return style;
  }

  /** The text, without its indent. */
  public ParagraphStyle body() {
    return body;
  }

  /** By how much a paragraph's first line stands in. */
  public Length indent() {
    return design.size().times(style.text().indent());
  }

  /** How the first paragraph of a chapter begins. */
  public Opening opening() {
    return style.text().opening();
  }

  /** What stands between two scenes. */
  public String ornament() {
    return style.text().ornament();
  }

  /** Whether words in capitals are set in small capitals. */
  public boolean acronyms() {
    return style.text().acronyms();
  }

  /** A footnote: text, but smaller. */
  public ParagraphStyle note() {
    return lettered(style.text().notes()).with(Alignment.JUSTIFIED).hyphenated(design.hyphenate());
  }

  /** A caption. */
  public ParagraphStyle caption() {
    return lettered(style.text().captions()).hyphenated(design.hyphenate());
  }

  /** The cells of a table: lining figures that stand below one another. */
  public ParagraphStyle cell() {
    return tabular(style.text().cells());
  }

  /** The heads of a table's columns. */
  public ParagraphStyle cellHead() {
    return tabular(style.text().cellHeads());
  }

  private ParagraphStyle tabular(Lettering lettering) {
    ParagraphStyle cell = lettered(lettering).hyphenated(design.hyphenate());
    Features figures =
        cell.features()
            .without(Feature.OLD_STYLE_FIGURES)
            .without(Feature.PROPORTIONAL_FIGURES)
            .with(Feature.LINING_FIGURES)
            .with(Feature.TABULAR_FIGURES);
    return cell.with(figures);
  }

  /** Blocks of code. */
  public ParagraphStyle code() {
    return lettered(style.text().code()).with(Features.NONE.with(Feature.NO_LIGATURES));
  }

  /** A heading of level 2 to 6; lines that fit stand as far apart as those of the text. */
  public ParagraphStyle heading(int level) {
    return onGrid(lettered(style.heading(level).lettering()));
  }

  /** A heading that is nothing but a number, of a level as deep as the text. */
  public ParagraphStyle number() {
    return onGrid(lettered(style.number()));
  }

  private ParagraphStyle onGrid(ParagraphStyle heading) {
    Length leading = heading.leading();
    boolean fits = leading.compareTo(design.leading()) < 0;
    return fits ? heading.sized(heading.size(), design.leading()) : heading;
  }

  /**
   * The white above a heading, such that it stands on whole lines of the grid with all its white.
   *
   * @param depth of its lines, in scaled points
   */
  public long above(int level, long depth) {
    Heading heading = style.heading(level);
    long leading = design.leading().sp();
    long least = Math.round((heading.above() + heading.below()) * leading) + depth;
    long whole = (least + leading - 1) / leading * leading;
    return Math.max(0, whole - depth - below(level));
  }

  /** The white below a heading, in scaled points. */
  public long below(int level) {
    return Math.round(style.heading(level).below() * design.leading().sp());
  }

  /** Display type as a style letters it, ragged or centred and never hyphenated. */
  public ParagraphStyle lettered(Lettering lettering) {
    Length size = design.size().times(lettering.size());
    Length leading = design.leading().times(lettering.size() * lettering.leading());
    Features features = features(lettering);
    return body.sized(size, leading)
        .with(cut(lettering))
        .with(features)
        .tracked(lettering.tracking())
        .with(alignment(lettering.align()))
        .hyphenated(false);
  }

  private Features features(Lettering lettering) {
    return switch (lettering.capitals()) {
      case NORMAL -> body.features();
      case SMALL_CAPS -> body.features().with(Feature.SMALL_CAPS);
      case ALL_SMALL_CAPS ->
          body.features().with(Feature.SMALL_CAPS).with(Feature.CAPS_TO_SMALL_CAPS);
    };
  }

  private static Cut cut(Lettering lettering) {
    Cut.Family family =
        switch (lettering.face()) {
          case TEXT -> Cut.Family.SERIF;
          case HEADS -> Cut.Family.SANS;
          case CODE -> Cut.Family.MONO;
        };
    return new Cut(family, lettering.cut().isBold(), lettering.cut().isItalic());
  }

  private static Alignment alignment(Lettering.Alignment align) {
    return switch (align) {
      case LEFT -> Alignment.LEFT;
      case CENTRE -> Alignment.CENTRED;
      case RIGHT -> Alignment.RIGHT;
    };
  }

  /** The style in the language that a block's attributes name, or as it is. */
  static ParagraphStyle spoken(ParagraphStyle style, Attributes attributes) {
    return attributes.lang().map(lang -> in(style, lang)).orElse(style);
  }

  private static ParagraphStyle in(ParagraphStyle s, String lang) {
    return new ParagraphStyle(
        s.cut(),
        s.features(),
        s.size(),
        s.leading(),
        s.alignment(),
        s.firstIndent(),
        s.hyphenate(),
        s.tracking(),
        s.ink(),
        lang);
  }
}
