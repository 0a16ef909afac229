package press.octavo.check.pdf;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.octavo.source.Severity;

/** Collects what is found, each thing once a page. */
public final class Faults {
  private static final Comparator<Fault> BY_PAGE = Comparator.comparingInt(Fault::page);

  /** A file that is wrong throughout needs no more to be seen as such. */
  private static final int MOST = 100_000;

  private final Set<Fault> found = new LinkedHashSet<>();

  /** Notes what must not be. */
  public void error(int page, String code, String message) {
    add(new Fault(page, code, Severity.ERROR, message));
  }

  /** Notes what had better not be. */
  public void warning(int page, String code, String message) {
    add(new Fault(page, code, Severity.WARNING, message));
  }

  private void add(Fault fault) {
    if (found.size() < MOST) {
      found.add(fault);
    }
  }

  /** Those of the file first, then page by page. */
  public List<Fault> inOrder() {
    return found.stream().sorted(BY_PAGE).toList();
  }
}
