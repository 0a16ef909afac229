package press.octavo.layout.galley;

import press.octavo.book.Attributes;
import press.octavo.design.Design;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Ink;

/** The paragraph styles of a design. */
public final class StyleSheet {
  /** Notes, in proportion to the text: small enough to step back, large enough to read. */
  private static final double NOTE = 0.82;

  /** Code: a fixed-pitch face is wide and looks large beside a book face. */
  private static final double CODE = 0.76;

  /** Captions and tables. */
  private static final double CAPTION = 0.88;

  /** Sizes of headings of level 2 to 6, in proportion to the text. */
  private static final double[] HEADINGS = {1.27, 1.1, 1, 1, 1};

  private final Design design;
  private final ParagraphStyle body;

  public StyleSheet(Design design, String lang) {
    this.design = design;
    Features figures =
        design.oldStyleFigures()
            ? Features.NONE.with(Feature.OLD_STYLE_FIGURES).with(Feature.PROPORTIONAL_FIGURES)
            : Features.NONE;
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

  /** The text, without its indent. */
  public ParagraphStyle body() {
    return body;
  }

  /** By how much a paragraph's first line stands in: as much as lines stand apart. */
  public Length indent() {
    return design.leading();
  }

  /** A footnote. */
  public ParagraphStyle note() {
    return scaled(body, NOTE, 0.84);
  }

  /** A caption. */
  public ParagraphStyle caption() {
    return scaled(body, CAPTION, 0.86).with(Alignment.LEFT);
  }

  /** The cells of a table: lining figures that stand below one another. */
  public ParagraphStyle cell() {
    Features figures = Features.NONE.with(Feature.LINING_FIGURES).with(Feature.TABULAR_FIGURES);
    return scaled(body, CAPTION, 0.86).with(figures).with(Alignment.LEFT);
  }

  /** Blocks of code. */
  public ParagraphStyle code() {
    return scaled(body, CODE, 0.84)
        .with(Cut.MONO)
        .with(Features.NONE.with(Feature.NO_LIGATURES))
        .with(Alignment.LEFT)
        .hyphenated(false);
  }

  /** A heading of level 2 to 6. */
  public ParagraphStyle heading(int level) {
    double factor = HEADINGS[Math.max(0, Math.min(level - 2, HEADINGS.length - 1))];
    Length size = design.size().times(factor);
    Length leading = new Length(Math.max(design.leading().sp(), size.times(1.15).sp()));
    ParagraphStyle plain = body.sized(size, leading).with(Alignment.LEFT).hyphenated(false);
    return switch (level) {
      case 2 -> plain.with(Cut.ROMAN.bolder());
      case 3 -> plain.with(Cut.ITALIC);
      case 4 -> plain.with(body.features().with(Feature.SMALL_CAPS)).tracked(40);
      default -> plain.with(Cut.ITALIC);
    };
  }

  /** The title of a division. */
  public ParagraphStyle title() {
    return display(1.9);
  }

  /** Large type for openers and title pages, centred and never hyphenated. */
  public ParagraphStyle display(double factor) {
    Length size = design.size().times(factor);
    return body.sized(size, size.times(1.22)).with(Alignment.CENTRED).hyphenated(false);
  }

  /** Letterspaced small capitals, as running heads have them. */
  public ParagraphStyle smallCaps(double factor) {
    Length size = design.size().times(factor);
    Features caps = body.features().with(Feature.SMALL_CAPS);
    return body.sized(size, size.times(1.3))
        .with(caps)
        .tracked(60)
        .with(Alignment.CENTRED)
        .hyphenated(false);
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

  private ParagraphStyle scaled(ParagraphStyle style, double size, double leading) {
    return style.sized(design.size().times(size), design.leading().times(leading));
  }
}
