package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.design.TitlePage;

/** The pages that Octavo makes from the metadata: cover, title page, copyright page. */
final class GeneratedPages {
  private final Edition edition;
  private final Metadata metadata;
  private final Terms terms;

  GeneratedPages(Edition edition) {
    this.edition = edition;
    this.metadata = edition.metadata();
    this.terms = edition.terms();
  }

  /**
   * The cover as a page.
   *
   * @param image the picture's file
   */
  ContentDocument cover(String image) {
    ContentDocument document = new ContentDocument(edition, PagePlan.COVER);
    document.open(terms.word("cover"), "frontmatter");
    Markup markup = document.markup();
    markup.open("section").attribute("class", "cover").epubType("cover");
    markup.attribute("aria-label", terms.word("cover")).newline();
    markup.empty("img").attribute("src", image).attribute("role", "doc-cover");
    markup.attribute("alt", terms.credit("cover-of", metadata.title())).newline();
    markup.close().newline();
    return document;
  }

  ContentDocument titlePage() {
    ContentDocument document = new ContentDocument(edition, PagePlan.TITLE_PAGE);
    InlineMarkup words = new InlineMarkup(document);
    Setting text = edition.text();
    TitlePage look = edition.style().titlePage();
    document.open(metadata.title(), "frontmatter");
    Markup markup = document.markup();
    markup.open("section").attribute("class", "title-page").epubType("titlepage");
    markup.attribute("aria-labelledby", "title").newline();
    document.begin();
    for (Contributor author : metadata.authors()) {
      line(words, "author", author.name(), text.lettered(look.author()));
    }
    markup.open("h1").attribute("id", "title");
    words.words(metadata.title(), text.lettered(look.title())).close().newline();
    if (!metadata.subtitle().isBlank()) {
      line(words, "subtitle", metadata.subtitle(), text.lettered(look.subtitle()));
    }
    for (Contributor contributor : metadata.contributors()) {
      if (!contributor.isAuthor()) {
        String credit = terms.credit(contributor.role(), contributor.name());
        line(words, "credit", credit, text.lettered(look.credit()));
      }
    }
    if (!metadata.publisher().isBlank()) {
      line(words, "publisher", metadata.publisher(), text.lettered(look.publisher()));
    }
    markup.close().newline();
    return document;
  }

  /** Whether there is anything that a copyright page could say. */
  boolean hasCopyrightPage() {
    return !imprint().isEmpty();
  }

  ContentDocument copyrightPage() {
    ContentDocument document = new ContentDocument(edition, PagePlan.COPYRIGHT_PAGE);
    InlineMarkup words = new InlineMarkup(document);
    String label = terms.word("copyright-page");
    document.open(label, "frontmatter");
    Markup markup = document.markup();
    markup.open("section").attribute("class", "copyright-page").epubType("copyright-page");
    markup.attribute("aria-label", label).newline();
    document.begin();
    for (String line : imprint()) {
      markup.open("p");
      words.words(line, edition.text()).close().newline();
    }
    markup.close().newline();
    return document;
  }

  private List<String> imprint() {
    List<String> lines = new ArrayList<>();
    String published =
        metadata.publisher().isBlank() || metadata.date().isBlank()
            ? metadata.publisher() + metadata.date()
            : metadata.publisher() + ", " + metadata.date();
    for (String line : List.of(metadata.title(), metadata.rights(), published, isbn())) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    boolean titleAlone = lines.size() == 1;
    return titleAlone ? List.of() : lines;
  }

  private String isbn() {
    return metadata.isbn().isBlank() ? "" : "ISBN " + metadata.isbn();
  }

  private void line(InlineMarkup words, String className, String text, Setting setting) {
    Markup markup = words.markup();
    markup.open("p").attribute("class", className);
    words.words(text, setting).close().newline();
  }
}
