package press.octavo.page;

import press.octavo.book.Target;
import press.octavo.geometry.Box;

/** A place on a page that leads elsewhere. */
public record LinkArea(Box box, Target target, Origin origin) {}
