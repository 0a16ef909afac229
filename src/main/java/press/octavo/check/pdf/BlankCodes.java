package press.octavo.check.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The codes of a font that stand for white space, by its ToUnicode map (ISO 32000-1, 9.10.3). A
 * space at the end of a line is no ink in the margin.
 */
final class BlankCodes {
  private static final int SPACE = 0x20;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int HEXADECIMAL = 16;

  private BlankCodes() {}

  static BitSet of(COSDictionary font) {
    BitSet blank = new BitSet();
    if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
      try (InputStream in = map.createInputStream()) {
        read(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1), blank);
      } catch (IOException e) {
        // A map that cannot be read says of no code that it is blank.
      }
    }
    if (!COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))) {
      blank.set(SPACE);
    }
    return blank;
  }

  /** The entries of bfchar and bfrange; of an array of targets, the first. */
  private static void read(String map, BitSet blank) {
    int each = 0;
    List<Integer> numbers = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(map, "<>[] \t\r\n", false);
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      if (token.startsWith("begin") || token.startsWith("end")) {
        each = token.equals("beginbfchar") ? 2 : token.equals("beginbfrange") ? 3 : 0;
        numbers.clear();
      } else if (each > 0) {
        numbers.add(number(token));
        if (numbers.size() == each) {
          add(numbers, blank);
          numbers.clear();
        }
      }
    }
  }

  /** A first and last code, or only one, and the character of the first. */
  private static void add(List<Integer> entry, BitSet blank) {
    int first = entry.get(0);
    int last = entry.get(entry.size() - 2);
    int character = entry.get(entry.size() - 1);
    for (int white : new int[] {SPACE, NO_BREAK_SPACE}) {
      int code = first + white - character;
      if (character >= 0 && code >= first && code <= last) {
        blank.set(code);
      }
    }
  }

  /** -1 for a text of several characters, or none. */
  private static int number(String hexadecimal) {
    try {
      return hexadecimal.length() > 4 ? -1 : Integer.parseInt(hexadecimal, HEXADECIMAL);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
