package press.octavo.check.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import press.octavo.check.pdf.Faults;

/** The grid of a table and the headers of its cells (ISO 14289-1, 7.5). */
final class TableChecks {
  private static final String OWNER = "Table";
  private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");

  /** So many columns are looked at; no page holds more. */
  private static final int WIDEST = 1_000;

  private final Faults faults;

  /** For each column, how many of the rows to come are taken by cells from above. */
  private int[] taken = new int[16];

  private int columns;

  TableChecks(Faults faults) {
    this.faults = faults;
  }

  void check(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element kid : table.kids()) {
      if (kid.is("TR")) {
        rows.add(kid);
      } else if (!kid.is("Caption")) {
        rows.addAll(kid.kids());
      }
    }
    rows.removeIf(row -> !row.is("TR"));
    grid(table, rows);
    headers(rows);
  }

  private void grid(Element table, List<Element> rows) {
    Arrays.fill(taken, 0);
    columns = 0;
    int first = 0;
    for (int i = 0; i < rows.size(); i++) {
      int width = row(rows.get(i));
      first = i == 0 ? width : first;
      if (width != first) {
        faults.error(
            rows.get(i).page(),
            "table-grid",
            "a row of a table has " + width + " columns, and the first has " + first);
      }
    }
    for (int column = 0; column < columns; column++) {
      if (taken[column] > 0) {
        faults.error(table.page(), "table-grid", "a cell reaches below the last row of its table");
      }
    }
  }

  /** Sets the cells of a row; the result is how many columns it has. */
  private int row(Element row) {
    int column = 0;
    int[] here = Arrays.copyOf(taken, taken.length);
    for (int i = 0; i < columns; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
    for (Element cell : row.kids()) {
      while (column < here.length && here[column] > 0) {
        column++;
      }
      int across = span(cell, "ColSpan");
      int down = span(cell, "RowSpan");
      column = set(cell, column, across, down, here);
    }
    while (column < here.length && here[column] > 0) {
      column++;
    }
    return column;
  }

  private int set(Element cell, int from, int across, int down, int[] here) {
    int end = Math.min(from + across, WIDEST);
    if (end > taken.length) {
      taken = Arrays.copyOf(taken, 2 * end);
    }
    for (int i = from; i < end; i++) {
      if (i < here.length && here[i] > 0) {
        faults.error(cell.page(), "table-grid", "two cells of a table lie upon each other");
      }
      taken[i] = Math.max(taken[i], down - 1);
    }
    columns = Math.max(columns, end);
    return end;
  }

  private static int span(Element cell, String name) {
    Optional<COSBase> value = cell.attribute(OWNER, name);
    int span = value.isPresent() && value.get() instanceof COSNumber n ? n.intValue() : 1;
    return Math.max(1, Math.min(span, WIDEST));
  }

  /** Each header must say whether it heads row or column, unless the cells name it. */
  private void headers(List<Element> rows) {
    Set<String> named = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Element row : rows) {
      for (Element cell : row.kids()) {
        named.addAll(names(cell));
        if (cell.is("TH")) {
          ids.add(cell.text(COSName.ID));
        }
      }
    }
    for (Element row : rows) {
      for (Element cell : row.kids()) {
        if (cell.is("TH") && !isScoped(cell) && !named.contains(cell.text(COSName.ID))) {
          faults.error(
              cell.page(),
              "table-scope",
              "a header cell does not say whether it heads a row or a column");
        }
        if (!ids.containsAll(names(cell))) {
          faults.error(cell.page(), "table-headers", "a cell names a header that is not there");
        }
      }
    }
  }

  private static boolean isScoped(Element cell) {
    Optional<COSBase> scope = cell.attribute(OWNER, "Scope");
    return scope.isPresent()
        && scope.get() instanceof COSName name
        && SCOPES.contains(name.getName());
  }

  private static List<String> names(Element cell) {
    List<String> names = new ArrayList<>();
    Optional<COSBase> headers = cell.attribute(OWNER, "Headers");
    if (headers.isPresent() && headers.get() instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSString id ? id.getString() : "");
      }
    }
    return names;
  }
}
