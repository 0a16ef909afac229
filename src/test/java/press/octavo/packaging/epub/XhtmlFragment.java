package press.octavo.packaging.epub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Picture;
import press.octavo.book.Target;
import press.octavo.source.Span;

/** Blocks as the EPUB writes them, without the document around them; for other rooms' tests. */
public final class XhtmlFragment {
  private static final String ID = "fragment";

  private XhtmlFragment() {}

  /**
   * The XHTML of blocks. Pictures keep their paths, links lead where they say, and headings have
   * only the ids that the blocks give them. Notes are called, but do not follow.
   */
  public static String of(List<Block> blocks) {
    Division division =
        new Division(Span.NONE, ID, Division.Kind.CHAPTER, Attributes.NONE, List.of(), blocks);
    Book book = Specimen.book(Specimen.metadata("Fragment", "", "en"), division);
    Survey survey = new Survey(book, new Names());
    Pictures pictures =
        new Pictures(new PictureFolder(), Optional.empty(), survey.pictures().values());
    Edition edition = new Edition(book, survey, pictures, new Terms("en"), XhtmlFragment::raw);
    ContentDocument document = new ContentDocument(edition, "fragment.xhtml");
    document.markup().open("body").namespace("epub", Markup.OPS).newline();
    new BlockMarkup(document).all(blocks).close();
    String text = document.markup().finish();
    String inside = text.substring(text.indexOf('\n') + 1, text.lastIndexOf("</body>"));
    for (Map.Entry<String, Picture> picture : survey.pictures().entrySet()) {
      String href = pictures.href(picture.getValue());
      inside = inside.replace("src=\"" + href + "\"", "src=\"" + picture.getKey() + "\"");
    }
    return inside.replaceAll(" id=\"" + ID + "-[0-9]+\"", "");
  }

  private static Optional<String> raw(Inline.Link link) {
    if (link.target() instanceof Target.External external) {
      return Optional.of(external.uri());
    }
    String id = ((Target.Internal) link.target()).id();
    return Optional.of(id.isEmpty() ? "" : "#" + id);
  }
}
