package press.octavo.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Metadata;
import press.octavo.parse.article.Article;
import press.octavo.parse.markdown.Draft;
import press.octavo.parse.markdown.html.PlainText;
import press.octavo.parse.project.ChapterFile;
import press.octavo.parse.project.Project;
import press.octavo.parse.resolve.Unresolved;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Cuts files into divisions: a file begins one, each further heading of the chapters' level
 * another.
 *
 * <p>A file without a heading of that level is cut at the level it begins with. Where files begin
 * one level deeper, a heading of the chapters' level that stands over nothing but a deeper one is
 * the title of a part.
 */
final class Divisions {
  private final Project project;
  private final boolean inParts;
  private final List<Unresolved> divisions = new ArrayList<>();
  private String title;

  private Divisions(Project project, List<Draft> drafts) {
    this.project = project;
    this.title = project.metadata().title();
    this.inParts =
        drafts.stream().anyMatch(draft -> firstLevel(draft.blocks()) == project.chapterLevel() + 1);
  }

  /** The divisions of a manuscript, and its metadata with the title that is found in them. */
  static Parser.Outcome of(Project project, List<Draft> drafts) {
    Divisions divisions = new Divisions(project, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      if (project.form() == Book.Form.ARTICLE) {
        divisions.article(drafts.get(i), project.chapters().get(i));
      } else {
        divisions.cut(drafts.get(i), project.chapters().get(i));
      }
    }
    Metadata metadata = project.titled(divisions.title).metadata();
    if (project.form() == Book.Form.ARTICLE && !drafts.isEmpty()) {
      metadata = Article.credited(metadata, drafts.get(0).blocks());
    }
    return new Parser.Outcome(metadata, DivisionKinds.settled(divisions.divisions));
  }

  private static int firstLevel(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        return heading.level();
      }
    }
    return 0;
  }

  private void article(Draft draft, ChapterFile file) {
    List<Block> blocks = draft.blocks();
    int at = ArticleTitle.find(blocks, project);
    if (at < 0) {
      List<Inline> given = given(file).isEmpty() ? words(title) : given(file);
      add(draft, Attributes.NONE, given, blocks, Optional.of(Division.Kind.CHAPTER));
    } else {
      Block.Heading heading = (Block.Heading) blocks.get(at);
      List<Block> body = new ArrayList<>(blocks);
      body.remove(at);
      add(draft, heading.attributes(), heading.content(), body, Optional.of(Division.Kind.CHAPTER));
    }
    if (title.isEmpty()) {
      title = PlainText.of(divisions.get(divisions.size() - 1).division().title());
    }
  }

  /** The title that the project gives the file. */
  private static List<Inline> given(ChapterFile file) {
    return file.title().map(Divisions::words).orElse(List.of());
  }

  private static List<Inline> words(String text) {
    return text.isEmpty() ? List.of() : List.of(new Inline.Text(Span.NONE, text));
  }

  private void cut(Draft draft, ChapterFile file) {
    List<Block> blocks = bookTitleTaken(draft.blocks());
    int level = level(blocks, file);
    Optional<Division.Kind> kind = file.kind();
    List<Block> content = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    boolean begun = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean cuts = block instanceof Block.Heading h && h.level() <= level;
      if (!cuts) {
        content.add(block);
        continue;
      }
      if (begun) {
        end(draft, file, heading, content, kind);
        kind = Optional.empty();
        content.clear();
      }
      begun = true;
      heading = Optional.of((Block.Heading) block);
      if (isPart(heading.get(), blocks, i)) {
        level = Math.max(level, heading.get().level() + 1);
        kind = Optional.of(Division.Kind.PART);
      }
    }
    if (begun || !content.isEmpty() || file.title().isPresent()) {
      end(draft, file, heading, content, kind);
    }
  }

  /** For a book in one file, without the heading that is the title of the whole. */
  private List<Block> bookTitleTaken(List<Block> blocks) {
    if (project.chapterLevel() == 1) {
      return blocks;
    }
    List<Block> rest = new ArrayList<>(blocks);
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() < project.chapterLevel()) {
        title = title.isEmpty() ? PlainText.of(heading.content()) : title;
        rest.remove(block);
        break;
      }
    }
    return rest;
  }

  /** The level at whose headings the file is cut. */
  private int level(List<Block> blocks, ChapterFile file) {
    int least = Integer.MAX_VALUE;
    int leasts = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() <= least) {
        leasts = heading.level() < least ? 1 : leasts + 1;
        least = heading.level();
      }
    }
    if (least <= project.chapterLevel() || leasts == 0) {
      return project.chapterLevel();
    }
    boolean textFirst = !(blocks.get(0) instanceof Block.Heading);
    boolean sections = file.title().isPresent() || textFirst && leasts > 1;
    return sections ? project.chapterLevel() : Math.max(least, project.chapterLevel());
  }

  private boolean isPart(Block.Heading heading, List<Block> blocks, int at) {
    if (heading.attributes().has("part")) {
      return true;
    }
    Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
    boolean bare =
        next == null || next instanceof Block.Heading h && h.level() == heading.level() + 1;
    return inParts && bare && heading.level() == project.chapterLevel()
        || next == null && at == 0 && DivisionKinds.isPartTitle(PlainText.of(heading.content()));
  }

  private void end(
      Draft draft,
      ChapterFile file,
      Optional<Block.Heading> heading,
      List<Block> content,
      Optional<Division.Kind> kind) {
    Attributes attributes = heading.map(Block.Heading::attributes).orElse(Attributes.NONE);
    List<Inline> words = heading.map(Block.Heading::content).orElseGet(() -> given(file));
    add(draft, attributes, words, content, kind);
  }

  private void add(
      Draft draft,
      Attributes attributes,
      List<Inline> words,
      List<Block> content,
      Optional<Division.Kind> kind) {
    Span span = place(draft.source(), words, content);
    Division division =
        new Division(
            span,
            "",
            DivisionKinds.of(attributes).or(() -> kind).orElse(Division.Kind.CHAPTER),
            attributes,
            words,
            Levels.normal(content));
    boolean open = DivisionKinds.of(attributes).isEmpty() && kind.isEmpty();
    divisions.add(new Unresolved(division, draft, open));
  }

  private static Span place(Source source, List<Inline> words, List<Block> content) {
    int start = source.text().length();
    int end = 0;
    for (Inline word : words) {
      if (word.span().isAuthored()) {
        start = Math.min(start, word.span().start());
        end = Math.max(end, word.span().end());
      }
    }
    for (Block block : content) {
      start = Math.min(start, block.span().start());
      end = Math.max(end, block.span().end());
    }
    return start <= end ? source.span(start, end) : source.span(0, 0);
  }
}
