package press.octavo.layout.paragraph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The hyphenation patterns of a language as a trie of letters (Liang 1983), with the digits between
 * a pattern's letters packed beside it.
 *
 * <p>Nodes are indexes into parallel arrays; a node's children are a chain of siblings.
 */
final class Patterns {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private char[] letters = new char[1 << 14];
  private int[] children = new int[1 << 14];
  private int[] siblings = new int[1 << 14];
  private int[] digitsAt = new int[1 << 14];
  private int nodes = 1;
  private byte[] digits = new byte[1 << 15];
  private int digitCount;
  private final BitSet alphabet = new BitSet();

  Patterns() {
    children[ROOT] = NONE;
    siblings[ROOT] = NONE;
    digitsAt[ROOT] = NONE;
  }

  /** Adds a pattern as it stands in the file, as {@code .hy3p4h}. */
  void add(String pattern) {
    int start = digitCount;
    reserve(pattern.length() + 2);
    int node = ROOT;
    byte digit = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = (byte) (c - '0');
      } else {
        digits[digitCount++] = digit;
        digit = 0;
        node = childFor(node, c);
        alphabet.set(c);
      }
    }
    digits[digitCount++] = digit;
    digitsAt[node] = start;
  }

  /** Whether any pattern has the letter. */
  boolean knows(char letter) {
    return alphabet.get(letter);
  }

  private void reserve(int more) {
    if (digitCount + more > digits.length) {
      digits = Arrays.copyOf(digits, 2 * digits.length + more);
    }
  }

  private int childFor(int node, char letter) {
    int known = child(node, letter);
    if (known != NONE) {
      return known;
    }
    if (nodes == letters.length) {
      letters = Arrays.copyOf(letters, 2 * nodes);
      children = Arrays.copyOf(children, 2 * nodes);
      siblings = Arrays.copyOf(siblings, 2 * nodes);
      digitsAt = Arrays.copyOf(digitsAt, 2 * nodes);
    }
    letters[nodes] = letter;
    children[nodes] = NONE;
    digitsAt[nodes] = NONE;
    siblings[nodes] = children[node];
    children[node] = nodes;
    return nodes++;
  }

  private int child(int node, char letter) {
    int child = children[node];
    while (child != NONE && letters[child] != letter) {
      child = siblings[child];
    }
    return child;
  }

  /**
   * The values between the letters of a word, of all patterns that fit anywhere in it; a word may
   * be divided where the value is odd.
   *
   * @param word lower-case letters with a full stop at both ends
   * @return for each index in the word the value before that character
   */
  byte[] values(char[] word) {
    byte[] values = new byte[word.length + 1];
    for (int from = 0; from < word.length; from++) {
      int node = ROOT;
      for (int at = from; at < word.length; at++) {
        node = child(node, word[at]);
        if (node == NONE) {
          break;
        }
        if (digitsAt[node] != NONE) {
          raise(values, from, digitsAt[node], at - from + 2);
        }
      }
    }
    return values;
  }

  private void raise(byte[] values, int from, int start, int length) {
    for (int i = 0; i < length; i++) {
      byte digit = digits[start + i];
      if (digit > values[from + i]) {
        values[from + i] = digit;
      }
    }
  }
}
