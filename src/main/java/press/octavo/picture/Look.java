package press.octavo.picture;

import java.util.List;
import java.util.Optional;
import press.octavo.book.Picture;

/**
 * What was seen of a file.
 *
 * @param picture empty when it cannot be used
 * @param fault why it cannot
 * @param removed what a clean copy of a drawing goes without
 */
record Look(Optional<Picture> picture, Optional<PictureFault> fault, List<String> removed) {
  Look {
    removed = List.copyOf(removed);
  }

  static Look of(Picture picture, List<String> removed) {
    return new Look(Optional.of(picture), Optional.empty(), removed);
  }

  static Look of(Picture picture) {
    return of(picture, List.of());
  }

  static Look of(PictureFault fault) {
    return new Look(Optional.empty(), Optional.of(fault), List.of());
  }
}
