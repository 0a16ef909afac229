package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/**
 * A picture that is alone in its paragraph is a figure. Its title is the caption; its alternative
 * text stays what it is, the words for who cannot see.
 */
public final class Figures {
  private Figures() {}

  /** The figure that a paragraph is, or the paragraph. */
  public static Block standing(Block.Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    if (content.size() != 1 || !(content.get(0) instanceof Inline.Image image)) {
      return paragraph;
    }
    Attributes own = image.attributes();
    Attributes around = paragraph.attributes();
    Attributes attributes =
        own.equals(Attributes.NONE)
            ? around
            : new Attributes(own.id().or(around::id), joined(around, own), own.pairs());
    Inline.Image bare =
        new Inline.Image(
            image.span(),
            new Attributes(Optional.empty(), own.classes(), own.pairs()),
            image.picture(),
            image.alt(),
            "");
    List<Inline> caption =
        image.title().isEmpty() ? List.of() : List.of(new Inline.Text(image.span(), image.title()));
    return new Block.Figure(paragraph.span(), attributes, bare, caption);
  }

  private static List<String> joined(Attributes first, Attributes second) {
    List<String> classes = new ArrayList<>(first.classes());
    classes.addAll(second.classes());
    return classes;
  }
}
