package press.octavo.packaging.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Type;

/** Draws the marks of a page (ISO 32000-1, 7.7.3.3: Contents). */
final class PageContents implements Mark.Visitor<ContentStream> {
  /** What turns scaled points over size and stretch into ten-thousandths of the em. */
  private static final long EM = (long) Type.EM * Type.UNSTRETCHED;

  /** Ten-thousandths in the thousandths of the em of which adjustments are made. */
  private static final int TENTHS = Type.EM / 1000;

  private final Page page;
  private final List<GlyphString> strings;
  private final ExternalObjects pictures;
  private final MarkedContent sequences;
  private final ContentStream content;
  private final Set<COSName> used = new TreeSet<>();
  private int next;

  /**
   * Prepares to draw.
   *
   * @param strings of all runs of all type on the page, in order
   */
  PageContents(
      Page page,
      List<GlyphString> strings,
      MarkedContent sequences,
      ExternalObjects pictures,
      ContentStream content) {
    this.page = page;
    this.strings = strings;
    this.pictures = pictures;
    this.sequences = sequences;
    this.content = content;
  }

  /** Draws everything; the result is the names of the pictures that were drawn. */
  Set<COSName> draw() {
    int index = 0;
    for (Mark mark : page.marks()) {
      sequences.enter(index++, content);
      mark.accept(this);
    }
    sequences.leave(content);
    content.endText();
    return used;
  }

  @Override
  public ContentStream type(Type type) {
    int first = next;
    next += type.count() + (type.isSpacedAfter() ? 1 : 0);
    long unit = type.size().sp() * type.stretch();
    if (type.count() == 0 || unit <= 0) {
      return content;
    }
    if (type.isTurned()) {
      content.turn(Numbers.thousandths(type.start().x().sp()), up(type.start().y()));
    }
    content.type(
        strings.get(first).font().resource(),
        Numbers.thousandths(type.size().sp()),
        type.stretch(),
        spacing(type));
    content.ink(type.ink());
    content.line(
        type.isTurned() ? 0 : Numbers.thousandths(type.start().x().sp()),
        type.isTurned() ? 0 : up(type.start().y()));
    long pen = 0; // in ten-thousandths of the em, because thousandths would add up to a drift
    for (int i = 0; i < type.count(); i++) {
      GlyphString string = strings.get(first + i);
      long place = Math.floorDiv(2 * EM * type.x(i) + unit, 2 * unit);
      long adjustment = Math.floorDiv(pen - place + TENTHS / 2, (long) TENTHS);
      if (adjustment != 0) {
        content.adjust(adjustment);
      }
      show(string, type);
      pen += TENTHS * (string.width() - adjustment);
      pen += type.run(i).size() * (long) type.spacing();
    }
    if (type.isSpacedAfter()) {
      show(strings.get(first + type.count()), type);
    }
    content.endLine();
    if (type.isTurned()) {
      content.turnBack();
    }
    return content;
  }

  /** In ten-thousandths of a point, rounded to the nearest. */
  private static long spacing(Type type) {
    return Math.floorDiv(type.spacing() * type.size().sp() + Length.POINT / 2, Length.POINT);
  }

  private void show(GlyphString string, Type type) {
    if (string.isLevel()) {
      content.show(string.octets(), 0, string.octets().length);
      return;
    }
    for (int piece = 0; piece < string.pieces(); piece++) {
      int rise = string.rise(piece);
      if (rise != 0) {
        content.rise(
            Numbers.thousandths(rise * type.size().sp() / string.font().face().unitsPerEm()));
      }
      content.show(string.octets(), string.start(piece), string.end(piece));
      if (rise != 0) {
        content.rise(0);
      }
    }
  }

  @Override
  public ContentStream rule(Mark.Rule rule) {
    Box box = rule.box();
    content.endText();
    content.ink(rule.ink());
    long left = left(box);
    long bottom = bottom(box);
    content.rectangle(left, bottom, right(box) - left, up(box.topLeft().y()) - bottom);
    return content;
  }

  @Override
  public ContentStream art(Mark.Art art) {
    pictures
        .find(art.picture())
        .ifPresent(
            picture -> {
              used.add(picture.resource());
              Box box = art.box();
              long left = left(box);
              long bottom = bottom(box);
              content.paint(
                  picture.resource(),
                  picture
                      .object()
                      .matrix(left, bottom, right(box) - left, up(box.topLeft().y()) - bottom));
            });
    return content;
  }

  private long up(Length y) {
    return Numbers.thousandths(page.size().height().sp() - y.sp());
  }

  private static long left(Box box) {
    return Numbers.thousandths(box.topLeft().x().sp());
  }

  private static long right(Box box) {
    return Numbers.thousandths(box.topLeft().x().sp() + box.size().width().sp());
  }

  private long bottom(Box box) {
    return Numbers.thousandths(
        page.size().height().sp() - box.topLeft().y().sp() - box.size().height().sp());
  }
}
