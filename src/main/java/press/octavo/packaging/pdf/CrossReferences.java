package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Where each object is, as a cross-reference stream (ISO 32000-1, 7.5.8). */
final class CrossReferences {
  private static final int KIND = 1;
  private static final int PLACE = 4;
  private static final int INDEX = 2;
  private static final int ROW = KIND + PLACE + INDEX;

  /** PNG's filter "up": neighbouring rows are alike, so their differences deflate well. */
  private static final int UP = 2;

  private final byte[] rows;

  /** A table for objects 0 to one less than the size; object 0 heads the list of free ones. */
  CrossReferences(int size) {
    rows = new byte[size * ROW];
    set(0, 0, 0, 0xFFFF);
  }

  /** Notes an object that stands by itself. */
  void at(int number, long offset) {
    if (offset >>> 32 != 0) {
      throw new IllegalStateException("a PDF of more than four gigabytes");
    }
    set(number, 1, offset, 0);
  }

  /** Notes an object inside an object stream. */
  void within(int number, int stream, int index) {
    set(number, 2, stream, index);
  }

  private void set(int number, int kind, long place, int index) {
    int at = number * ROW;
    rows[at] = (byte) kind;
    for (int i = 0; i < PLACE; i++) {
      rows[at + KIND + i] = (byte) (place >>> 8 * (PLACE - 1 - i));
    }
    rows[at + KIND + PLACE] = (byte) (index >>> 8);
    rows[at + KIND + PLACE + 1] = (byte) index;
  }

  /** The stream, whose dictionary is also the file's trailer. */
  StreamObject stream(COSDictionary trailer) {
    COSDictionary dictionary = new COSDictionary(trailer);
    dictionary.setItem(COSName.TYPE, COSName.XREF);
    dictionary.setInt(COSName.SIZE, rows.length / ROW);
    COSArray widths = new COSArray();
    for (int width : new int[] {KIND, PLACE, INDEX}) {
      widths.add(COSInteger.get(width));
    }
    dictionary.setItem(COSName.W, widths);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, 12);
    parameters.setInt(COSName.COLUMNS, ROW);
    dictionary.setItem(COSName.DECODE_PARMS, parameters);
    try (Flate flate = new Flate()) {
      return StreamObject.flate(dictionary, flate.deflate(predicted()));
    }
  }

  private Octets predicted() {
    Octets octets = new Octets(rows.length + rows.length / ROW);
    for (int at = 0; at < rows.length; at += ROW) {
      octets.octet(UP);
      for (int i = at; i < at + ROW; i++) {
        octets.octet(at == 0 ? rows[i] : rows[i] - rows[i - ROW]);
      }
    }
    return octets;
  }
}
