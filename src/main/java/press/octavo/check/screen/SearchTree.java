package press.octavo.check.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A tree that leads from numbers to objects (ISO 32000-1, 7.9.7), or from names (7.9.6). */
final class SearchTree {
  private SearchTree() {}

  /** What each number leads to, in order. */
  static Map<Integer, COSBase> byNumber(COSDictionary root) {
    Map<Integer, COSBase> entries = new TreeMap<>();
    for (COSArray leaf : leaves(root, COSName.NUMS)) {
      for (int i = 0; i + 1 < leaf.size(); i += 2) {
        COSBase value = leaf.getObject(i + 1);
        if (leaf.getObject(i) instanceof COSInteger key && value != null) {
          entries.put(key.intValue(), value);
        }
      }
    }
    return entries;
  }

  /** What each name leads to. */
  static Map<String, COSBase> byName(COSDictionary root) {
    Map<String, COSBase> entries = new HashMap<>();
    for (COSArray leaf : leaves(root, COSName.NAMES)) {
      for (int i = 0; i + 1 < leaf.size(); i += 2) {
        COSBase value = leaf.getObject(i + 1);
        if (leaf.getObject(i) instanceof COSString key && value != null) {
          entries.put(key.getString(), value);
        }
      }
    }
    return entries;
  }

  private static List<COSArray> leaves(COSDictionary root, COSName key) {
    Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    List<COSArray> leaves = new ArrayList<>();
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      COSDictionary node = open.pop();
      if (!met.add(node)) {
        continue;
      }
      COSArray leaf = node.getCOSArray(key);
      if (leaf != null) {
        leaves.add(leaf);
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      for (int i = kids == null ? -1 : kids.size() - 1; i >= 0; i--) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          open.push(kid);
        }
      }
    }
    return leaves;
  }
}
