package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.TitleBlock;
import press.octavo.design.Lettering;
import press.octavo.design.Opening;
import press.octavo.design.Style;
import press.octavo.source.Span;

/** A division → one content document: its title, its text, its notes. */
final class DivisionPage {
  private final ContentDocument document;
  private final Markup markup;
  private final BlockMarkup blocks;
  private final Survey.DivisionFile file;
  private final Division division;
  private final boolean article;
  private final Labels labels;

  @SuppressWarnings("ReferenceEquality") // two files may be alike, only one is the first
  private DivisionPage(Edition edition, Survey.DivisionFile file) {
    this.document = new ContentDocument(edition, file.file());
    this.markup = document.markup();
    this.blocks = new BlockMarkup(document);
    this.file = file;
    this.division = file.division();
    this.article =
        edition.isArticle() && edition.survey().files().get(0).file().equals(file.file());
    this.labels = new Labels(edition);
  }

  static ContentDocument of(Edition edition, Survey.DivisionFile file) {
    DivisionPage page = new DivisionPage(edition, file);
    page.write();
    return page.document;
  }

  private void write() {
    document.open(labels.title(division), Semantics.matter(division.kind().matter()));
    markup.open(article ? "article" : "section");
    if (file.isFirst()) {
      identity();
    } else {
      // What a division is stands only where it begins.
      markup.attribute("aria-label", labels.of(division));
    }
    Attributes written = division.attributes();
    List<String> names = classNames();
    document.attributes(
        new Attributes(Optional.empty(), written.classes(), written.pairs()),
        names.toArray(String[]::new));
    markup.newline();
    document.begin();
    if (file.isFirst()) {
      head();
    } else {
      blocks.all(file.content());
    }
    new NoteMarkup(document, blocks).write(file.notes());
    markup.close().newline();
  }

  private void identity() {
    Semantics semantics = Semantics.of(division.kind());
    if (!article && !semantics.type().isEmpty()) {
      markup.epubType(semantics.type());
    }
    markup.optional("role", article ? "" : semantics.role());
    markup.attribute("id", id());
    if (title().isEmpty()) {
      markup.attribute("aria-label", labels.of(division));
    } else {
      markup.attribute("aria-labelledby", id() + "-title");
    }
  }

  private String id() {
    return document.edition().survey().id(division.id());
  }

  private List<String> classNames() {
    List<String> names = new ArrayList<>();
    names.add(article ? "article" : Semantics.name(division.kind()));
    return names;
  }

  private List<Inline> title() {
    if (division.title().isEmpty() && article) {
      return List.of(new Inline.Text(Span.NONE, document.edition().metadata().title()));
    }
    return division.title();
  }

  private void head() {
    TitleBlock head = TitleBlock.of(file.content());
    if (article) {
      head = head.completed(document.edition().metadata());
    }
    boolean headed = article || !head.lines().isEmpty();
    if (headed) {
      markup.open("header").newline();
    }
    if (!title().isEmpty()) {
      markup.open("h1").attribute("id", id() + "-title");
      blocks.inline().write(title(), document.edition().text().lettered(look()));
      markup.close().newline();
    }
    blocks.all(head.lines());
    if (headed) {
      markup.close().newline();
    }
    if (!article) {
      Opening opening = document.edition().style().text().opening();
      blocks.opened(Division.opener(head.text()), division.opening(opening));
    }
    blocks.all(head.text());
  }

  private Lettering look() {
    Style style = document.edition().style();
    if (article) {
      return style.article().title();
    }
    boolean part = division.kind() == Division.Kind.PART;
    return part ? style.part().title() : style.chapter().title();
  }
}
