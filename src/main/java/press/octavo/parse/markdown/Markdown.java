package press.octavo.parse.markdown;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.parse.markdown.html.HtmlLosses;
import press.octavo.parse.markdown.html.PictureFinder;
import press.octavo.parse.markdown.prose.Prose;
import press.octavo.parse.markdown.structure.Structure;
import press.octavo.source.Reporter;
import press.octavo.source.Source;

/**
 * Reads Markdown: CommonMark 0.31.2 with tables, notes, attributes, fenced divisions, spans,
 * definition lists, task lists and what a book can show of HTML. Safe for use from several threads.
 */
public final class Markdown {
  private final PictureFinder pictures;
  private final Reporter reporter;

  /**
   * A reader.
   *
   * @param pictures finds the pictures that a file names
   * @param reporter hears of mistakes
   */
  public Markdown(PictureFinder pictures, Reporter reporter) {
    this.pictures = pictures;
    this.reporter = reporter;
  }

  /**
   * Reads one file.
   *
   * @param start the offset at which its text begins
   */
  public Draft read(Source source, int start) {
    Structure.Outline outline = Structure.read(source, start, reporter);
    Notes notes = new Notes(reporter);
    HtmlLosses losses = new HtmlLosses();
    Prose prose =
        new Prose(
            source,
            outline.links(),
            outline.noteLabels(),
            new Prose.Context(pictures, losses, notes::add, reporter));
    PartReader reader = new PartReader(prose, notes, losses, pictures);
    List<Block> blocks = reader.read(outline.parts());
    losses.report(reporter);
    return new Draft(source, blocks, notes.all());
  }
}
