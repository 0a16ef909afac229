package press.octavo.check.epub;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found, each thing once a file. */
final class Faults {
  /** A file that is wrong throughout needs no more to be seen as such. */
  private static final int MOST = 10_000;

  private final Set<Fault> found = new LinkedHashSet<>();

  void add(String file, String code, String message) {
    if (found.size() < MOST) {
      found.add(new Fault(file, code, message));
    }
  }

  List<Fault> inOrder() {
    return List.copyOf(found);
  }
}
