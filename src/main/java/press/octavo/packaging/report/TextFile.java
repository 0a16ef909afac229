package press.octavo.packaging.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import press.octavo.packaging.Artifact;

/** A file of the report. */
record TextFile(String extension, String text) implements Artifact {
  @Override
  public String name(String slug) {
    return slug + "-quality." + extension;
  }

  @Override
  public int pages() {
    return 0;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
