package press.octavo.check.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.screen.Lexer.Token;

/** What the codes of a font stand for in Unicode (ISO 32000-1, 9.10.3). */
final class CharacterMap {
  private static final int MOST = 1 << 24;

  /** So many codes may be mapped, some twice; what maps more is a trap. */
  private static final int PATIENCE = 1 << 18;

  private final Map<Integer, String> texts = new HashMap<>();
  private int patience = PATIENCE;

  /** Reads a map; without entries when there is none that can be read. */
  static CharacterMap of(@Nullable COSBase stream, FinishedFile file) {
    CharacterMap map = new CharacterMap();
    if (stream instanceof COSStream given) {
      try {
        map.read(new Lexer(file.unpack(given, MOST), 0));
      } catch (IOException e) {
        map.texts.clear();
      }
    }
    return map;
  }

  private void read(Lexer lexer) {
    Token token = lexer.next();
    while (token != Token.END) {
      if (token == Token.WORD) {
        String word = lexer.word();
        if (word.equals("beginbfchar")) {
          characters(lexer);
        } else if (word.equals("beginbfrange")) {
          ranges(lexer);
        }
      }
      token = lexer.next();
    }
  }

  private void characters(Lexer lexer) {
    while (lexer.next() == Token.STRING) {
      int code = code(lexer);
      if (lexer.next() != Token.STRING) {
        return;
      }
      put(code, text(lexer));
    }
  }

  private void ranges(Lexer lexer) {
    while (lexer.next() == Token.STRING) {
      int first = code(lexer);
      lexer.next();
      int last = code(lexer);
      Token token = lexer.next();
      if (token == Token.STRING) {
        range(first, last, text(lexer));
      } else {
        for (int code = first; lexer.next() == Token.STRING; code++) {
          put(code, text(lexer));
        }
      }
    }
  }

  /** Codes that follow each other stand for characters that do so. */
  private void range(int first, int last, String text) {
    if (text.isEmpty()) {
      return;
    }
    String begin = text.substring(0, text.length() - 1);
    char end = text.charAt(text.length() - 1);
    for (int code = first; code <= last && patience > 0; code++) {
      put(code, begin + (char) (end + code - first));
    }
  }

  private void put(int code, String text) {
    if (patience-- > 0) {
      texts.put(code, text);
    }
  }

  private static int code(Lexer lexer) {
    int code = 0;
    for (int i = 0; i < Math.min(lexer.length(), 4); i++) {
      code = code << 8 | lexer.octet(i);
    }
    return code;
  }

  private static String text(Lexer lexer) {
    return new String(lexer.octets(), StandardCharsets.UTF_16BE);
  }

  /** The text of a code, which may be empty; null when nothing is said of it. */
  @Nullable String text(int code) {
    return texts.get(code);
  }
}
