package press.octavo.packaging.epub;

import java.util.List;
import java.util.Locale;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.LetterPart;
import press.octavo.design.Style;

/** How the style sheet sets the paragraphs that have a part in an article. */
final class Roles {
  private Roles() {}

  /** The class of a role; empty for the body. */
  static String className(Block.Role role) {
    return switch (role) {
      case BODY -> "";
      case DECK -> "deck";
      case BYLINE -> "byline";
      case DATELINE -> "dateline";
      case LABELLED -> "labelled";
      case CLOSING -> "closing";
      case SOURCE -> "source";
    };
  }

  /** The class of a part of a letter. */
  static String className(LetterPart part) {
    return part == LetterPart.BODY ? "" : part.name().toLowerCase(Locale.ROOT);
  }

  /** The setting that goes with the class. */
  static Setting setting(Block.Role role, Setting base, Style style) {
    return switch (role) {
      case DECK -> base.lettered(style.article().deck());
      case CLOSING -> base.italic();
      case BYLINE -> base.lettered(style.article().byline());
      case BODY, DATELINE, LABELLED, SOURCE -> base;
    };
  }

  /** The content without the bold or italics by which the author marked all of it. */
  static List<Inline> content(Block.Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    boolean dressed = paragraph.role() == Block.Role.DECK || paragraph.role() == Block.Role.CLOSING;
    if (dressed && content.size() == 1) {
      if (content.get(0) instanceof Inline.Emphasis all) {
        return all.content();
      }
      if (content.get(0) instanceof Inline.Strong all) {
        return all.content();
      }
    }
    return content;
  }
}
