package press.octavo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Division.Kind;
import press.octavo.design.Design;
import press.octavo.design.Printer;
import press.octavo.font.Fonts;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.pagination.Paginator;
import press.octavo.layout.paragraph.Paragraphs;
import press.octavo.layout.sheet.Bookmarks;
import press.octavo.layout.sheet.Contents;
import press.octavo.layout.sheet.Gathering;
import press.octavo.layout.sheet.Imposition;
import press.octavo.layout.sheet.Preliminaries;
import press.octavo.layout.sheet.Section;
import press.octavo.layout.sheet.Sections;
import press.octavo.layout.sheet.Sheets;
import press.octavo.layout.sheet.Signature;
import press.octavo.layout.sheet.TextArea;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.source.Reporter;

/** Turns a book into pages: the door of the layout stage. */
public final class Typesetter {
  /** Page numbers in the contents settle in two passes, as a rule. */
  private static final int PASSES = 5;

  private final Fonts fonts;
  private final Reporter reporter;

  public Typesetter(Fonts fonts, Reporter reporter) {
    this.fonts = fonts;
    this.reporter = reporter;
  }

  /**
   * The laid-out book; always delivers pages, and reports what could not be set well.
   *
   * <p>A printer may ask for so much white at the spine of a thick book that its lines must become
   * shorter, which makes it thicker. Lines only ever become shorter, and there are few widths, so
   * this ends; a book that is thinner than a width assumes keeps its white.
   */
  public Pages set(Book book) {
    Optional<Printer> printer = book.production().printer();
    if (printer.isEmpty()) {
      return new Setting(book, reporter).pages();
    }
    Design design = book.design().by(printer.get()).fitting(0);
    while (true) {
      Reporter heard = reporter.apart();
      Setting setting = new Setting(book.with(design), heard);
      Design roomier = design.fitting(printer.get().printed(setting.count()));
      if (roomier.equals(design)) {
        Pages pages = setting.pages();
        reporter.reportAll(heard);
        return pages;
      }
      design = roomier;
    }
  }

  /** The work on one book. */
  private final class Setting {
    private final Book book;
    private final Design design;
    private final TextArea area;
    private final StyleSheet styles;
    private final Paragraphs paragraphs;
    private final GalleySetter setter;
    private final Paginator paginator;

    private final Reporter reporter;
    private final List<Signature> signatures;
    private final Imposition imposition;

    /** Which of the gatherings the contents are; -1 when there are none. */
    private int contentsAt = -1;

    /** Sets everything, but does not print it yet. */
    Setting(Book book, Reporter reporter) {
      this.book = book;
      this.reporter = reporter;
      this.design = book.design();
      this.area = new TextArea(design);
      this.styles = new StyleSheet(design, book.metadata().lang());
      this.paragraphs = new Paragraphs(fonts, reporter);
      this.setter =
          new GalleySetter(
              design, styles, fonts, paragraphs, reporter, area.measure(), area.capacity());
      this.paginator = new Paginator(area.pageDepth());
      this.signatures = settled(sections());
      this.imposition = new Imposition(signatures);
    }

    int count() {
      return imposition.pages();
    }

    Pages pages() {
      List<Gathering> gatherings =
          IntStream.range(0, signatures.size())
              .parallel()
              .mapToObj(i -> gathering(signatures.get(i), imposition.isOnRecto(i)))
              .toList();
      Sheets sheets = Sheets.of(design, area, styles, setter.slugs(), imposition.pages());
      List<Page> pages = sheets.print(gatherings, imposition);
      if (contentsAt >= 0 && contents().listsSections()) {
        numberSections(pages, sheets);
      }
      paragraphs.reportMissingGlyphs();
      return new Pages(pages, Bookmarks.of(book.divisions(), pages));
    }

