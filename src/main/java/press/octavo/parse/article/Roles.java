package press.octavo.parse.article;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Block.Role;
import press.octavo.book.Inline;

/** Gives paragraphs their roles. */
final class Roles {
  private Roles() {}

  /** The paragraph in a role, without white space at its ends. */
  static Block.Paragraph with(Block.Paragraph paragraph, Role role) {
    return new Block.Paragraph(
        paragraph.span(), paragraph.attributes(), role, Plain.trimmed(paragraph.content()));
  }

  static boolean isBody(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.role() == Role.BODY;
  }

  /** Whether a paragraph is a bold label and the links it points to, and nothing more. */
  static boolean isLabelled(Block.Paragraph paragraph) {
    List<Inline> content = Plain.trimmed(paragraph.content());
    if (content.size() < 2 || !(content.get(0) instanceof Inline.Strong label)) {
      return false;
    }
    boolean colon = Plain.of(label.content()).endsWith(":");
    boolean linked = false;
    for (Inline inline : content.subList(1, content.size())) {
      if (inline instanceof Inline.Link) {
        linked = true;
      } else if (inline instanceof Inline.Text text) {
        colon |= !linked && text.text().startsWith(":");
        if (text.text().chars().anyMatch(Character::isLetterOrDigit)) {
          return false;
        }
      } else if (!Plain.isBlank(inline)) {
        return false;
      }
    }
    return colon && linked;
  }
}
