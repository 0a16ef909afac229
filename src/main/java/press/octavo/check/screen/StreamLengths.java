package press.octavo.check.screen;

import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.screen.Lexer.Token;

/**
 * Whether each stream has as many octets as it says, and each string of digits whole octets (ISO
 * 19005-2, 6.1.6 and 6.1.7): the library repairs both without a word.
 */
final class StreamLengths {
  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  private final FinishedFile file;
  private final byte[] octets;
  private final Faults faults;

  StreamLengths(FinishedFile file, byte[] octets, Faults faults) {
    this.file = file;
    this.octets = octets;
    this.faults = faults;
  }

  void run() {
    for (Map.Entry<COSObjectKey, Long> place : file.objects().getXrefTable().entrySet()) {
      long offset = place.getValue();
      // A negative place is that of an object stream.
      if (offset > 0 && offset < octets.length) {
        COSObject object = file.objects().getObjectFromPool(place.getKey());
        object(new Lexer(octets, (int) offset), object);
      }
    }
  }

  private void object(Lexer lexer, COSObject object) {
    Token number = lexer.next();
    Token generation = lexer.next();
    boolean begins =
        number == Token.NUMBER
            && generation == Token.NUMBER
            && lexer.next() == Token.WORD
            && lexer.word().equals("obj")
            && lexer.next() == Token.OPEN_DICTIONARY;
    if (!begins) {
      return;
    }
    COSDictionary written = new ObjectReader(lexer).dictionary();
    if (lexer.isFlawed()) {
      faults.error(0, "hex-string", "a string of hexadecimal digits is not whole");
    }
    if (object.getObject() instanceof COSStream stream
        && lexer.next() == Token.WORD
        && lexer.word().equals("stream")) {
      int length = stream.getInt(COSName.LENGTH, written.getInt(COSName.LENGTH));
      length(lexer.position(), length);
    }
  }

  private void length(int keyword, int length) {
    int start = keyword;
    start += at(start, '\r') ? 1 : 0;
    boolean begun = at(start, '\n');
    long end = start + 1L + length;
    if (end >= octets.length || length < 0 || !begun) {
      wrong();
      return;
    }
    int after = (int) end;
    after += at(after, '\r') ? 1 : 0;
    after += at(after, '\n') ? 1 : 0;
    boolean closed = after > end || isClosed(after);
    for (int i = 0; closed && i < END.length; i++) {
      closed = at(after + i, END[i]);
    }
    if (!closed) {
      wrong();
    }
  }

  /** Whether what ends without an end of line has one of its own as the last octet. */
  private boolean isClosed(int after) {
    return at(after - 1, '\n') || at(after - 1, '\r');
  }

  private boolean at(int place, int octet) {
    return place >= 0 && place < octets.length && octets[place] == octet;
  }

  private void wrong() {
    faults.error(0, "stream-length", "a stream has more or fewer octets than it says");
  }
}
