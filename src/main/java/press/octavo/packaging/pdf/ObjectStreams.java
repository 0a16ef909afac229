package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
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

  /** An object that is still to be written. */
  interface Unpacked {
    int number();

    void writeTo(Octets out);
  }

  /** Writes objects on the workers; their order is kept. */
  static List<Packed> pack(List<? extends Unpacked> objects, ExecutorService workers) {
    List<Future<Packed>> streams = new ArrayList<>();
    for (int i = 0; i < objects.size(); i += SIZE) {
      List<? extends Unpacked> some = objects.subList(i, Math.min(i + SIZE, objects.size()));
      streams.add(workers.submit(() -> pack(some)));
    }
    return streams.stream().map(Workers::await).toList();
  }

  private static Packed pack(List<? extends Unpacked> objects) {
    Octets head = new Octets(SIZE * 10);
    Octets body = new Octets(1 << 14);
    List<Integer> numbers = new ArrayList<>();
    for (Unpacked object : objects) {
      head.integer(object.number()).octet(' ').integer(body.length()).octet(' ');
      numbers.add(object.number());
      object.writeTo(body);
      body.octet('\n');
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
    dictionary.setInt(COSName.N, objects.size());
    dictionary.setInt(COSName.FIRST, head.length());
    head.write(body.array(), 0, body.length());
    try (Flate flate = new Flate()) {
      return new Packed(StreamObject.flate(dictionary, flate.deflate(head)), numbers);
    }
  }
}
