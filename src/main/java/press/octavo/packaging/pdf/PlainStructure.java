package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import press.octavo.packaging.Artifact;

/**
 * A finished file as PDF was before version 1.5 (ISO 32000-1, 7.5.4): each object by itself, and a
 * table of where they are. Presses that take PDF/X-1a read no other.
 */
final class PlainStructure implements Artifact {
  private static final String NO_TEXT = "\n%\u00E2\u00E3\u00CF\u00D3\n";

  /** An entry of the table has ten digits for the place. */
  private static final long BEYOND = 10_000_000_000L;

  private final String version;
  private final List<IndirectObjects.Entry> entries;
  private final COSDictionary trailer;
  private final int pages;

  PlainStructure(String version, IndirectObjects objects, COSDictionary trailer, int pages) {
    this.version = version;
    List<IndirectObjects.Entry> all = new ArrayList<>(objects.plain());
    all.addAll(objects.streams());
    all.sort(Comparator.comparingInt(IndirectObjects.Entry::number));
    this.entries = all;
    this.trailer = trailer;
    this.pages = pages;
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    new Writing(out).all();
  }

  /** One writing of the file. */
  private final class Writing {
    private final OutputStream out;
    private final Octets octets = new Octets(1 << 12);
    private final Octets table = new Octets(20 * entries.size() + 40);
    private long written;

    Writing(OutputStream out) {
      this.out = out;
    }

    void all() throws IOException {
      octets.ascii("%PDF-").ascii(version).ascii(NO_TEXT);
      flush();
      int size = entries.size() + 1;
      table.ascii("xref\n0 ").integer(size).ascii("\n0000000000 65535 f \n");
      for (IndirectObjects.Entry entry : entries) {
        table.ascii(Long.toString(BEYOND + written).substring(1)).ascii(" 00000 n \n");
        octets.integer(entry.number()).ascii(" 0 obj\n");
        if (entry instanceof IndirectObjects.Stream stream) {
          stream(stream.value());
        } else if (entry instanceof IndirectObjects.Plain plain) {
          new ObjectSyntax(octets).write(plain.value());
        }
        octets.ascii("\nendobj\n");
        flush();
      }
      long start = written;
      octets.write(table.array(), 0, table.length());
      COSDictionary last = new COSDictionary(trailer);
      last.setInt("Size", size);
      octets.ascii("trailer\n");
      new ObjectSyntax(octets).write(last);
      octets.ascii("\nstartxref\n").integer(start).ascii("\n%%EOF\n");
      flush();
    }

    private void stream(StreamObject stream) throws IOException {
      COSDictionary dictionary = new COSDictionary(stream.dictionary());
      dictionary.setLong("Length", stream.data().length());
      new ObjectSyntax(octets).write(dictionary);
      octets.ascii("\nstream\n");
      flush();
      stream.data().writeTo(out);
      written += stream.data().length();
      octets.ascii("\nendstream");
    }

    private void flush() throws IOException {
      out.write(octets.array(), 0, octets.length());
      written += octets.length();
      octets.clear();
    }
  }
}
