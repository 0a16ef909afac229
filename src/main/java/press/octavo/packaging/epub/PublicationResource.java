package press.octavo.packaging.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

/**
 * A publication resource (EPUB 3.3, section 3): epublib's, with the manifest properties of EPUB 3
 * and with bytes that are fetched when they are asked for.
 */
final class PublicationResource extends Resource {
  private static final long serialVersionUID = 1L;

  private final transient Content content;
  private final transient List<String> properties;

  /** Where the file comes from; asked once for each time the edition is written. */
  @FunctionalInterface
  interface Content {
    Packed packed() throws IOException;
  }

  /**
   * A file of the publication.
   *
   * @param id unique in the package
   * @param href relative to the package document
   * @param properties of the manifest item
   */
  PublicationResource(
      String id, String href, MediaType type, Content content, List<String> properties) {
    super(id, new byte[0], href, type);
    this.content = content;
    this.properties = List.copyOf(properties);
  }

  List<String> properties() {
    return properties;
  }

  /** The file as the container holds it. */
  Packed packed() throws IOException {
    return content.packed();
  }

  @Override
  public byte[] getData() throws IOException {
    return content.packed().unpacked();
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new ByteArrayInputStream(getData());
  }

  @Override
  public long getSize() {
    try {
      return getData().length;
    } catch (IOException e) {
      return 0;
    }
  }

  // epublib compares resources by where they stand; so do we.
  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
