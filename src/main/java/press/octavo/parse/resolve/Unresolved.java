package press.octavo.parse.resolve;

import press.octavo.book.Division;
import press.octavo.parse.markdown.Draft;

/**
 * A division whose id, links and notes are still as its author wrote them.
 *
 * @param division its id is empty
 * @param file the file it was cut from
 * @param open whether nothing but its title says what kind of division it is
 */
public record Unresolved(Division division, Draft file, boolean open) {
  /** The same as a division of another kind. */
  public Unresolved as(Division.Kind kind) {
    Division d = division;
    Division other = new Division(d.span(), d.id(), kind, d.attributes(), d.title(), d.content());
    return new Unresolved(other, file, false);
  }
}
