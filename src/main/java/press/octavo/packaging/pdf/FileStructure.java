package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import press.octavo.packaging.Artifact;

/**
 * The finished file (ISO 32000-1, 7.5): header, stream objects, object streams, cross-reference
 * stream and trailer. Can be written more than once, each time the same.
 */
final class FileStructure implements Artifact {
  /** The second line tells transfer programs that the file is not text. */
  private static final String NO_TEXT = "\n%\u00E2\u00E3\u00CF\u00D3\n";

  private final String version;
  private final List<IndirectObjects.Stream> streams;
  private final List<ObjectStreams.Packed> objectStreams;
  private final COSDictionary trailer;
  private final int pages;

  /**
   * Takes what has been built.
   *
   * @param version that the header names
   * @param trailer with Root, Info and ID
   */
  FileStructure(
      String version,
      List<IndirectObjects.Stream> streams,
      List<ObjectStreams.Packed> objectStreams,
      COSDictionary trailer,
      int pages) {
    this.version = version;
    this.streams = List.copyOf(streams);
    this.objectStreams = List.copyOf(objectStreams);
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

  private int size() {
    int size = 1 + streams.size() + objectStreams.size() + 1;
    for (ObjectStreams.Packed packed : objectStreams) {
      size += packed.numbers().size();
    }
    return size;
  }

  /** One writing of the file. */
  private final class Writing {
    private final OutputStream out;
    private final int size = size();
    private final CrossReferences references = new CrossReferences(size);
    private final Octets octets = new Octets(1 << 12);
    private long written;

    Writing(OutputStream out) {
      this.out = out;
    }

    void all() throws IOException {
      octets.ascii("%PDF-").ascii(version).ascii(NO_TEXT);
      flush();
      for (IndirectObjects.Stream stream : streams) {
        stream(stream.number(), stream.value());
      }
      int number = size - 1 - objectStreams.size();
      for (ObjectStreams.Packed packed : objectStreams) {
        List<Integer> numbers = packed.numbers();
        for (int i = 0; i < numbers.size(); i++) {
          references.within(numbers.get(i), number, i);
        }
        stream(number++, packed.stream());
      }
      long start = written;
      references.at(number, start);
      stream(number, references.stream(trailer));
      octets.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
      flush();
    }

    private void stream(int number, StreamObject stream) throws IOException {
      references.at(number, written);
      COSDictionary dictionary = new COSDictionary(stream.dictionary());
      dictionary.setLong("Length", stream.data().length());
      octets.integer(number).ascii(" 0 obj\n");
      new ObjectSyntax(octets).write(dictionary);
      octets.ascii("\nstream\n");
      flush();
      stream.data().writeTo(out);
      written += stream.data().length();
      octets.ascii("\nendstream\nendobj\n");
      flush();
    }

    private void flush() throws IOException {
      out.write(octets.array(), 0, octets.length());
      written += octets.length();
      octets.clear();
    }
  }
}
