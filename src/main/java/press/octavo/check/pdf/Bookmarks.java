package press.octavo.check.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The items of a document outline (ISO 32000-1, 12.3.3). */
public final class Bookmarks {
  private Bookmarks() {}

  /** All of them, each once, though they be linked in a circle. */
  public static List<COSDictionary> of(COSDictionary catalog) {
    Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    List<COSDictionary> items = new ArrayList<>();
    Deque<COSDictionary> open = new ArrayDeque<>();
    push(open, FinishedFile.dictionary(catalog, COSName.OUTLINES).getCOSDictionary(COSName.FIRST));
    while (!open.isEmpty()) {
      COSDictionary item = open.pop();
      if (met.add(item)) {
        items.add(item);
        push(open, item.getCOSDictionary(COSName.NEXT));
        push(open, item.getCOSDictionary(COSName.FIRST));
      }
    }
    return items;
  }

  private static void push(Deque<COSDictionary> open, @Nullable COSDictionary item) {
    if (item != null) {
      open.push(item);
    }
  }
}
