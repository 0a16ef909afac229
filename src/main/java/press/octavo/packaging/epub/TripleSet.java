package press.octavo.packaging.epub;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which three UTF-16 units follow each other in a text. From it come all single characters and all
 * letters that could join.
 */
final class TripleSet {
  private static final int FIRST_SIZE = 1024;
  private static final int UNIT = 16;
  private static final long TWO_UNITS = 0xFFFF_FFFFL;

  private long[] table = new long[FIRST_SIZE];
  private int count;

  /** Adds what begins, runs through and ends a text. */
  void add(String text) {
    long triple = 0;
    for (int i = 0; i < text.length(); i++) {
      triple = (triple & TWO_UNITS) << UNIT | text.charAt(i);
      add(triple);
    }
    add((triple & TWO_UNITS) << UNIT);
  }

  private void add(long triple) {
    if (triple == 0) {
      return;
    }
    int slot = slot(triple);
    while (table[slot] != triple) {
      if (table[slot] == 0) {
        table[slot] = triple;
        if (++count > table.length / 2) {
          grow();
        }
        return;
      }
      slot = slot + 1 & table.length - 1;
    }
  }

  private int slot(long triple) {
    long mixed = triple * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 40) & table.length - 1;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    count = 0;
    for (long triple : old) {
      add(triple);
    }
  }

  /** The triples and their last characters alone, without halves of surrogate pairs. */
  Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    long[] triples = table.clone();
    Arrays.sort(triples);
    for (long triple : triples) {
      String text = text(triple);
      if (!text.isEmpty()) {
        texts.add(text);
        texts.add(text.substring(text.offsetByCodePoints(text.length(), -1)));
      }
    }
    return texts;
  }

  private static String text(long triple) {
    StringBuilder text = new StringBuilder(3);
    for (int shift = 2 * UNIT; shift >= 0; shift -= UNIT) {
      char unit = (char) (triple >> shift);
      if (unit != 0) {
        text.append(unit);
      }
    }
    if (!text.isEmpty() && Character.isLowSurrogate(text.charAt(0))) {
      text.deleteCharAt(0);
    }
    if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }
}
