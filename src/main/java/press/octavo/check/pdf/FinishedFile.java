package press.octavo.check.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** A PDF taken apart into objects, by a reader that shares nothing with our writer. */
public final class FinishedFile implements AutoCloseable {
  /** What a page takes from the nodes above it when it has none of its own. */
  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  /** So many octets are unpacked of one file; the longest books have a tenth. */
  private static final long MOST_UNPACKED = 1L << 29;

  private final byte[] octets;
  private final PDDocument document;
  private final COSDictionary trailer;
  private final COSDictionary catalog;
  private final List<COSDictionary> pages = new ArrayList<>();
  private final Set<COSDictionary> heirs = Collections.newSetFromMap(new IdentityHashMap<>());
  private long unpacked;

  private FinishedFile(byte[] octets, PDDocument document) {
    this.octets = octets;
    this.document = document;
    this.trailer = or(document.getDocument().getTrailer(), new COSDictionary());
    this.catalog = dictionary(trailer, COSName.ROOT);
    gather(catalog.getCOSDictionary(COSName.PAGES));
  }

  /** Reads it; what is damaged is met with all kinds of exceptions. */
  public static FinishedFile open(byte[] octets) throws IOException {
    return new FinishedFile(octets, Loader.loadPDF(octets));
  }

  private static COSDictionary or(@Nullable COSDictionary given, COSDictionary other) {
    return given == null ? other : given;
  }

  /** The leaves of the page tree in order; a node that is met twice is left out. */
  private void gather(@Nullable COSDictionary root) {
    Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>();
    if (root != null) {
      open.push(root);
    }
    while (!open.isEmpty()) {
      COSDictionary node = open.pop();
      if (!met.add(node)) {
        continue;
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages.add(node);
        continue;
      }
      for (int i = kids.size() - 1; i >= 0; i--) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          inherit(node, kid);
          open.push(kid);
        }
      }
    }
  }

  private void inherit(COSDictionary node, COSDictionary kid) {
    for (COSName key : INHERITED) {
      if (!kid.containsKey(key) && node.containsKey(key)) {
        kid.setItem(key, node.getItem(key));
        if (key.equals(COSName.RESOURCES)) {
          heirs.add(kid);
        }
      }
    }
  }

  public COSDocument objects() {
    return document.getDocument();
  }

  public COSDictionary trailer() {
    return trailer;
  }

  public COSDictionary catalog() {
    return catalog;
  }

  public COSDictionary info() {
    return dictionary(trailer, COSName.INFO);
  }

  public List<COSDictionary> pages() {
    return pages;
  }

  public long length() {
    return octets.length;
  }

  /** The first line, as {@code %PDF-1.6}. */
  public String header() {
    int end = 0;
    while (end < octets.length && end < 32 && octets[end] != '\n' && octets[end] != '\r') {
      end++;
    }
    return new String(octets, 0, end, StandardCharsets.ISO_8859_1);
  }

  /** Whether a page takes its resources from the nodes above it. */
  public boolean isHeir(COSDictionary page) {
    return heirs.contains(page);
  }

  /**
   * The data of a stream.
   *
   * @throws IOException when it is damaged, has more octets than these, or too many were unpacked
   */
  public byte[] unpack(COSStream stream, int most) throws IOException {
    return counted(most, limit -> StreamOctets.of(stream, limit));
  }

  /**
   * The operators of a page.
   *
   * @throws IOException as for a single stream
   */
  public byte[] unpackPage(COSDictionary page, int most) throws IOException {
    return counted(most, limit -> StreamOctets.ofPage(page, limit));
  }

  /** Unpacks something, to at most so many octets. */
  private interface Unpacking {
    byte[] to(int limit) throws IOException;
  }

  /** What fails has cost as much as it was allowed to. */
  private byte[] counted(int most, Unpacking unpacking) throws IOException {
    int limit = (int) Math.min(most, MOST_UNPACKED - unpacked);
    unpacked += limit;
    byte[] data = unpacking.to(limit);
    unpacked -= limit - data.length;
    return data;
  }

  /** Whether the trailer has an identifier of two strings (14.4). */
  public boolean hasIdentifier() {
    COSArray id = trailer.getCOSArray(COSName.ID);
    return id != null
        && id.size() == 2
        && id.getObject(0) instanceof COSString first
        && id.getObject(1) instanceof COSString second
        && first.getBytes().length > 0
        && second.getBytes().length > 0;
  }

  /** Every object that can be reached from the trailer, each once, in the order of reaching. */
  public List<COSBase> reachable() {
    Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    List<COSBase> found = new ArrayList<>();
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(trailer);
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
      if (value == null || !met.add(value)) {
        continue;
      }
      if (value instanceof COSDictionary dictionary) {
        found.add(value);
        dictionary.getValues().forEach(open::push);
      } else if (value instanceof COSArray array) {
        found.add(value);
        array.forEach(open::push);
      }
    }
    return found;
  }

  /** The dictionary there, or an empty one. */
  public static COSDictionary dictionary(COSDictionary holder, COSName key) {
    return or(holder.getCOSDictionary(key), new COSDictionary());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
