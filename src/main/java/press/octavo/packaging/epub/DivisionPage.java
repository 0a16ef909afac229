package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Contributor;
import press.octavo.book.Division;
import press.octavo.book.Division.Kind;
import press.octavo.book.Inline;
import press.octavo.book.Metadata;
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
    this.document = new ContentDocument(edition);
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
    Semantics semantics = Semantics.of(division.kind());
    markup.open(article ? "article" : "section");
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
    Attributes written = division.attributes();
    List<String> names = classNames();
    document.attributes(
        new Attributes(Optional.empty(), written.classes(), written.pairs()),
        names.toArray(String[]::new));
    markup.newline();
    content();
    blocks.notes(file.notes());
    markup.close().newline();
  }

  private String id() {
    return document.edition().survey().id(division.id());
  }

  private List<String> classNames() {
    List<String> names = new ArrayList<>();
    names.add(article ? "article" : Semantics.name(division.kind()));
    if (!article && OPENING.contains(division.kind())) {
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

  private void content() {
    List<Block> content = division.content();
    int titling = 0;
    while (titling < content.size() && isTitling(content.get(titling))) {
      titling++;
    }
    boolean headed = article || titling > 0;
    if (headed) {
      markup.open("header").newline();
    }
    if (!title().isEmpty()) {
      markup.open("h1").attribute("id", id() + "-title");
      blocks.inline().write(title(), document.edition().text().heading(1));
      markup.close().newline();
    }
    List<Block> block = content.subList(0, titling);
    if (article) {
      articleTitle(block);
    } else {
      blocks.all(block);
    }
    if (headed) {
      markup.close().newline();
    }
    firstLine(content.subList(titling, content.size()));
    blocks.all(content.subList(titling, content.size()));
  }

  private static boolean isTitling(Block block) {
    return block instanceof Block.Paragraph paragraph && Roles.isTitling(paragraph.role());
  }

  /** What the author has not written below the title comes from the metadata. */
  private void articleTitle(List<Block> written) {
    Metadata metadata = document.edition().metadata();
    List<String> authors = metadata.authors().stream().map(Contributor::name).toList();
    add(written, Block.Role.DECK, metadata.subtitle());
    blocks.all(written);
    add(written, Block.Role.BYLINE, String.join(", ", authors));
    add(written, Block.Role.DATELINE, metadata.date());
  }

  private void add(List<Block> written, Block.Role role, String text) {
    for (Block block : written) {
      if (block instanceof Block.Paragraph paragraph && paragraph.role() == role) {
        return;
      }
    }
    if (!text.isBlank()) {
      Inline words = new Inline.Text(Span.NONE, text);
      blocks.all(List.of(new Block.Paragraph(Span.NONE, Attributes.NONE, role, List.of(words))));
    }
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
