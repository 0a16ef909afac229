package press.octavo.parse.markdown.html;

import java.util.Optional;
import press.octavo.book.Picture;
import press.octavo.source.Span;

/** Finds the picture that a file names; says itself what is wrong when it answers nothing. */
@FunctionalInterface
public interface PictureFinder {
  Optional<Picture> find(String destination, Span at);
}