    /** Sets the contents once more, now that every heading's page is known. */
    private void numberSections(List<Page> pages, Sheets sheets) {
      Map<String, String> labels = new HashMap<>();
      pages.forEach(page -> page.anchors().forEach(a -> labels.putIfAbsent(a.id(), page.label())));
      Gathering set =
          contents()
              .set(
                  book.divisions(),
                  i -> labels.getOrDefault(book.divisions().get(i).id(), ""),
                  id -> labels.getOrDefault(id, ""));
      sheets.reprint(pages, set, imposition.start(contentsAt), imposition);
    }

    private Contents contents() {
      return new Contents(setter, paginator, book.metadata().lang(), area.measure());
    }

    private Gathering gathering(Signature signature, boolean onRecto) {
      return signature instanceof Section section ? section.set(onRecto) : (Gathering) signature;
    }

    /** Every division cut into pages, by several threads. */
    private List<Section> sections() {
      Sections sections = new Sections(book, setter, paginator, area);
      int count = book.divisions().size();
      AtomicInteger done = new AtomicInteger();
      return IntStream.range(0, count)
          .parallel()
          .mapToObj(
              i -> {
                Section section = sections.cut(book.divisions().get(i));
                reporter.progress("setting", done.incrementAndGet(), count);
                return section;
              })
          .toList();
    }

    /**
     * Preliminaries, contents and sections in order. The contents are set until they have as many
     * pages as the folios in them assume. Were they to swing between two lengths, the longer holds:
     * after {@link #PASSES} they are never fewer, and they cannot grow for ever, since each entry
     * has only so many lines.
     */
    private List<Signature> settled(List<Section> sections) {
      List<Signature> front = preliminaries();
      if (!design.front().contents() || book.divisions().size() < 2) {
        return joined(front, sections, List.of());
      }
      Contents contents = contents();
      int before = front.size() + leading(sections);
      contentsAt = before;
      List<Signature> all =
          joined(front, sections, List.of(contents.set(book.divisions(), i -> "0")));
      for (int pass = 0; ; pass++) {
        Imposition assumed = new Imposition(all);
        Gathering set =
            contents.set(
                book.divisions(),
                i -> {
                  int place = front.size() + i;
                  return assumed.label(assumed.start(place < before ? place : place + 1));
                });
        int count = all.get(before).pages(true);
        Gathering placed = pass < PASSES ? set : set.padded(count);
        all = joined(front, sections, List.of(placed));
        if (placed.pages(true) == count) {
          return all;
        }
      }
    }

    private List<Signature> joined(
        List<Signature> front, List<Section> sections, List<Gathering> contents) {
      int leading = leading(sections);
      List<Signature> all = new ArrayList<>(front);
      all.addAll(sections.subList(0, leading));
      all.addAll(contents);
      all.addAll(sections.subList(leading, sections.size()));
      return all;
    }

    /** How many of the author's own pages stand before the contents. */
    private int leading(List<Section> sections) {
      int count = 0;
      while (count < sections.size() && precedesContents(book.divisions().get(count).kind())) {
        count++;
      }
      return count;
    }

    private boolean precedesContents(Kind kind) {
      return kind == Kind.HALF_TITLE
          || kind == Kind.TITLE_PAGE
          || kind == Kind.COPYRIGHT_PAGE
          || kind == Kind.DEDICATION
          || kind == Kind.EPIGRAPH;
    }

    /** The pages made from the metadata, but for those the author has written. */
    private List<Signature> preliminaries() {
      Preliminaries made = new Preliminaries(book.metadata(), setter, area);
      List<Signature> front = new ArrayList<>();
      if (design.front().halfTitle() && lacks(Kind.HALF_TITLE)) {
        front.add(made.halfTitle());
      }
      if (design.front().titlePage() && lacks(Kind.TITLE_PAGE)) {
        front.add(made.titlePage());
      }
      if (design.front().copyrightPage() && lacks(Kind.COPYRIGHT_PAGE)) {
        front.add(made.copyrightPage());
      }
      return front;
    }

    private boolean lacks(Kind kind) {
      for (Division division : book.divisions()) {
        if (division.kind() == kind) {
          return false;
        }
      }
      return true;
    }
  }
}
