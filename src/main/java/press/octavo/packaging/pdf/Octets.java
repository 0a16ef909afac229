package press.octavo.packaging.pdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing row of octets with PDF's ways to write numbers: without the clock, the locale or a
 * format string, because a novel has millions of them.
 */
final class Octets extends OutputStream {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** Powers of ten up to the most decimals that {@link #decimal} is asked for. */
  private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private byte[] octets;
  private int length;

  Octets(int capacity) {
    octets = new byte[capacity];
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  /** The row itself, of which {@link #length} octets count; for reading only. */
  byte[] array() {
    return octets;
  }

  byte[] copy() {
    return Arrays.copyOf(octets, length);
  }

  @Override
  public String toString() {
    return new String(octets, 0, length, StandardCharsets.US_ASCII);
  }

  /** The last octet, or 0 when there is none. */
  int last() {
    return length == 0 ? 0 : octets[length - 1];
  }

  void dropLast() {
    length--;
  }

  private void reserve(int more) {
    if (length + more > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(2 * octets.length, Math.addExact(length, more)));
    }
  }

  @Override
  public void write(int octet) {
    reserve(1);
    octets[length++] = (byte) octet;
  }

  @Override
  public void write(byte[] source) {
    write(source, 0, source.length);
  }

  @Override
  public void write(byte[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, octets, length, count);
    length += count;
  }

  Octets octet(int octet) {
    write(octet);
    return this;
  }

  Octets ascii(String text) {
    int count = text.length();
    reserve(count);
    for (int i = 0; i < count; i++) {
      octets[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Two hexadecimal digits. */
  Octets hex2(int value) {
    reserve(2);
    octets[length++] = HEX[value >> 4 & 15];
    octets[length++] = HEX[value & 15];
    return this;
  }

  /** Four hexadecimal digits. */
  Octets hex4(int value) {
    return hex2(value >> 8).hex2(value);
  }

  Octets integer(long value) {
    if (value < 0) {
      write('-');
      return digits(-value, 1);
    }
    return digits(value, 1);
  }

  /**
   * A number with decimals, as few as it needs.
   *
   * @param scaled the number times ten to the power of places
   */
  Octets decimal(long scaled, int places) {
    long value = scaled;
    if (value < 0) {
      write('-');
      value = -value;
    }
    long whole = value / TENS[places];
    long part = value % TENS[places];
    if (whole != 0 || part == 0) {
      digits(whole, 1);
    }
    if (part != 0) {
      int shown = places;
      while (part % 10 == 0) {
        part /= 10;
        shown--;
      }
      write('.');
      digits(part, shown);
    }
    return this;
  }

  /** Digits with zeros before them, so that they are at least so many. */
  private Octets digits(long value, int least) {
    int count = 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      count++;
    }
    count = Math.max(count, least);
    reserve(count);
    long rest = value;
    for (int at = length + count - 1; at >= length; at--) {
      octets[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
    return this;
  }
}
