package press.octavo.packaging.cover;

import java.util.List;
import java.util.Locale;
import press.octavo.book.Metadata;
import press.octavo.book.Picture;
import press.octavo.font.Fonts;
import press.octavo.geometry.Box;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * Lays out the sheet around a book: the description on the back, title and authors on the spine,
 * and on the front the author's picture, or the title on cream paper in a frame of fine rules, as
 * French publishers have had it for a century.
 */
public final class CoverSheet {
  private static final Ink PAPER = new Ink(0xFA, 0xF6, 0xEA);

  /** The second ink; a book keeps its own, and a shelf of books is not all of one colour. */
  private static final List<Ink> COLOURS =
      List.of(
          new Ink(0xA3, 0x20, 0x1E),
          new Ink(0x1F, 0x4E, 0x5F),
          new Ink(0x2F, 0x5D, 0x3A),
          new Ink(0x7A, 0x2E, 0x4D),
          new Ink(0x8A, 0x4B, 0x1C),
          new Ink(0x2D, 0x3C, 0x77));

  /** Of a picture's width or height; who has drawn a title near its edge loses it with more. */
  private static final double CUT = 0.1;

  private static final int PER_CENT = 100;

  private final Jacket jacket;
  private final Metadata metadata;
  private final Reporter reporter;
  private final ComposingStick stick;

  private CoverSheet(Jacket jacket, Fonts fonts, Metadata metadata, Reporter reporter) {
    this.reporter = reporter;
    this.jacket = jacket;
    this.metadata = metadata;
    this.stick = new ComposingStick(fonts, Locale.forLanguageTag(metadata.lang()));
  }

  /**
   * The sheet as a single page.
   *
   * @param price the add-on of the bar code; empty for none
   */
  public static Pages of(
      Jacket jacket, Fonts fonts, Metadata metadata, String price, Reporter reporter) {
    CoverSheet cover = new CoverSheet(jacket, fonts, metadata, reporter);
    Ink ink = cover.ink();
    cover.front(ink);
    new BackCover(cover.stick, jacket, metadata, reporter).set(price);
    if (jacket.spineText()) {
      new Spine(cover.stick, jacket, metadata, ink, reporter).set();
    }
    Page page = new Page(0, "", jacket.sheet(), cover.stick.marks(), List.of(), List.of());
    return new Pages(List.of(page), List.of());
  }

  /** Beside a picture, whose colours are its own, all type is black. */
  private Ink ink() {
    return metadata.cover().isPresent()
        ? Ink.BLACK
        : COLOURS.get(Math.floorMod(metadata.title().hashCode(), COLOURS.size()));
  }

  /** Paper over back and spine last, since a picture may reach under them. */
  private void front(Ink ink) {
    long bleed = jacket.bleed().sp();
    long high = jacket.trim().height().sp() + 2 * bleed;
    long wide = jacket.trim().width().sp();
    if (metadata.cover().isPresent()) {
      stick.add(picture(metadata.cover().get()));
      stick.rule(Box.of(-bleed, -bleed, jacket.front() + bleed, high), PAPER);
    } else {
      stick.rule(Box.of(-bleed, -bleed, jacket.front() + wide + 2 * bleed, high), PAPER);
      new FrontPanel(stick, metadata, ink, jacket.front(), jacket.trim()).set();
    }
  }

  /** As large as covers the front and its bleed, its middle in the front's. */
  private Mark picture(Picture picture) {
    double bleed = jacket.bleed().sp();
    double wide = jacket.trim().width().sp() + bleed;
    double high = jacket.trim().height().sp() + 2 * bleed;
    double across = picture.natural().width().sp();
    double down = picture.natural().height().sp();
    double scale = Math.max(wide / across, high / down);
    long width = Math.round(across * scale);
    long height = Math.round(down * scale);
    cut(picture, 1 - wide / width, 1 - high / height);
    long x = jacket.front() - Math.round((width - wide) / 2);
    long y = -Math.round(bleed + (height - high) / 2);
    return new Mark.Art(Origin.FURNITURE, Box.of(x, y, width, height), picture, "");
  }

  private void cut(Picture picture, double across, double down) {
    double lost = Math.max(across, down);
    if (lost > CUT) {
      reporter.report(
          Diagnostic.warning(
                  "cover-cut",
                  Span.NONE,
                  picture.path()
                      + " has not the shape of the front, and "
                      + Math.round(lost * PER_CENT)
                      + " % of it is cut away "
                      + (across > down ? "at the sides" : "at head and foot"))
              .hint(
                  "make it as wide and high as the trim, with an eighth of an inch more all round"));
    }
  }
}
