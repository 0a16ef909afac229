package press.octavo.packaging.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.NCXDocument;
import nl.siegmann.epublib.service.MediatypeService;
import press.octavo.book.Book;
import press.octavo.book.Division.Matter;
import press.octavo.font.Fonts;
import press.octavo.packaging.Artifact;
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

  /**
   * A page that has been written.
   *
   * @param document empty for the contents, which is written last
   */
  private record Written(
      PagePlan.Page page, Optional<ContentDocument> document, PublicationResource resource) {}

  Assembly(Manuscript manuscript, Fonts fonts, Reporter reporter, Book book) {
    this.fonts = fonts;
    this.reporter = reporter;
    Names names = new Names();
    PagePlan.RESERVED.forEach(name -> names.file(name, "xhtml"));
    Survey survey = new Survey(book, names);
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

  Artifact assemble(Instant issued) {
    Optional<CompletableFuture<byte[]>> drawn =
        edition.metadata().cover().isPresent()
            ? Optional.empty()
            : Optional.of(
                CompletableFuture.supplyAsync(() -> CoverImage.of(edition.metadata(), fonts)));
    String cover = edition.metadata().cover().map(edition.pictures()::href).orElse(DRAWN_COVER);
    contents(cover);
    EmbeddedFonts embedded = new EmbeddedFonts(fonts, usage);
    publication.add(StyleSheet.resource(embedded, edition.book().design()));
    drawn.ifPresent(image -> publication.add(coverImage(image.join())));
    edition.pictures().resources().forEach(publication::add);
    embedded.resources().forEach(publication::add);
    publication.model().getSpine().setTocResource(publication.add(ncx()));
    String document = PackageDocument.of(edition, publication, issued);
    return new EpubFile(document, publication.files(), issued);
  }

  /** The pages, and the navigation document among or after them. */
  private void contents(String cover) {
    List<Written> written = write(PagePlan.of(edition, cover));
    Contents contents = new Contents(publication, edition);
    for (Written page : written) {
      page.page.division().ifPresent(file -> contents.add(file, page.resource));
      page.document.ifPresent(document -> usage.addAll(document.usage()));
      landmark(page);
    }
    List<TOCReference> entries = contents.entries();
    if (entries.isEmpty()) {
      entries.add(publication.entry(edition.metadata().title(), written.get(0).resource, ""));
    }
    publication.model().getTableOfContents().setTocReferences(entries);
    ContentDocument navigation = NavigationDocument.of(edition, publication);
    usage.addAll(navigation.usage());
    PublicationResource nav = page(NavigationDocument.HREF, navigation.finish(), List.of("nav"));
    for (Written page : written) {
      publication.read(publication.add(page.document.isEmpty() ? nav : page.resource));
    }
    if (!publication.files().contains(nav)) {
      publication.add(nav);
    }
  }

  private void landmark(Written written) {
    Terms terms = edition.terms();
    switch (written.page.rank()) {
      case COVER -> publication.landmark("cover", terms.word("cover"), written.resource);
      case CONTENTS -> publication.landmark("toc", terms.word("contents"), written.resource);
      default -> {
        boolean body = written.page.division().filter(f -> matter(f) == Matter.BODY).isPresent();
        if (body && publication.landmarks().stream().noneMatch(l -> l.type().equals(BODY))) {
          publication.landmark(BODY, terms.word("start"), written.resource);
        }
      }
    }
  }

  private static Matter matter(Survey.DivisionFile file) {
    return file.division().kind().matter();
  }

  private static PublicationResource page(String href, Packed packed, List<String> properties) {
    String id = "page-" + href.substring(0, href.indexOf('.'));
    return new PublicationResource(id, href, MediatypeService.XHTML, () -> packed, properties);
  }

  private List<Written> write(List<PagePlan.Page> plan) {
    AtomicInteger done = new AtomicInteger();
    return plan.parallelStream()
        .map(
            page -> {
              Optional<ContentDocument> document = page.writer().get();
              Packed packed =
                  document.map(ContentDocument::finish).orElse(Packed.stored(new byte[0]));
              reporter.progress("writing", done.incrementAndGet(), plan.size());
              return new Written(page, document, page(page.href(), packed, List.of()));
            })
        .toList();
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
