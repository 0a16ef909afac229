package press.octavo.packaging.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The OCF ZIP container (EPUB 3.3, section 4.3; the format is PKWARE's APPNOTE). The media type
 * comes first, stored and bare; every file bears the same time, and nothing depends on the machine.
 *
 * <p>Our own writer, because what is deflated on several threads must be taken as it is.
 */
final class ZipContainer {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** The versions of the format that stored and deflated files need. */
  private static final int VERSION_STORED = 10;

  private static final int VERSION_DEFLATED = 20;

  /** The bounds of the format without its 64-bit extension. */
  private static final int MOST_FILES = 0xFFFF;

  private static final long MOST_BYTES = 0xFFFF_FFFFL;

  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2107;

  private final OutputStream out;
  private final int time;
  private final int date;
  private final List<Entry> entries = new ArrayList<>();
  private long offset;

  private record Entry(String path, Header description, long offset) {}

  /**
   * A container that is written to a stream.
   *
   * @param issued the time that every file bears, in UTC
   */
  ZipContainer(OutputStream out, Instant issued) {
    this.out = out;
    LocalDateTime at = LocalDateTime.ofInstant(issued, ZoneOffset.UTC);
    if (at.getYear() < FIRST_YEAR) {
      at = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
    } else if (at.getYear() > LAST_YEAR) {
      at = LocalDateTime.of(LAST_YEAR, 12, 31, 0, 0);
    }
    this.time = at.getHour() << 11 | at.getMinute() << 5 | at.getSecond() / 2;
    this.date = at.getYear() - FIRST_YEAR << 9 | at.getMonthValue() << 5 | at.getDayOfMonth();
  }

  /** Writes the file that must be the first. */
  void mimetype() throws IOException {
    add("mimetype", Packed.stored("application/epub+zip".getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * Adds a file.
   *
   * @param path of ASCII characters
   */
  void add(String path, Packed file) throws IOException {
    Header description = describe(path, file);
    entries.add(new Entry(path, description, offset));
    write(new Header().four(LOCAL_HEADER).all(description).ascii(path));
    file.writeTo(out);
    offset += file.packedSize();
    if (entries.size() > MOST_FILES || offset > MOST_BYTES) {
      throw new IOException("the EPUB is larger than a ZIP container can be");
    }
  }

  /** What both headers of a file say; the file itself is not kept. */
  private Header describe(String path, Packed file) {
    boolean deflated = file.isDeflated();
    Header header = new Header();
    header.two(deflated ? VERSION_DEFLATED : VERSION_STORED).two(0);
    header.two(deflated ? DEFLATED : STORED).two(time).two(date);
    header.four(file.crc()).four(file.packedSize()).four(file.size());
    return header.two(path.length()).two(0);
  }

  /** Writes the central directory; the stream stays open. */
  void finish() throws IOException {
    long start = offset;
    for (Entry entry : entries) {
      Header header = new Header();
      header.four(CENTRAL_HEADER).two(VERSION_DEFLATED).all(entry.description);
      // Comment, disk, internal and external attributes: none.
      header.two(0).two(0).two(0).four(0).four(entry.offset).ascii(entry.path);
      write(header);
    }
    Header end = new Header();
    end.four(END).two(0).two(0).two(entries.size()).two(entries.size());
    end.four(offset - start).four(start).two(0);
    write(end);
    out.flush();
  }

  private void write(Header header) throws IOException {
    header.bytes.writeTo(out);
    offset += header.bytes.size();
  }

  /** Numbers with their lowest byte first. */
  private static final class Header {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

    Header two(int value) {
      bytes.write(value);
      bytes.write(value >> 8);
      return this;
    }

    Header four(long value) {
      return two((int) value).two((int) (value >> 16));
    }

    Header all(Header other) {
      bytes.writeBytes(other.bytes.toByteArray());
      return this;
    }

    Header ascii(String value) {
      bytes.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
      return this;
    }
  }
}
