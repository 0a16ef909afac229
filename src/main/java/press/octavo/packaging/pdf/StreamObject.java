package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A stream (ISO 32000-1, 7.3.8) whose data is already encoded.
 *
 * @param dictionary without Length, which is added when the file is written
 * @param data as the filters in the dictionary say
 */
record StreamObject(COSDictionary dictionary, StreamData data) {
  /** A stream of deflated data. */
  static StreamObject flate(COSDictionary dictionary, StreamData data) {
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return new StreamObject(dictionary, data);
  }

  static StreamObject flate(StreamData data) {
    return flate(new COSDictionary(), data);
  }
}
