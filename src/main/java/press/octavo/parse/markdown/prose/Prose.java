package press.octavo.parse.markdown.prose;

import java.util.List;
import java.util.Set;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.parse.markdown.html.HtmlLosses;
import press.octavo.parse.markdown.html.PictureFinder;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Reads the running text of one file.
 *
 * <p>What it cannot know yet it leaves as the author wrote it: a link's destination is a {@code
 * Target.External} with the bare text, or {@code Target.Internal("")} for a link to nowhere; a
 * note's call holds a note without content whose id is the label.
 */
public final class Prose {
  private final Source source;
  private final LinkDefinitions links;
  private final Set<String> notes;
  private final Context context;

  /**
   * What reading running text needs besides the text.
   *
   * @param pictures finds picture files
   * @param losses hears of HTML that a book cannot show
   * @param inlineNotes takes the notes that stand in the text, {@code ^[so]}
   * @param reporter hears of mistakes
   */
  public record Context(
      PictureFinder pictures, HtmlLosses losses, InlineNotes inlineNotes, Reporter reporter) {}

  /** Takes a note that stands in the text and answers the label it can be called by. */
  @FunctionalInterface
  public interface InlineNotes {
    String add(Span span, List<Block> content);
  }

  /**
   * A reader of one file's text.
   *
   * @param source the file
   * @param links its link reference definitions
   * @param notes the labels of its notes
   * @param context what else is needed
   */
  public Prose(Source source, LinkDefinitions links, Set<String> notes, Context context) {
    this.source = source;
    this.links = links;
    this.notes = notes;
    this.context = context;
  }

  /** The inlines of a text. */
  public List<Inline> read(Lines lines) {
    Chain chain = new ProseParser(lines, this).parse();
    return new Gatherer(lines, context).gather(chain.first);
  }

  Source source() {
    return source;
  }

  LinkDefinitions links() {
    return links;
  }

  boolean hasNote(String label) {
    return notes.contains(label);
  }

  /** Reports a mistake with what to write instead. */
  public void warn(String code, Span span, String message, String hint) {
    context.reporter().report(Diagnostic.warning(code, span, message).hint(hint));
  }
}
