package press.octavo.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Decodes an SVG file and takes out its document type.
 *
 * <p>Drawing programs write the public SVG 1.1 document type, which adds nothing. One with
 * declarations of its own can hold entities that read files or unfold without end, so it is
 * refused.
 */
final class DrawingText {
  private static final int BIG_ENDIAN = 0xFEFF;
  private static final int LITTLE_ENDIAN = 0xFFFE;

  /** An XML declaration is not longer. */
  private static final int DECLARATION = 200;

  private DrawingText() {}

  static String read(byte[] svg) throws PictureFault {
    String text = decode(svg);
    int start = doctype(text);
    return start < 0 ? text : withoutDoctype(text, start);
  }

  private static String decode(byte[] svg) throws PictureFault {
    try {
      String text = charset(svg).newDecoder().decode(ByteBuffer.wrap(svg)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      throw new PictureFault(
          "svg-malformed", "is not in the character encoding it declares", "save it as UTF-8");
    }
  }

  private static Charset charset(byte[] svg) {
    int mark = svg.length < 2 ? 0 : (svg[0] & 0xFF) << 8 | (svg[1] & 0xFF);
    if (mark == BIG_ENDIAN || mark == 0x003C) {
      return StandardCharsets.UTF_16BE;
    }
    if (mark == LITTLE_ENDIAN || mark == 0x3C00) {
      return StandardCharsets.UTF_16LE;
    }
    return declared(svg);
  }

  /** What the XML declaration names; UTF-8 when it names nothing. */
  private static Charset declared(byte[] svg) {
    String head =
        new String(svg, 0, Math.min(svg.length, DECLARATION), StandardCharsets.ISO_8859_1);
    int end = head.indexOf("?>");
    int at = head.indexOf("encoding");
    if (!head.startsWith("<?xml") || at < 0 || at > end) {
      return StandardCharsets.UTF_8;
    }
    int open = at + "encoding".length();
    while (open < end && head.charAt(open) != '"' && head.charAt(open) != '\'') {
      open++;
    }
    int close = head.indexOf(head.charAt(open), open + 1);
    return close < 0 || close > end
        ? StandardCharsets.UTF_8
        : Charset.forName(head.substring(open + 1, close).toUpperCase(Locale.ROOT));
  }

  /** Where the document type begins; -1 if there is none before the root. */
  private static int doctype(String text) {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at + 4);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at + 2);
      } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        return at;
      } else if (text.charAt(at) == '<') {
        return -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? -1 : found + end.length();
  }

  /** Blanks in place of the document type, so that lines keep their numbers. */
  private static String withoutDoctype(String text, int start) throws PictureFault {
    char quote = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        throw new PictureFault(
            "svg-entity",
            "declares entities, which Octavo does not read",
            "save it as plain SVG from the program that drew it");
      } else if (c == '>') {
        StringBuilder out = new StringBuilder(text);
        for (int j = start; j <= i; j++) {
          if (out.charAt(j) != '\n') {
            out.setCharAt(j, ' ');
          }
        }
        return out.toString();
      }
    }
    return text;
  }
}
