package press.octavo.check.screen;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import press.octavo.check.screen.Lexer.Token;

/** Puts tokens together to direct objects (ISO 32000-1, 7.3). */
final class ObjectReader {
  /** Objects within objects; more than these are a trap. */
  private static final int DEEPEST = 50;

  private final Lexer lexer;
  private int depth;

  ObjectReader(Lexer lexer) {
    this.lexer = lexer;
  }

  /** The dictionary that has just been opened. */
  COSDictionary dictionary() {
    COSDictionary dictionary = new COSDictionary();
    Token token = lexer.next();
    while (token == Token.NAME) {
      COSName key = COSName.getPDFName(lexer.latin());
      token = lexer.next();
      if (token == Token.CLOSE_DICTIONARY || token == Token.END) {
        break;
      }
      dictionary.setItem(key, object(token));
      token = skipReference();
    }
    return dictionary;
  }

  /** Passes over the second half of a reference, which no content stream has, but a file. */
  private Token skipReference() {
    Token token = lexer.next();
    while (token == Token.NUMBER || token == Token.WORD) {
      token = lexer.next();
    }
    return token;
  }

  /** The object that begins with the token just read. */
  COSBase object(Token token) {
    return switch (token) {
      case NUMBER -> new COSFloat((float) lexer.number());
      case NAME -> COSName.getPDFName(lexer.latin());
      case STRING -> new COSString(lexer.octets());
      case OPEN_ARRAY -> deeper() ? array() : COSNull.NULL;
      case OPEN_DICTIONARY -> deeper() ? shallower(dictionary()) : COSNull.NULL;
      case WORD -> lexer.word().equals("true") ? COSBoolean.TRUE : COSNull.NULL;
      case CLOSE_ARRAY, CLOSE_DICTIONARY, END -> COSNull.NULL;
    };
  }

  private boolean deeper() {
    return ++depth < DEEPEST;
  }

  private COSBase shallower(COSBase object) {
    depth--;
    return object;
  }

  private COSBase array() {
    COSArray array = new COSArray();
    Token token = lexer.next();
    while (token != Token.CLOSE_ARRAY && token != Token.END) {
      array.add(object(token));
      token = lexer.next();
    }
    return shallower(array);
  }
}
