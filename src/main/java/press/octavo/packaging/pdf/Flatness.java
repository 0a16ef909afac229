package press.octavo.packaging.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Whether a drawing is of plain shapes, which a press of any age prints as they are. */
final class Flatness {
  private Flatness() {}

  static boolean isPlain(COSStream form) {
    Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(form);
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
      if (value == null || !met.add(value)) {
        continue;
      }
      if (value instanceof COSDictionary dictionary) {
        if (!isPlain(dictionary)) {
          return false;
        }
        dictionary.getValues().forEach(open::push);
      } else if (value instanceof COSArray array) {
        array.forEach(open::push);
      }
    }
    return true;
  }

  private static boolean isPlain(COSDictionary dictionary) {
    return dictionary.getFloat(COSName.CA, 1) == 1
        && dictionary.getFloat(COSName.CA_NS, 1) == 1
        && !(dictionary.getDictionaryObject(COSName.SMASK) instanceof COSDictionary)
        && !COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))
        && !dictionary.containsKey(COSName.SHADING_TYPE)
        && !COSName.TRANSPARENCY.equals(dictionary.getCOSName(COSName.S))
        && isNormal(dictionary.getCOSName(COSName.BM));
  }

  private static boolean isNormal(COSName mode) {
    return mode == null || COSName.NORMAL.equals(mode) || mode.getName().equals("Compatible");
  }
}
