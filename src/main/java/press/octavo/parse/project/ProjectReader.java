package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Metadata;
import press.octavo.design.Design;
import press.octavo.design.Production;
import press.octavo.picture.Pictures;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Finds out what a manuscript is made of.
 *
 * <p>A folder is a book and a single file an article, with two exceptions: a folder with one
 * Markdown file and no {@code book.yml} is read as that file, and a file as long and as divided as
 * a book is one (see {@link Outline#isBook}). {@code form:} decides against all of this.
 *
 * <p>What is said of the book comes from {@code book.yml}; without it from {@code metadata.yaml},
 * as pandoc's users have it, or from the front matter of the first file. If another file's front
 * matter has a title too, these are chapter titles, and the folder's name is the book's.
 */
public final class ProjectReader {
  private final Manuscript manuscript;
  private final Reporter reporter;
  private final Texts texts;
  private final Pictures pictures;

  private ProjectReader(Manuscript manuscript, Reporter reporter) {
    this.manuscript = manuscript;
    this.reporter = reporter;
    this.texts = new Texts(manuscript, reporter);
    this.pictures = new Pictures(manuscript, reporter);
  }

  /**
   * Reads {@code book.yml}, the front matter and the list of files; every file comes decoded. All
   * that is wrong is known when the design has been asked for, which is read meanwhile.
   *
   * @param manuscript the author's folder or file
   * @param reporter hears of everything that is wrong with them
   */
  public static Project read(Manuscript manuscript, Reporter reporter) {
    return new ProjectReader(manuscript, reporter).read();
  }

  private Project read() {
    Optional<Settings> book = settings(List.of("book.yml", "book.yaml"), true);
    List<ChapterText> chapters = chapters(book);
    Optional<Settings> aside =
        book.isPresent() ? book : settings(List.of("metadata.yaml", "metadata.yml"), false);
    boolean alone = chapters.size() == 1 && book.isEmpty();
    Optional<Settings> said =
        aside.isPresent() || chapters.isEmpty() ? aside : chapters.get(0).settings();
    Metadata metadata =
        said.map(one -> MetadataSettings.read(one, pictures)).orElseGet(MetadataSettings::none);
    if (metadata.title().isEmpty() && !chapters.isEmpty()) {
      metadata = chapters.get(0).preamble().metadata().orElse(metadata);
    }
    Titling titling = new Titling(manuscript, texts, chapters, alone);
    String lang = metadata.lang().isEmpty() ? "en" : metadata.lang();
    Book.Form form = form(said, alone, chapters);
    boolean ofBook = book.isPresent() || aside.isPresent();
    Metadata titled = titling.titled(metadata, lang, ofBook);
    Production production =
        said.map(one -> new ProductionSettings(one).read()).orElse(Production.USUAL);
    Options options = options(said);
    List<ChapterFile> files =
        chapters.stream().map(one -> one.file(titling.chaptersAreTitled(ofBook))).toList();
    return new Project(
        form,
        options.smartPunctuation() ? Typography.of(titled) : titled,
        beside(() -> design(said, form, lang)),
        production,
        files,
        options,
        alone && form == Book.Form.BOOK ? chapters.get(0).outline().chapterLevel() : 1);
  }

  /** The design; nobody but its reader asks the settings for anything from here on. */
  private Design design(Optional<Settings> said, Book.Form form, String lang) {
    Design design = DesignSettings.read(said, form, lang, reporter);
    said.ifPresent(Settings::finish);
    return design;
  }

  /** Begins work on a thread of its own: the chapters can be parsed before it is done. */
  private static <T> Supplier<T> beside(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "design");
    thread.setDaemon(true);
    thread.start();
    return () -> {
      try {
        return task.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    };
  }

  private Optional<Settings> settings(List<String> names, boolean strict) {
    if (manuscript.isSingleFile()) {
      return Optional.empty();
    }
    for (String name : names) {
      if (manuscript.exists(name)) {
        Source source = texts.read(name, Span.NONE);
        Yaml yaml = new Yaml(source, 0, source.text().length());
        Optional<Node> root = yaml.read(reporter);
        if (root.isPresent() && !(root.get() instanceof MappingNode)) {
          reporter.report(
              Diagnostic.error(
                      "value-type", yaml.span(root.get()), name + " must hold keys and values")
                  .hint("title: A Book"));
        }
        return root.filter(node -> node instanceof MappingNode)
            .map(node -> new Settings(yaml, (MappingNode) node, reporter, strict));
      }
    }
    return Optional.empty();
  }

  private List<ChapterText> chapters(Optional<Settings> book) {
    Optional<List<ChapterList.Entry>> listed =
        book.flatMap(one -> new ChapterList(one, manuscript, reporter).read());
    List<ChapterText> chapters = new ArrayList<>();
    if (listed.isPresent()) {
      for (ChapterList.Entry entry : listed.get()) {
        Source source =
            entry.path().isEmpty() ? entry.page() : texts.read(entry.path(), entry.span());
        chapters.add(ChapterText.of(source, entry.kind(), entry.title(), reporter));
      }
    } else {
      List<String> files =
          manuscript.isSingleFile() ? manuscript.files() : FileChoice.of(manuscript);
      List<Optional<Division.Kind>> kinds = Kinds.ofFiles(files);
      for (int i = 0; i < files.size(); i++) {
        Source source = texts.read(files.get(i), Span.NONE);
        chapters.add(ChapterText.of(source, kinds.get(i), "", reporter));
      }
    }
    if (chapters.isEmpty() && !reporter.hasErrors()) {
      reporter.report(
          Diagnostic.error(
                  "manuscript-empty", Span.NONE, manuscript.name() + " holds no Markdown file")
              .hint("write a chapter into a file whose name ends with .md"));
    }
    if (!reporter.hasErrors() && chapters.stream().allMatch(ChapterText::isEmpty)) {
      reporter.report(
          Diagnostic.error(
                  "manuscript-empty",
                  chapters.get(0).source().span(0, 0),
                  manuscript.name() + " holds no text to make a book of")
              .hint("write a title and a first paragraph"));
    }
    return chapters;
  }

  private static Book.Form form(
      Optional<Settings> said, boolean alone, List<ChapterText> chapters) {
    boolean article = alone && !chapters.get(0).outline().isBook();
    Book.Form usual = article ? Book.Form.ARTICLE : Book.Form.BOOK;
    Optional<Node> node = said.flatMap(one -> one.node("form"));
    if (said.isEmpty() || node.isEmpty()) {
      return usual;
    }
    return switch (said.get().text(node.get(), "form")) {
      case "book" -> Book.Form.BOOK;
      case "article" -> Book.Form.ARTICLE;
      default -> {
        said.get()
            .valueFault(
                node.get(), "form is book or article", "form: " + (article ? "article" : "book"));
        yield usual;
      }
    };
  }

  private static Options options(Optional<Settings> said) {
    return said.map(
            one -> new Options(one.flag(true, "smart"), one.flag(false, "join-torn-paragraphs")))
        .orElse(new Options(true, false));
  }
}
