package press.octavo.packaging.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.siegmann.epublib.domain.MediaType;
import press.octavo.book.Picture;
import press.octavo.picture.Drawing;
import press.octavo.source.Manuscript;

/** The book's picture files: each once, under a name that every reading system can open. */
final class Pictures {
  private static final String FOLDER = "images/";

  private final Manuscript manuscript;
  private final Names names = new Names();
  private final Map<String, String> hrefs = new LinkedHashMap<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final Optional<Picture> cover;

  /**
   * The files of all pictures.
   *
   * @param cover the picture that stands for the book, when the author gives one
   */
  Pictures(Manuscript manuscript, Optional<Picture> cover, Iterable<Picture> inText) {
    this.manuscript = manuscript;
    this.cover = cover;
    cover.ifPresent(this::add);
    inText.forEach(this::add);
  }

  private void add(Picture picture) {
    if (!hrefs.containsKey(picture.path())) {
      String stem = stem(picture.path());
      hrefs.put(picture.path(), FOLDER + names.file(stem, picture.format().extension()));
      pictures.add(picture);
    }
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The file's name relative to the package document. */
  String href(Picture picture) {
    String href = hrefs.get(picture.path());
    if (href == null) {
      throw new IllegalStateException("unsurveyed picture " + picture.path());
    }
    return href;
  }

  boolean isEmpty() {
    return pictures.isEmpty();
  }

  /** The files, whose bytes are read when the edition is written. */
  List<PublicationResource> resources() {
    List<PublicationResource> resources = new ArrayList<>();
    for (Picture picture : pictures) {
      boolean isCover = cover.map(c -> c.path().equals(picture.path())).orElse(false);
      String id = isCover ? PackageDocument.COVER_IMAGE : "image-" + (resources.size() + 1);
      MediaType type =
          new MediaType(picture.format().mediaType(), "." + picture.format().extension());
      List<String> properties = isCover ? List.of("cover-image") : List.of();
      resources.add(
          new PublicationResource(id, href(picture), type, () -> packed(picture), properties));
    }
    return resources;
  }

  private Packed packed(Picture picture) throws IOException {
    byte[] bytes = ScreenSize.of(manuscript.bytes(picture.path()), picture);
    return switch (picture.format()) {
      case SVG -> Packed.deflated(Drawing.read(bytes).xml().getBytes(StandardCharsets.UTF_8));
      case JPEG -> Packed.stored(ScreenColour.of(bytes));
      case PNG, GIF, WEBP -> Packed.stored(bytes);
    };
  }
}
