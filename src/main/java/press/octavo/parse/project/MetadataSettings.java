package press.octavo.parse.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import press.octavo.book.Catalogue;
import press.octavo.book.Metadata;
import press.octavo.book.Picture;
import press.octavo.picture.Pictures;

/** Reads what a library would note of the book. */
final class MetadataSettings {
  /** The keys below which subjects stand: words, and those with a code of a scheme. */
  static final String[] SUBJECTS = {"keywords", "subjects", "subject"};

  /** Pixels on a cover's shorter side with which every shop shows it sharp. */
  private static final int LEAST_COVER = 1000;

  private final Settings settings;
  private final Pictures pictures;
  private String identifier = "";
  private String isbn = "";

  private MetadataSettings(Settings settings, Pictures pictures) {
    this.settings = settings;
    this.pictures = pictures;
  }

  /** The metadata, with "" for everything that is not given, the language too. */
  static Metadata read(Settings settings, Pictures pictures) {
    return new MetadataSettings(settings, pictures).read();
  }

  /** Nothing is known. */
  static Metadata none() {
    return new Metadata(
        "",
        "",
        List.of(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        Optional.empty(),
        Catalogue.NONE);
  }

  private Metadata read() {
    identifiers();
    String date = settings.text("date");
    return new Metadata(
        settings.text("title"),
        settings.text("subtitle"),
        Credits.read(settings),
        lang(),
        date,
        Dates.iso(date),
        identifier,
        isbn,
        settings.text("publisher"),
        settings.text("rights", "copyright"),
        settings.paragraphs("description", "abstract"),
        settings.words(SUBJECTS),
        cover(),
        CatalogueSettings.read(settings));
  }

  private String lang() {
    Optional<Node> node = settings.node("lang", "language");
    if (node.isEmpty()) {
      return "";
    }
    String written = settings.text(node.get(), "lang");
    Optional<String> tag = Languages.tag(written);
    if (tag.isEmpty()) {
      settings.valueFault(
          node.get(),
          "lang must be a language tag of BCP 47",
          "lang: " + Languages.meant(written).orElse("en-GB"));
    }
    return tag.orElse("");
  }

  private Optional<Picture> cover() {
    return settings
        .node("cover-image", "cover")
        // On web sites a cover is often more than a path.
        .filter(node -> node instanceof ScalarNode)
        .flatMap(this::cover);
  }

  private Optional<Picture> cover(Node node) {
    Optional<Picture> found =
        pictures.look(settings.text(node, "cover-image"), settings.span(node));
    found
        .filter(picture -> picture.format() != Picture.Format.SVG)
        .filter(picture -> Math.min(picture.pixelsWide(), picture.pixelsHigh()) < LEAST_COVER)
        .ifPresent(
            picture ->
                settings.warn(
                    node,
                    "cover-small",
                    "the cover has "
                        + picture.pixelsWide()
                        + " by "
                        + picture.pixelsHigh()
                        + " pixels, fewer than shops ask for",
                    "save it with 1600 by 2560 pixels"));
    return found;
  }

  private void identifiers() {
    settings.node("isbn").ifPresent(this::isbn);
    for (Node node : settings.list("identifier")) {
      if (node instanceof MappingNode mapping) {
        Settings one = settings.inner(mapping);
        String scheme = one.text("scheme").toUpperCase(Locale.ROOT);
        Optional<Node> text = one.node("text");
        one.finish();
        text.ifPresent(value -> identifier(value, scheme.startsWith("ISBN")));
      } else {
        String written = settings.text(node, "identifier");
        identifier(node, written.regionMatches(true, 0, "ISBN", 0, 4));
      }
    }
  }

  private void identifier(Node node, boolean ofBook) {
    String written = settings.text(node, "identifier");
    String urn = "urn:isbn:";
    if (ofBook) {
      isbn(node);
    } else if (written.regionMatches(true, 0, urn, 0, urn.length())) {
      isbn = checked(node, written.substring(urn.length()));
    } else {
      identifier = written;
    }
  }

  private void isbn(Node node) {
    isbn = checked(node, settings.text(node, "isbn"));
  }

  private String checked(Node node, String written) {
    return Isbn.checked(settings, node, written);
  }
}
