package press.octavo.parse.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** Links that lead nowhere; the same fault is told once a file, where it first stands. */
final class LinkFaults {
  private final Map<Key, Fault> faults = new LinkedHashMap<>();

  private record Key(String code, String file, String what) {}

  private record Fault(Span first, String message, String hint, int count) {}

  /**
   * Notes a fault.
   *
   * @param what faults of the same file that agree in it are one
   */
  void add(String code, String what, Span span, String message, String hint) {
    faults.merge(
        new Key(code, span.source().name(), what),
        new Fault(span, message, hint, 1),
        (old, now) -> new Fault(old.first(), old.message(), old.hint(), old.count() + 1));
  }

  /** Tells all. */
  void report(Reporter reporter) {
    faults.forEach(
        (key, fault) -> {
          String more =
              fault.count() == 1 ? "" : " (" + fault.count() + " such links in this file)";
          reporter.report(
              Diagnostic.warning(key.code(), fault.first(), fault.message() + more)
                  .hint(fault.hint()));
        });
  }
}
