package press.octavo.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Metadata;
import press.octavo.book.Note;
import press.octavo.parse.article.Article;
import press.octavo.parse.markdown.Draft;
import press.octavo.parse.markdown.Markdown;
import press.octavo.parse.project.ChapterFile;
import press.octavo.parse.project.Project;
import press.octavo.parse.project.ProjectReader;
import press.octavo.parse.punctuation.Punctuation;
import press.octavo.parse.resolve.References;
import press.octavo.parse.resolve.Unresolved;
import press.octavo.picture.Pictures;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/**
 * Turns a manuscript into a book; the door of the stage. Always answers a book; what is wrong with
 * the manuscript the reporter hears.
 */
public final class Parser {
  private final Reporter reporter;

  public Parser(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reads the project, then its files side by side, then what they say of each other. */
  public Book parse(Manuscript manuscript) {
    Project project = ProjectReader.read(manuscript, reporter);
    List<Draft> drafts = drafts(project, new Pictures(manuscript, reporter));
    Outcome outcome = Divisions.of(project, drafts);
    List<Division> divisions = new References(manuscript, reporter).resolve(outcome.divisions());
    List<Division> dressed = project.marksAcronyms() ? Acronyms.marked(divisions) : divisions;
    return new Book(
        outcome.metadata(), project.form(), project.design(), project.production(), dressed);
  }

  /**
   * What cutting the files has brought.
   *
   * @param metadata with its title
   */
  record Outcome(Metadata metadata, List<Unresolved> divisions) {}

  private List<Draft> drafts(Project project, Pictures pictures) {
    Markdown markdown = new Markdown(pictures::look, reporter);
    Punctuation punctuation = Punctuation.of(project.metadata().lang());
    List<ChapterFile> files = project.chapters();
    AtomicInteger done = new AtomicInteger();
    return IntStream.range(0, files.size())
        .parallel()
        .mapToObj(
            i -> {
              Draft draft = markdown.read(files.get(i).source(), files.get(i).bodyStart());
              Draft finished = finished(draft, project, punctuation);
              reporter.progress("reading", done.incrementAndGet(), files.size());
              return finished;
            })
        .toList();
  }

  /** Mends what the author's typing has torn, then makes the punctuation typographic. */
  private Draft finished(Draft draft, Project project, Punctuation punctuation) {
    boolean book = project.form() == Book.Form.BOOK;
    List<Block> blocks =
        book
            ? Article.mend(draft.blocks(), project, reporter)
            : ArticleTitle.shaped(draft.blocks(), project, reporter);
    if (!project.options().smartPunctuation()) {
      return new Draft(draft.source(), blocks, draft.notes());
    }
    Map<String, Note> notes = new LinkedHashMap<>();
    draft
        .notes()
        .forEach(
            (label, note) ->
                notes.put(
                    label,
                    new Note(
                        note.span(), note.id(), note.number(), punctuation.apply(note.content()))));
    return new Draft(draft.source(), punctuation.apply(blocks), notes);
  }
}
