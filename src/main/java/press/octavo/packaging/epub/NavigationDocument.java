package press.octavo.packaging.epub;

import java.util.List;
import nl.siegmann.epublib.domain.TOCReference;

/**
 * The navigation document (EPUB 3.3, section 7): the contents, which is also a page of the book,
 * the landmarks, and the pages of the printed edition.
 */
final class NavigationDocument {
  static final String HREF = "nav.xhtml";

  private final ContentDocument document;
  private final Markup markup;
  private final Terms terms;
  private final Edition edition;

  private NavigationDocument(Edition edition) {
    this.edition = edition;
    this.document = new ContentDocument(edition, HREF);
    this.markup = document.markup();
    this.terms = edition.terms();
  }

  /** The contents and the landmarks. */
  static NavigationDocument of(Edition edition, Publication publication) {
    NavigationDocument nav = new NavigationDocument(edition);
    nav.document.open(nav.terms.word("contents"), "frontmatter");
    nav.document.begin();
    nav.contents(publication.model().getTableOfContents().getTocReferences());
    nav.landmarks(publication.landmarks());
    return nav;
  }

  ContentDocument document() {
    return document;
  }

  private void contents(List<TOCReference> entries) {
    markup.open("nav").epubType("toc").attribute("role", "doc-toc");
    markup.attribute("aria-labelledby", "contents").newline();
    markup.open("h1").attribute("id", "contents");
    words(terms.word("contents"), edition.text());
    markup.close().newline();
    list(entries);
    markup.close().newline();
  }

  private void list(List<TOCReference> entries) {
    markup.open("ol").newline();
    for (TOCReference entry : entries) {
      markup.open("li").open("a").attribute("href", entry.getCompleteHref());
      words(entry.getTitle(), edition.text());
      markup.close();
      if (!entry.getChildren().isEmpty()) {
        markup.newline();
        list(entry.getChildren());
      }
      markup.close().newline();
    }
    markup.close().newline();
  }

  private void words(String text, Setting setting) {
    document.usage().add(setting, text);
    markup.text(text);
  }

  private void landmarks(List<Publication.Landmark> landmarks) {
    if (landmarks.isEmpty()) {
      return;
    }
    markup.open("nav").epubType("landmarks").attribute("hidden", "hidden");
    markup.attribute("aria-label", terms.word("landmarks")).newline();
    markup.line("h2", terms.word("landmarks")).open("ol").newline();
    for (Publication.Landmark landmark : landmarks) {
      markup.open("li").open("a").epubType(landmark.type()).attribute("href", landmark.href());
      markup.text(landmark.label()).close().close().newline();
    }
    markup.close().newline().close().newline();
  }

  /** Adds the list of pages, when the printed edition has any, and closes the document. */
  void close(List<PageBreak> breaks) {
    if (!breaks.isEmpty()) {
      pages(breaks);
    }
    document.close();
  }

  private void pages(List<PageBreak> breaks) {
    markup.open("nav").epubType("page-list").attribute("role", "doc-pagelist");
    markup.attribute("hidden", "hidden").attribute("aria-label", terms.word("pages")).newline();
    markup.line("h2", terms.word("pages")).open("ol").newline();
    for (PageBreak one : breaks) {
      markup.open("li").open("a").attribute("href", one.href());
      markup.text(one.label()).close().close().newline();
    }
    markup.close().newline().close().newline();
  }
}
