package press.octavo.check.screen;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import press.octavo.check.pdf.Faults;

/** Names of languages (RFC 3066, 2.1), by which a voice is chosen. */
final class Languages {
  private static final int LONGEST = 8;

  private Languages() {}

  /** Checks the language that a dictionary gives, if it does. */
  static void check(COSDictionary holder, int page, Faults faults) {
    COSBase lang = holder.getDictionaryObject(COSName.LANG);
    if (lang == null) {
      return;
    }
    String tag = lang instanceof COSString string ? string.getString() : "";
    if (!isTag(tag)) {
      faults.error(page, "language", "“" + tag + "” is not the tag of a language");
    }
  }

  static boolean isTag(String tag) {
    int run = 0;
    boolean first = true;
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c == '-' && run > 0) {
        run = 0;
        first = false;
      } else if (isLetter(c) || !first && c >= '0' && c <= '9') {
        run++;
      } else {
        return false;
      }
      if (run > LONGEST) {
        return false;
      }
    }
    return run > 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
