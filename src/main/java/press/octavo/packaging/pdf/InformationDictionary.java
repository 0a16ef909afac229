package press.octavo.packaging.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;

/**
 * The document information dictionary (ISO 32000-1, 14.3.3): the same as the XMP, for old tools.
 */
final class InformationDictionary {
  /** Dates (7.9.4), always in universal time. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private InformationDictionary() {}

  static COSDictionary of(Metadata metadata, Instant issued) {
    COSDictionary info = new COSDictionary();
    set(info, COSName.TITLE, metadata.title());
    set(info, COSName.AUTHOR, authors(metadata));
    set(info, COSName.SUBJECT, metadata.description());
    set(info, COSName.KEYWORDS, keywords(metadata));
    set(info, COSName.CREATOR, Producer.NAME);
    set(info, COSName.PRODUCER, Producer.NAME);
    COSString date = new COSString(DATE.format(issued));
    info.setItem(COSName.CREATION_DATE, date);
    info.setItem(COSName.MOD_DATE, date);
    return info;
  }

  private static void set(COSDictionary info, COSName key, String text) {
    if (!text.isEmpty()) {
      info.setItem(key, TextString.of(text));
    }
  }

  private static String authors(Metadata metadata) {
    return metadata.authors().stream().map(Contributor::name).collect(Collectors.joining("; "));
  }

  static String keywords(Metadata metadata) {
    return String.join(", ", metadata.subjects());
  }
}
