package press.octavo.check.screen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a content stream, a CMap or the file itself into tokens (ISO 32000-1, 7.2), without an
 * object for each: a long book has millions.
 */
final class Lexer {
  /** What is told apart. */
  enum Token {
    NUMBER,
    NAME,
    STRING,
    OPEN_ARRAY,
    CLOSE_ARRAY,
    OPEN_DICTIONARY,
    CLOSE_DICTIONARY,
    WORD,
    END
  }

  private static final boolean[] WHITE = table("\0\t\n\f\r ");
  private static final boolean[] DELIMITER = table("()<>[]{}/%");

  private final byte[] in;
  private int at;
  private int from;
  private double number;
  private byte[] text = new byte[256];
  private int length;
  private boolean flawed;

  Lexer(byte[] in, int at) {
    this.in = in;
    this.at = at;
  }

  private static boolean[] table(String characters) {
    boolean[] table = new boolean[256];
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = true;
    }
    return table;
  }

  /** Where the next token would be looked for. */
  int position() {
    return at;
  }

  void position(int place) {
    at = place;
  }

  Token next() {
    blanks();
    from = at;
    if (at >= in.length) {
      return Token.END;
    }
    int c = in[at] & 0xFF;
    switch (c) {
      case '/' -> {
        at++;
        name();
        return Token.NAME;
      }
      case '(' -> {
        at++;
        literal();
        return Token.STRING;
      }
      case '<' -> {
        return less();
      }
      case '>' -> {
        at += at + 1 < in.length && in[at + 1] == '>' ? 2 : 1;
        return Token.CLOSE_DICTIONARY;
      }
      case '[' -> {
        at++;
        return Token.OPEN_ARRAY;
      }
      case ']' -> {
        at++;
        return Token.CLOSE_ARRAY;
      }
      default -> {
        return regular();
      }
    }
  }

  private Token less() {
    if (at + 1 < in.length && in[at + 1] == '<') {
      at += 2;
      return Token.OPEN_DICTIONARY;
    }
    at++;
    hexadecimal();
    return Token.STRING;
  }

  private void blanks() {
    while (at < in.length) {
      int c = in[at] & 0xFF;
      if (c == '%') {
        while (at < in.length && in[at] != '\n' && in[at] != '\r') {
          at++;
        }
      } else if (WHITE[c]) {
        at++;
      } else {
        return;
      }
    }
  }

  /** A number or a word: whatever is not a number in every character is a word. */
  private Token regular() {
    int start = at;
    at++;
    while (at < in.length && !WHITE[in[at] & 0xFF] && !DELIMITER[in[at] & 0xFF]) {
      at++;
    }
    return isNumber(start, at) ? Token.NUMBER : Token.WORD;
  }

  private boolean isNumber(int start, int end) {
    double value = 0;
    double scale = 0;
    int digits = 0;
    boolean signed = in[start] == '-' || in[start] == '+';
    for (int i = signed ? start + 1 : start; i < end; i++) {
      int c = in[i];
      if (c == '.' && scale == 0) {
        scale = 1;
      } else if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        scale *= 10;
        digits++;
      } else {
        return false;
      }
    }
    number = (scale > 1 ? value / scale : value) * (in[start] == '-' ? -1 : 1);
    return digits > 0;
  }

  private void name() {
    length = 0;
    while (at < in.length && !WHITE[in[at] & 0xFF] && !DELIMITER[in[at] & 0xFF]) {
      int c = in[at++];
      if (c == '#' && at + 1 < in.length && hex(in[at]) >= 0 && hex(in[at + 1]) >= 0) {
        c = hex(in[at]) << 4 | hex(in[at + 1]);
        at += 2;
      }
      add(c);
    }
  }

  private void literal() {
    length = 0;
    int depth = 1;
    while (at < in.length) {
      int c = in[at++];
      if (c == '\\') {
        escape();
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return;
      }
      add(c);
    }
    flawed = true;
  }

  private void escape() {
    int c = at < in.length ? in[at++] : ' ';
    switch (c) {
      case 'n' -> add('\n');
      case 'r' -> add('\r');
      case 't' -> add('\t');
      case 'b' -> add('\b');
      case 'f' -> add('\f');
      case '\r' -> at += at < in.length && in[at] == '\n' ? 1 : 0;
      case '\n' -> {
        // The line goes on.
      }
      default -> {
        if (isOctal(c)) {
          octal(c - '0');
        } else {
          add(c);
        }
      }
    }
  }

  private void octal(int first) {
    int octal = first;
    for (int i = 0; i < 2 && at < in.length && isOctal(in[at]); i++) {
      octal = octal * 8 + in[at++] - '0';
    }
    add(octal);
  }

  private static boolean isOctal(int c) {
    return c >= '0' && c <= '7';
  }

  private void hexadecimal() {
    length = 0;
    int high = -1;
    while (at < in.length && in[at] != '>') {
      int c = in[at++];
      int digit = hex(c);
      if (digit < 0) {
        flawed |= !WHITE[c & 0xFF];
      } else if (high < 0) {
        high = digit;
      } else {
        add(high << 4 | digit);
        high = -1;
      }
    }
    at++;
    if (high >= 0) {
      flawed = true;
      add(high << 4);
    }
  }

  private static int hex(int c) {
    return c >= '0' && c <= '9'
        ? c - '0'
        : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }

  private void add(int octet) {
    if (length == text.length) {
      text = Arrays.copyOf(text, 2 * length);
    }
    text[length++] = (byte) octet;
  }

  /** The value of the last number. */
  double number() {
    return number;
  }

  /** The last word as it stands. */
  String word() {
    return new String(in, from, at - from, StandardCharsets.ISO_8859_1);
  }

  /** The last name, or string, character for octet. */
  String latin() {
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** How many octets the last name or string has. */
  int length() {
    return length;
  }

  /** An octet of the last name or string. */
  int octet(int index) {
    return text[index] & 0xFF;
  }

  /** The octets of the last name or string. */
  byte[] octets() {
    return Arrays.copyOf(text, length);
  }

  /** Whether some string so far has an odd number of digits, other signs, or no end. */
  boolean isFlawed() {
    return flawed;
  }

  /** Skips the data of an inline image (8.9.7) to the word that ends it. */
  void skipImage() {
    at++;
    while (at + 2 < in.length) {
      boolean ends =
          WHITE[in[at] & 0xFF]
              && in[at + 1] == 'E'
              && in[at + 2] == 'I'
              && (at + 3 >= in.length || WHITE[in[at + 3] & 0xFF]);
      if (ends) {
        at += 3;
        return;
      }
      at++;
    }
    at = in.length;
  }
}
