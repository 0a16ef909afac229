package press.octavo.packaging.epub;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * A picture of paper and two inks, drawn from outlines. A pixel holds which ink covers it and how
 * much of it, so that the picture is small and needs nothing of the desktop's graphics.
 *
 * <p>Coverage is exact: each edge adds the area to its right, cell by cell, and a running sum along
 * the row gives how much of each pixel lies inside (as in FreeType's and Levien's rasterizers).
 */
final class Raster {
  /** Steps from bare paper to full ink. */
  static final int STEPS = 127;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /** The area right of the edges, for the part of the picture that a glyph covers. */
  private float[] cells = new float[0];

  private int left;
  private int top;
  private int across;
  private int down;

  Raster(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /**
   * A row of pixels: 0 is paper, then {@link #STEPS} steps of the first ink, then of the second.
   */
  void copyRow(int y, byte[] target, int at) {
    System.arraycopy(pixels, y * width, target, at, width);
  }

  /** Fills a rectangle of whole pixels. */
  void rule(int ink, int x, int y, int wide, int high) {
    for (int row = y; row < y + high; row++) {
      Arrays.fill(pixels, row * width + x, row * width + x + wide, (byte) (STEPS * (ink + 1)));
    }
  }

  /**
   * Fills an outline.
   *
   * @param x where its origin stands
   * @param scale pixels for each unit of the outline, whose y goes upwards
   */
  void fill(int ink, Path2D outline, double x, double baseline, double scale) {
    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
    if (!open(outline, place)) {
      return;
    }
    double[] c = new double[6];
    double startX = 0;
    double startY = 0;
    double fromX = 0;
    double fromY = 0;
    for (PathIterator path = outline.getPathIterator(place, 0.2); !path.isDone(); path.next()) {
      int kind = path.currentSegment(c);
      boolean closes = kind == PathIterator.SEG_CLOSE;
      if (kind == PathIterator.SEG_MOVETO) {
        edge(fromX, fromY, startX, startY);
        startX = c[0];
        startY = c[1];
      } else {
        edge(fromX, fromY, closes ? startX : c[0], closes ? startY : c[1]);
      }
      fromX = closes ? startX : c[0];
      fromY = closes ? startY : c[1];
    }
    edge(fromX, fromY, startX, startY);
    ink(ink);
  }

  /** Makes room for the outline's box; false when it is empty or outside the picture. */
  private boolean open(Path2D outline, AffineTransform place) {
    var box = place.createTransformedShape(outline).getBounds2D();
    left = (int) Math.floor(box.getMinX());
    top = (int) Math.floor(box.getMinY());
    across = (int) Math.ceil(box.getMaxX()) - left + 2;
    down = (int) Math.ceil(box.getMaxY()) - top + 1;
    boolean inside = left >= 0 && top >= 0 && left + across <= width && top + down <= height;
    if (box.isEmpty() || !inside) {
      return false;
    }
    if (cells.length < across * down) {
      cells = new float[across * down];
    } else {
      Arrays.fill(cells, 0, across * down, 0);
    }
    return true;
  }

  private void edge(double x0, double y0, double x1, double y1) {
    if (y0 == y1) {
      return;
    }
    boolean falls = y0 < y1;
    double upperX = (falls ? x0 : x1) - left;
    double upperY = (falls ? y0 : y1) - top;
    double lowerX = (falls ? x1 : x0) - left;
    double lowerY = (falls ? y1 : y0) - top;
    double slope = (lowerX - upperX) / (lowerY - upperY);
    double x = upperX;
    double y = upperY;
    while (y < lowerY) {
      double nextY = Math.min(lowerY, Math.floor(y) + 1);
      double nextX = nextY == lowerY ? lowerX : upperX + (nextY - upperY) * slope;
      row((int) Math.floor(y) * across, x, nextX, falls ? nextY - y : y - nextY);
      x = nextX;
      y = nextY;
    }
  }

  /** An edge within one row, cell by cell; rise is its height, negative when it goes up. */
  private void row(int start, double x0, double x1, double rise) {
    double from = Math.min(x0, x1);
    double to = Math.max(x0, x1);
    int cell = (int) Math.floor(from);
    if (to <= cell + 1) {
      add(start + cell, (from + to) / 2 - cell, rise);
      return;
    }
    double perUnit = rise / (to - from);
    while (from < to) {
      double end = Math.min(to, cell + 1.0);
      add(start + cell, (from + end) / 2 - cell, (end - from) * perUnit);
      from = end;
      cell++;
    }
  }

  private void add(int cell, double middle, double rise) {
    cells[cell] += (float) (rise * (1 - middle));
    cells[cell + 1] += (float) (rise * middle);
  }

  private void ink(int ink) {
    for (int y = 0; y < down; y++) {
      float sum = 0;
      int pixel = (top + y) * width + left;
      for (int x = 0; x < across; x++) {
        sum += cells[y * across + x];
        int step = Math.round(Math.min(1, Math.abs(sum)) * STEPS);
        if (step > 0) {
          pixels[pixel + x] = (byte) (ink * STEPS + step);
        }
      }
    }
  }
}
