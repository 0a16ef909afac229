package press.octavo.packaging.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import press.octavo.packaging.Artifact;

/** The finished edition: a package document and the files it lists. */
final class EpubFile implements Artifact {
  private static final String ROOT = "EPUB/";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """;

  private final Packed packageDocument;
  private final List<PublicationResource> files;
  private final Instant issued;

  EpubFile(String packageDocument, List<PublicationResource> files, Instant issued) {
    this.packageDocument = Packed.deflated(utf8(packageDocument));
    this.files = List.copyOf(files);
    this.issued = issued;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String extension() {
    return "epub";
  }

  @Override
  public int pages() {
    return 0;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    ZipContainer container = new ZipContainer(out, issued);
    container.mimetype();
    container.add("META-INF/container.xml", Packed.deflated(utf8(CONTAINER)));
    container.add(ROOT + PackageDocument.HREF, packageDocument);
    for (PublicationResource file : files) {
      container.add(ROOT + file.getHref(), file.packed());
    }
    container.finish();
  }
}
