package press.octavo.design;

import java.util.List;
import press.octavo.font.Typefaces;

/**
 * How a book looks, whatever its page: what a style file says. White is counted in lines, sizes in
 * parts of the text's.
 *
 * @param name of the style file it is made from
 * @param faces the typefaces
 * @param text what is special about paragraphs
 * @param headings of level 2 to 6
 * @param chapter the first page of a chapter
 * @param part the page of a part
 * @param number of a heading that is nothing but a number
 * @param titlePage made from the metadata
 * @param halfTitle made from the metadata
 * @param article what stands above the text of an article
 * @param contents the table of contents
 * @param runningHeads the line that says where the reader is
 * @param folios the page numbers
 */
public record Style(
    String name,
    Typefaces faces,
    Text text,
    List<Heading> headings,
    Opener chapter,
    Opener part,
    Lettering number,
    TitlePage titlePage,
    HalfTitle halfTitle,
    ArticleHead article,
    ContentsList contents,
    RunningHeads runningHeads,
    Folios folios) {

  /**
   * What is special about paragraphs, and what is smaller than they are.
   *
   * @param indent of a paragraph that follows another, in ems
   * @param opening how the first paragraph of a chapter begins
   * @param ornament what stands between two scenes
   * @param acronyms whether words in capitals are set in small capitals
   * @param notes at the foot of the page
   * @param code in blocks
   * @param captions of pictures and tables
   * @param cells of tables
   * @param cellHeads of the heads of tables
   */
  public record Text(
      double indent,
      Opening opening,
      String ornament,
      boolean acronyms,
      Lettering notes,
      Lettering code,
      Lettering captions,
      Lettering cells,
      Lettering cellHeads) {}

  public Style {
    headings = List.copyOf(headings);
  }

  /** The heading of a level; deeper ones look like the deepest. */
  public Heading heading(int level) {
    return headings.get(Math.max(0, Math.min(level - 2, headings.size() - 1)));
  }
}
