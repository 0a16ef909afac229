package press.octavo.packaging.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.NCXDocument;
import nl.siegmann.epublib.service.MediatypeService;
import press.octavo.book.Book;
import press.octavo.book.Division.Matter;
import press.octavo.book.Inline;
import press.octavo.font.Fonts;
import press.octavo.packaging.Artifact;
import press.octavo.page.Anchor;
import press.octavo.page.PageStart;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/**
 * Puts an edition together. What does not depend on each other is made on several threads; the
 * order of the files is fixed beforehand.
 */
final class Assembly {
  private static final String BODY = "bodymatter";
  private static final String DRAWN_COVER = "images/cover-page.png";

  private final Fonts fonts;
  private final Reporter reporter;
  private final Edition edition;
  private final Publication publication;
  private final TypeUsage usage = new TypeUsage();

  /** The content documents by their files; in the order of the pages, then the navigation. */
  private final Map<String, ContentDocument> documents = new LinkedHashMap<>();

  /** The same when they are finished. */
  private final Map<String, Packed> packed = new ConcurrentHashMap<>();

  Assembly(Manuscript manuscript, Fonts fonts, Reporter reporter, Book book) {
    this.fonts = fonts;
    this.reporter = reporter;
    Names names = new Names();
    PagePlan.RESERVED.forEach(name -> names.file(name, "xhtml"));
    Survey survey = new Survey(book, names);
    survey.misdirected().forEach(this::reportDetails);
    Pictures pictures =
        new Pictures(manuscript, book.metadata().cover(), survey.pictures().values());
    this.edition =
        new Edition(
            book,
            survey,
            pictures,
            new Terms(book.metadata().lang()),
            new BookLinks(survey, reporter));
    this.publication = new Publication(book.metadata(), PublicationIdentifier.of(book.metadata()));
  }

  private void reportDetails(Inline.Image image) {
    String message = "the long description of this picture is not in its chapter";
    reporter.report(
        Diagnostic.warning("details-unknown", image.span(), message)
            .hint("details=chart-data on the picture, and {#chart-data} where it is told"));
  }

  Artifact assemble(Supplier<List<PageStart>> starts, Instant issued) {
    Optional<CompletableFuture<byte[]>> drawn =
        edition.metadata().cover().isPresent()
            ? Optional.empty()
            : Optional.of(
                CompletableFuture.supplyAsync(() -> CoverImage.of(edition.metadata(), fonts)));
    String cover = edition.metadata().cover().map(edition.pictures()::href).orElse(DRAWN_COVER);
    List<PagePlan.Page> plan = PagePlan.of(edition, cover);
    write(plan);
    NavigationDocument navigation = contents(plan);
    EmbeddedFonts embedded = new EmbeddedFonts(fonts, usage);
    publication.add(StyleSheet.resource(embedded, edition.book().design()));
    drawn.ifPresent(image -> publication.add(coverImage(image.join())));
    edition.pictures().resources().forEach(publication::add);
    embedded.resources().forEach(publication::add);
    publication.model().getSpine().setTocResource(publication.add(ncx()));
    PageList list = pages(plan);
    List<PageBreak> breaks = list.of(starts.get());
    navigation.close(breaks);
    finish(breaks);
    String document = PackageDocument.of(edition, publication, !breaks.isEmpty(), issued);
    return new EpubFile(document, publication.files(), issued);
  }

  /** Writes all pages but the contents. */
  private void write(List<PagePlan.Page> plan) {
    AtomicInteger done = new AtomicInteger();
    List<ContentDocument> written =
        plan.parallelStream()
            .flatMap(
                page -> {
                  Optional<ContentDocument> document = page.writer().get();
                  document.ifPresent(ContentDocument::close);
                  reporter.progress("writing", done.incrementAndGet(), plan.size());
                  return document.stream();
                })
            .toList();
    for (ContentDocument document : written) {
      documents.put(document.href(), document);
      usage.addAll(document.usage());
    }
  }

