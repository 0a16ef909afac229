package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.quality.Statistics.Mode;

/**
 * What is common to the pages of a book, learned from the pages alone: size, leading, margins, the
 * text block of each page. Every rule and number is that of the typometer, whose figures ours are
 * to be compared with; where it errs we err alike, and {@link Truth} knows better.
 */
final class Survey {
  private static final int LONG_PAGE = 12;

  private final List<Page> pages;
  private final List<List<Row>> rows;
  private final List<List<TextRow>> blocks = new ArrayList<>();
  private final double[] lefts = new double[2];
  private final double[] rights = new double[2];
  private final double[] bottoms = new double[2];
  private double size;
  private double leading;
  private double indent;
  private double bottom;
  private double top;

  Survey(Pages book) {
    pages = book.pages();
    // Most of the work is here, and no page knows of another.
    rows = pages.parallelStream().map(page -> Row.of(Words.of(page))).toList();
    size = commonSize();
    leading = commonLeading();
    findSides(0);
    findSides(1);
    for (int i = 0; i < rows.size(); i++) {
      blocks.add(block(i));
    }
    findEdges();
  }

  /** From the ascender to the descender of the text's face. */
  double size() {
    return size;
  }

  double leading() {
    return leading;
  }

  double indent() {
    return indent;
  }

  /** The rows of each page's text block. */
  List<List<TextRow>> blocks() {
    return blocks;
  }

  /** Where the last row of a full page usually stands. */
  double bottom() {
    return bottom;
  }

  /** The same for rectos (0) or versos (1). */
  double bottom(int parity) {
    return bottoms[parity];
  }

  /** Where the first row of a full page usually stands. */
  double top() {
    return top;
  }

  double pageHeight(int page) {
    return pages.get(page).size().height().pt();
  }

  private double commonSize() {
    Mode all = new Mode(0.1);
    Mode lengthy = new Mode(0.1);
    boolean any = false;
    for (List<Row> page : rows) {
      for (Row row : page) {
        all.add(row.height());
        if (row.words().size() > 5) {
          lengthy.add(row.height());
          any = true;
        }
      }
    }
    return any ? lengthy.value() : all.value();
  }

  private boolean isBody(Row row) {
    return StrictMath.abs(row.height() - size) <= 0.12 * size;
  }

  private double commonLeading() {
    List<Double> pitches = new ArrayList<>();
    Mode mode = new Mode(0.1);
    for (List<Row> page : rows) {
      for (int i = 1; i < page.size(); i++) {
        if (isBody(page.get(i - 1)) && isBody(page.get(i))) {
          double pitch = page.get(i).y() - page.get(i - 1).y();
          pitches.add(pitch);
          if (0.5 * size < pitch && pitch < 3 * size) {
            mode.add(pitch);
          }
        }
      }
    }
    double common = mode.value() == 0 ? size : mode.value();
    double sum = 0;
    int count = 0;
    for (double pitch : pitches) {
      if (StrictMath.abs(pitch - common) < 0.02 * common) {
        sum += pitch;
        count++;
      }
    }
    return count == 0 ? common : sum / count;
  }

  private void findSides(int parity) {
    Mode left = new Mode(0.5);
    Mode right = new Mode(0.5);
    for (int i = parity; i < rows.size(); i += 2) {
      for (Row row : rows.get(i)) {
        if (isBody(row) && row.words().size() > 4) {
          left.add(row.left());
          right.add(row.right());
        }
      }
    }
    lefts[parity] = left.value();
    rights[parity] = right.value();
  }

  /** The rows of a page's text block. */
  private List<TextRow> block(int page) {
    double left = lefts[page % 2];
    double right = rights[page % 2];
    List<Row> wide = new ArrayList<>();
    for (Row row : rows.get(page)) {
      if (isBody(row) || row.width() > 0.5 * (right - left)) {
        wide.add(row);
      }
    }
    List<TextRow> block = new ArrayList<>(wide.size());
    for (Row row : withoutFurniture(wide, pageHeight(page))) {
      if (isBody(row)) {
        boolean near = row.left() < left + 4 * size;
        boolean full = row.right() > right - 0.35 * size && near;
        block.add(new TextRow(row, page, left, full, left + 0.6 * size < row.left() && near));
      }
    }
    return block;
  }

  /** Rows less running head and folio, which stand apart near the edge of the page. */
  private List<Row> withoutFurniture(List<Row> page, double height) {
    int from = 0;
    int to = page.size();
    while (to - from > 1 && isFar(page, from + 1) && page.get(from).y() < 0.16 * height) {
      from++;
    }
    while (to - from > 1 && isFar(page, to - 1) && page.get(to - 1).y() > 0.8 * height) {
      to--;
    }
    boolean stray = to - from == 1 && isStray(page.get(from), height);
    return page.subList(from, stray ? from : to);
  }

  private boolean isFar(List<Row> page, int index) {
    return page.get(index).y() - page.get(index - 1).y() > 1.35 * leading;
  }

  private static boolean isStray(Row row, double height) {
    return row.words().size() <= 2 || row.y() <= 0.1 * height || row.y() >= 0.92 * height;
  }

  private void findEdges() {
    Mode indents = new Mode(0.5);
    Mode[] byParity = {new Mode(1), new Mode(1)};
    Mode all = new Mode(0.2);
    Mode tops = new Mode(1);
    for (int i = 0; i < blocks.size(); i++) {
      List<TextRow> block = blocks.get(i);
      for (TextRow row : block) {
        if (row.open()) {
          indents.add(row.row().left() - row.left());
        }
      }
      if (block.size() > LONG_PAGE) {
        double end = block.get(block.size() - 1).y();
        byParity[i % 2].add(end);
        all.add(end);
        tops.add(block.get(0).y());
      }
    }
    indent = indents.value() == 0 ? size : indents.value();
    bottoms[0] = byParity[0].value();
    bottoms[1] = byParity[1].value();
    bottom = all.value();
    top = tops.value();
  }
}
