package press.octavo.check.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The data of a stream (ISO 32000-1, 7.3.8), never more than is asked for: a few octets may be made
 * to unpack to more than a machine holds.
 */
public final class StreamOctets {
  /** Other filters than Flate multiply by at most 1,000 or so, and are given so many octets. */
  private static final int MOST_OF_OTHERS = 1 << 18;

  private static final String FLATE = "FlateDecode";

  private StreamOctets() {}

  /**
   * The unpacked data.
   *
   * @throws IOException when it is damaged or has more octets than these
   */
  public static byte[] of(COSStream stream, int most) throws IOException {
    List<String> filters = filters(stream);
    boolean plain = filters.isEmpty() || !stream.containsKey(COSName.DECODE_PARMS);
    for (String filter : filters) {
      plain &= filter.equals(FLATE) || filter.equals("Fl");
    }
    if (!plain) {
      if (stream.getLength() > MOST_OF_OTHERS) {
        throw new IOException("more octets than are unpacked");
      }
      try (InputStream in = stream.createInputStream()) {
        return read(in, most);
      }
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size(); i++) {
        in = new InflaterInputStream(in);
      }
      return read(in, most);
    }
  }

  /**
   * The operators of a page, whose parts are read as one (7.8.2).
   *
   * @throws IOException when a part is damaged or has more octets than these
   */
  public static byte[] ofPage(COSDictionary page, int most) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      return of(stream, most);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.getObject(i) instanceof COSStream stream) {
          all.writeBytes(of(stream, most - all.size()));
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  private static byte[] read(InputStream in, int most) throws IOException {
    byte[] octets = in.readNBytes(most);
    if (octets.length == most && in.read() >= 0) {
      throw new IOException("more octets than are wanted");
    }
    return octets;
  }

  /** The first octets, as many as there are. */
  public static byte[] head(COSStream stream, int count) {
    List<String> filters = filters(stream);
    try (InputStream raw = stream.createRawInputStream();
        InputStream in =
            filters.equals(List.of(FLATE))
                ? new InflaterInputStream(raw)
                : filters.isEmpty() ? raw : new ByteArrayInputStream(of(stream, 1 << 24))) {
      return in.readNBytes(count);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** The names of its filters in the order of unpacking. */
  public static List<String> filters(COSStream stream) {
    List<String> names = new ArrayList<>();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      names.add(name.getName());
    } else if (filters instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        names.add(several.getObject(i) instanceof COSName name ? name.getName() : "");
      }
    }
    return names;
  }
}
