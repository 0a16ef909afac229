package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Division.Kind;
import press.octavo.book.Inline;
import press.octavo.book.TitleBlock;
import press.octavo.source.Span;

/** A division → one content document: its title, its text, its notes. */
final class DivisionPage {
  /** Kinds of running text, which open with a line in small capitals. */
  private static final Set<Kind> OPENING =
      Set.of(
          Kind.FOREWORD,
          Kind.PREFACE,
          Kind.INTRODUCTION,
          Kind.PROLOGUE,
          Kind.CHAPTER,
          Kind.CONCLUSION,
          Kind.EPILOGUE,
          Kind.AFTERWORD);

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
    blocks.notes(file.notes());
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
    if (!article && file.isFirst() && OPENING.contains(division.kind())) {
      names.add("opening");
    }
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
      blocks.inline().write(title(), document.edition().text().heading(1));
      markup.close().newline();
    }
    blocks.all(head.lines());
    if (headed) {
      markup.close().newline();
    }
    firstLine(head.text());
    blocks.all(head.text());
  }

  /** The style sheet sets the first line in small capitals; which words it holds is not known. */
  private void firstLine(List<Block> text) {
    boolean opening = !article && OPENING.contains(division.kind());
    if (opening && !text.isEmpty() && text.get(0) instanceof Block.Paragraph first) {
      Setting setting = document.edition().text().smallCaps();
      document.usage().add(setting, PlainText.of(first.content()));
    }
  }
}
