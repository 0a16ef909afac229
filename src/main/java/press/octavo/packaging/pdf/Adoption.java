package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Takes objects over that PDFBox has made for a document of its own. */
final class Adoption {
  private final IndirectObjects objects;
  private final Map<COSStream, COSObject> streams = new IdentityHashMap<>();

  Adoption(IndirectObjects objects) {
    this.objects = objects;
  }

  /** Adds a stream and all that it refers to. */
  COSObject adopt(COSStream stream) {
    COSObject known = streams.get(stream);
    if (known != null) {
      return known;
    }
    COSDictionary dictionary = copy(stream);
    dictionary.removeItem(COSName.LENGTH);
    try (InputStream in = stream.createRawInputStream()) {
      COSObject added = objects.add(new StreamObject(dictionary, StreamData.of(in.readAllBytes())));
      streams.put(stream, added);
      return added;
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
  }

  private COSBase value(COSBase value) {
    if (value instanceof COSObject reference) {
      return value(reference.getObject());
    }
    if (value instanceof COSStream stream) {
      return adopt(stream);
    }
    if (value instanceof COSDictionary dictionary) {
      return copy(dictionary);
    }
    if (value instanceof COSArray array) {
      COSArray copy = new COSArray();
      for (COSBase each : array) {
        copy.add(value(each));
      }
      return copy;
    }
    return value;
  }

  private COSDictionary copy(COSDictionary dictionary) {
    COSDictionary copy = new COSDictionary();
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      copy.setItem(entry.getKey(), value(entry.getValue()));
    }
    return copy;
  }
}
