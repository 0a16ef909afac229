package press.octavo.layout.sheet;

import java.util.List;

/** Which page of the book each signature begins on, and what every page is called. */
public final class Imposition {
  private final int[] starts;
  private final int pages;
  private final int bodyStart;

  /** Puts signatures in order, with blank versos where the next begins on a recto. */
  public Imposition(List<? extends Signature> signatures) {
    this.starts = new int[signatures.size()];
    int next = 0;
    int body = -1;
    for (int i = 0; i < starts.length; i++) {
      Signature signature = signatures.get(i);
      boolean firstOfBody = !signature.front() && body < 0;
      if (next % 2 == 1 && (signature.recto() || firstOfBody)) {
        next++;
      }
      if (firstOfBody) {
        body = next;
      }
      starts[i] = next;
      next += signature.pages(next % 2 == 0);
    }
    this.pages = next;
    this.bodyStart = body < 0 ? next : body;
  }

  /** The index, from 0, of the page on which a signature begins. */
  public int start(int signature) {
    return starts[signature];
  }

  /** Whether a signature begins on a recto. */
  public boolean isOnRecto(int signature) {
    return starts[signature] % 2 == 0;
  }

  /** The number of pages, blank ones included. */
  public int pages() {
    return pages;
  }

  /** The folio of a page, by its index from 0. */
  public String label(int page) {
    return page < bodyStart ? roman(page + 1) : Integer.toString(page - bodyStart + 1);
  }

  static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }
}