  /** The navigation document, and the pages in the order of the spine. */
  private NavigationDocument contents(List<PagePlan.Page> plan) {
    Contents contents = new Contents(publication, edition);
    List<PublicationResource> pages = new ArrayList<>();
    boolean listed = false;
    for (PagePlan.Page page : plan) {
      boolean nav = page.rank() == PagePlan.Rank.CONTENTS;
      PublicationResource resource = page(page.href(), nav ? List.of("nav") : List.of());
      page.division().ifPresent(file -> contents.add(file, resource));
      landmark(page, resource);
      pages.add(resource);
      listed |= nav;
    }
    List<TOCReference> entries = contents.entries();
    if (entries.isEmpty()) {
      entries.add(publication.entry(edition.metadata().title(), pages.get(0), ""));
    }
    publication.model().getTableOfContents().setTocReferences(entries);
    NavigationDocument navigation = NavigationDocument.of(edition, publication);
    documents.put(NavigationDocument.HREF, navigation.document());
    usage.addAll(navigation.document().usage());
    pages.forEach(page -> publication.read(publication.add(page)));
    if (!listed) {
      publication.add(page(NavigationDocument.HREF, List.of("nav")));
    }
    return navigation;
  }

  private void landmark(PagePlan.Page page, PublicationResource resource) {
    Terms terms = edition.terms();
    switch (page.rank()) {
      case COVER -> publication.landmark("cover", terms.word("cover"), resource);
      case CONTENTS -> publication.landmark("toc", terms.word("contents"), resource);
      default -> {
        boolean body = page.division().filter(f -> matter(f) == Matter.BODY).isPresent();
        if (body && publication.landmarks().stream().noneMatch(l -> l.type().equals(BODY))) {
          publication.landmark(BODY, terms.word("start"), resource);
        }
      }
    }
  }

  private static Matter matter(Survey.DivisionFile file) {
    return file.division().kind().matter();
  }

  private PublicationResource page(String href, List<String> properties) {
    String id = "page-" + href.substring(0, href.indexOf('.'));
    return new PublicationResource(
        id, href, MediatypeService.XHTML, () -> finished(href), properties);
  }

  private Packed finished(String href) {
    Packed file = packed.get(href);
    if (file == null) {
      throw new IllegalStateException(href + " is not finished");
    }
    return file;
  }

  /** Where a page of the printed edition may begin. */
  private PageList pages(List<PagePlan.Page> plan) {
    Map<String, ContentDocument> beginning = new HashMap<>();
    for (PagePlan.Page page : plan) {
      ContentDocument document = documents.get(page.href());
      page.division()
          .filter(Survey.DivisionFile::isFirst)
          .ifPresent(file -> beginning.put(file.division().id(), document));
      switch (page.href()) {
        case PagePlan.TITLE_PAGE -> beginning.put(Anchor.TITLE_PAGE, document);
        case PagePlan.COPYRIGHT_PAGE -> beginning.put(Anchor.COPYRIGHT_PAGE, document);
        case NavigationDocument.HREF -> beginning.put(Anchor.CONTENTS, document);
        default -> {}
      }
    }
    return PageList.over(List.copyOf(documents.values()), beginning, edition.survey()::free);
  }

  private void finish(List<PageBreak> breaks) {
    Map<String, List<PageBreak>> inFile =
        breaks.stream().collect(Collectors.groupingBy(one -> one.document().href()));
    documents.entrySet().parallelStream()
        .forEach(
            file ->
                packed.put(
                    file.getKey(),
                    file.getValue().finish(inFile.getOrDefault(file.getKey(), List.of()))));
  }

  /** The contents once more for readers of EPUB 2, by epublib. */
  private PublicationResource ncx() {
    try {
      Resource ncx = NCXDocument.createNCXResource(publication.model());
      Packed packed = Packed.deflated(ncx.getData());
      return new PublicationResource(
          "ncx", "toc.ncx", MediatypeService.NCX, () -> packed, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublicationResource coverImage(byte[] png) {
    Packed packed = Packed.stored(png);
    return new PublicationResource(
        PackageDocument.COVER_IMAGE,
        DRAWN_COVER,
        MediatypeService.PNG,
        () -> packed,
        List.of("cover-image"));
  }
}
