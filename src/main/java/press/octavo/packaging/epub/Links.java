package press.octavo.packaging.epub;

import java.util.Optional;
import press.octavo.book.Inline;

/** Where the links of the text lead. */
@FunctionalInterface
interface Links {
  /** The reference; empty when nobody could follow it. */
  Optional<String> href(Inline.Link link);
}
