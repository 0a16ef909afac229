package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Packs objects that are no streams into object streams (ISO 32000-1, 7.5.7). */
final class ObjectStreams {
  /** Objects in each: enough to deflate well, few enough to read one page's without all others. */
  private static final int SIZE = 200;

  private ObjectStreams() {}

  /** An object stream and the numbers of its objects, in order. */
  record Packed(StreamObject stream, List<Integer> numbers) {
    Packed {
      numbers = List.copyOf(numbers);
    }
  }

  static List<Packed> pack(List<IndirectObjects.Plain> objects) {
    List<Packed> streams = new ArrayList<>();
    try (Flate flate = new Flate()) {
      for (int i = 0; i < objects.size(); i += SIZE) {
        streams.add(pack(objects.subList(i, Math.min(i + SIZE, objects.size())), flate));
      }
    }
    return streams;
  }

  private static Packed pack(List<IndirectObjects.Plain> objects, Flate flate) {
    Octets head = new Octets(SIZE * 10);
    Octets body = new Octets(1 << 14);
    ObjectSyntax syntax = new ObjectSyntax(body);
    List<Integer> numbers = new ArrayList<>();
    for (IndirectObjects.Plain object : objects) {
      head.integer(object.number()).octet(' ').integer(body.length()).octet(' ');
      numbers.add(object.number());
      syntax.write(object.value());
      body.octet('\n');
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
    dictionary.setInt(COSName.N, objects.size());
    dictionary.setInt(COSName.FIRST, head.length());
    head.write(body.array(), 0, body.length());
    return new Packed(StreamObject.flate(dictionary, flate.deflate(head)), numbers);
  }
}
