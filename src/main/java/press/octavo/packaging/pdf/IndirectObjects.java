package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * The objects of a file that others refer to (ISO 32000-1, 7.3.10), numbered in the order in which
 * they are added. What is added may still be filled afterwards.
 */
final class IndirectObjects {
  /** A numbered object: a stream, or anything else. */
  sealed interface Entry permits Plain, Stream {
    int number();
  }

  /** An object that fits into an object stream. */
  record Plain(int number, COSBase value) implements Entry, ObjectStreams.Unpacked {
    @Override
    public void writeTo(Octets out) {
      new ObjectSyntax(out).write(value);
    }
  }

  /** A stream, which stands by itself. */
  record Stream(int number, StreamObject value) implements Entry {}

  private final List<Entry> entries = new ArrayList<>();
  private int next = 1;

  /** Adds an object; the result is the reference to it. */
  COSObject add(COSBase value) {
    int number = next++;
    entries.add(new Plain(number, value));
    return new COSObject(value, new COSObjectKey(number, 0));
  }

  /** Adds a stream; the result is the reference to it. */
  COSObject add(StreamObject stream) {
    int number = next++;
    entries.add(new Stream(number, stream));
    return new COSObject(stream.dictionary(), new COSObjectKey(number, 0));
  }

  /** Keeps numbers free for objects that are written elsewhere; the result is the first. */
  int reserve(int count) {
    int first = next;
    next += count;
    return first;
  }

  /** A reference to an object that is written elsewhere. */
  static COSObject reference(int number) {
    return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
  }

  List<Plain> plain() {
    List<Plain> plain = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Plain object) {
        plain.add(object);
      }
    }
    return plain;
  }

  List<Stream> streams() {
    List<Stream> streams = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Stream object) {
        streams.add(object);
      }
    }
    return streams;
  }
}
