package press.octavo.parse.article;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Metadata;
import press.octavo.parse.project.Project;
import press.octavo.source.Reporter;

/**
 * Reads an article's typing for what it means.
 *
 * <p>A link to nowhere ({@code [text](#)}, {@code [text]()}) must come as a link whose target is
 * {@code Target.Internal("")}; it leaves as plain text. Call both methods before typed punctuation
 * is made typographic, and once for the blocks of one file, since dead links are summed up in one
 * warning a call.
 */
public final class Article {
  private Article() {}

  /**
   * Gives each paragraph of an article its role, joins torn paragraphs and frees dead links.
   *
   * @param blocks what follows the article's title
   * @param project says whether the article's author is already known
   * @param reporter hears of joined paragraphs and dead links
   */
  public static List<Block> shape(List<Block> blocks, Project project, Reporter reporter) {
    return List.copyOf(blocks);
  }

  /**
   * For a book: frees dead links; reports torn paragraphs and joins them if the project says so.
   */
  public static List<Block> mend(List<Block> blocks, Project project, Reporter reporter) {
    return List.copyOf(blocks);
  }

  /**
   * The metadata with the author and the date that a shaped article's byline and date line name,
   * where the metadata has none.
   */
  public static Metadata credited(Metadata metadata, List<Block> shaped) {
    return metadata;
  }
}
