package press.octavo.check.screen;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import press.octavo.check.screen.Lexer.Token;

/** What stands before an operator (ISO 32000-1, 7.8.2), as far as it is asked for. */
final class Operands {
  private static final int LONGEST_STRING = 32_767;

  private final Lexer lexer;
  private final ObjectReader objects;
  private @Nullable String first;
  private @Nullable String last;
  private @Nullable COSDictionary dictionary;
  private double number;
  private byte[] text = new byte[256];
  private int length;
  private boolean overlong;

  Operands(Lexer lexer) {
    this.lexer = lexer;
    this.objects = new ObjectReader(lexer);
  }

  void clear() {
    first = null;
    last = null;
    dictionary = null;
    length = 0;
  }

  void add(Token token) {
    switch (token) {
      case NUMBER -> number = lexer.number();
      case NAME -> {
        last = lexer.latin();
        first = first == null ? last : first;
      }
      case STRING -> string();
      case OPEN_DICTIONARY -> dictionary = objects.dictionary();
      case OPEN_ARRAY, CLOSE_ARRAY, CLOSE_DICTIONARY, WORD, END -> {
        // Arrays are taken apart: the strings of TJ are shown one after the other.
      }
    }
  }

  private void string() {
    int more = lexer.length();
    overlong |= more > LONGEST_STRING;
    if (length + more > text.length) {
      text = Arrays.copyOf(text, 2 * (length + more));
    }
    for (int i = 0; i < more; i++) {
      text[length++] = (byte) lexer.octet(i);
    }
  }

  /** The first name; null when there is none. */
  @Nullable String first() {
    return first;
  }

  /** The last name, not its solidus; null when there is none. */
  @Nullable String last() {
    return last;
  }

  /** The last name as the library has it. */
  @Nullable COSName name() {
    return last == null ? null : COSName.getPDFName(last);
  }

  @Nullable COSDictionary dictionary() {
    return dictionary;
  }

  /** The last number. */
  double number() {
    return number;
  }

  /** How many octets the strings have together. */
  int length() {
    return length;
  }

  /** An octet of the strings. */
  int octet(int index) {
    return text[index] & 0xFF;
  }

  /** Whether some string so far was longer than readers promise to hold. */
  boolean isOverlong() {
    return overlong;
  }

  /** The parameters of an inline image, up to its data. */
  COSDictionary image() {
    COSDictionary parameters = new COSDictionary();
    Token token = lexer.next();
    while (token == Token.NAME) {
      COSName key = COSName.getPDFName(lexer.latin());
      parameters.setItem(key, objects.object(lexer.next()));
      token = lexer.next();
    }
    lexer.skipImage();
    return parameters;
  }
}
