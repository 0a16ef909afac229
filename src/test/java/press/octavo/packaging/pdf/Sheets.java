package press.octavo.packaging.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.octavo.book.Book;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.book.Target;
import press.octavo.design.House;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Features;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;
import press.octavo.font.TypeCase;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.geometry.Size;
import press.octavo.packaging.Artifact;
import press.octavo.page.Anchor;
import press.octavo.page.Ink;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.OutlineEntry;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** Lays out pages by hand, 200 by 300 points, for the tests of this room. */
final class Sheets {
  static final Fonts FONTS = new TypeCase();
  static final Face ROMAN = FONTS.face(Cut.ROMAN);
  static final Size TRIM = new Size(Length.points(200), Length.points(300));
  static final Length TEN = Length.points(10);
  static final Instant ISSUED = Instant.parse("2024-02-29T12:34:56Z");

  private final List<Page> pages = new ArrayList<>();
  private final List<OutlineEntry> outline = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();
  private List<LinkArea> links = new ArrayList<>();
  private List<Anchor> anchors = new ArrayList<>();

  static GlyphRun shape(String text) {
    return ROMAN.shape(text, Features.NONE, Locale.ENGLISH);
  }

  static Metadata metadata(String title) {
    return new Metadata(
        title,
        "",
        List.of(new Contributor("Ann Author", Contributor.AUTHOR, "")),
        "en-GB",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        Optional.empty());
  }

  /** A book without divisions: its pages are laid out by hand. */
  static Book book(Metadata metadata) {
    return new Book(metadata, Book.Form.BOOK, House.book(), List.of());
  }

  Sheets mark(Mark mark) {
    marks.add(mark);
    return this;
  }

  /** A line of roman at its natural width, its baseline so many points down. */
  Sheets line(String text, double y) {
    return mark(
        Type.of(
            Origin.GENERATED,
            new Point(Length.points(20), Length.points(y)),
            TEN,
            Ink.BLACK,
            shape(text)));
  }

  Sheets anchor(String id, double y) {
    anchors.add(new Anchor(id, Length.points(y)));
    return this;
  }

  Sheets link(double y, Target target) {
    links.add(new LinkArea(box(20, y, 50, 10), target, Origin.GENERATED));
    return this;
  }

  Sheets outline(OutlineEntry entry) {
    outline.add(entry);
    return this;
  }

  Sheets page(String label) {
    pages.add(new Page(pages.size(), label, TRIM, marks, links, anchors));
    marks = new ArrayList<>();
    links = new ArrayList<>();
    anchors = new ArrayList<>();
    return this;
  }

  Pages pages() {
    return new Pages(pages, outline);
  }

  /** The file, after the page in work is finished. */
  byte[] pdf() {
    if (pages.isEmpty() || !marks.isEmpty()) {
      page(String.valueOf(pages.size() + 1));
    }
    return pdf(new Folder(), new Reporter());
  }

  byte[] pdf(Manuscript manuscript, Reporter reporter) {
    return bytes(
        new ScreenEdition(manuscript, reporter, 2).of(pages(), book(metadata("A Title")), ISSUED));
  }

  static byte[] bytes(Artifact artifact) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      artifact.writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static Box box(double x, double y, double width, double height) {
    return new Box(
        new Point(Length.points(x), Length.points(y)),
        new Size(Length.points(width), Length.points(height)));
  }
}
