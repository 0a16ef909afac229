package press.octavo.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what the stages have to say; safe for use from several threads.
 *
 * <p>Keeps the first {@value #LIMIT} diagnostics and counts the rest, so that a hostile manuscript
 * cannot fill the memory with complaints.
 */
public final class Reporter {
  private static final int LIMIT = 10_000;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Progress progress;
  private int dropped;
  private int errors;

  /** Hears how far the work is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called by a stage as it advances, from any thread.
     *
     * @param stage what is being done, as "setting"
     * @param done chapters finished
     * @param total chapters in all
     */
    void at(String stage, int done, int total);
  }

  public Reporter() {
    this((stage, done, total) -> {});
  }

  public Reporter(Progress progress) {
    this.progress = progress;
  }

  /** Notes a diagnostic; the same one said twice is kept once. */
  public synchronized void report(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors++;
    }
    if (diagnostics.size() == LIMIT) {
      dropped++;
    } else {
      diagnostics.add(diagnostic);
    }
  }

  /** One that hears of an attempt, which may come to nothing. */
  public Reporter apart() {
    return new Reporter(progress);
  }

  /** Notes what another has heard. */
  public void reportAll(Reporter other) {
    other.diagnostics().forEach(this::report);
  }

  public void progress(String stage, int done, int total) {
    progress.at(stage, done, total);
  }

  public synchronized boolean hasErrors() {
    return errors > 0;
  }

  /** How many diagnostics were too many to keep. */
  public synchronized int dropped() {
    return dropped;
  }

  /**
   * Every diagnostic once, file by file by name and within a file by place, so that threads cannot
   * change the order.
   */
  public synchronized List<Diagnostic> diagnostics() {
    List<Source> files = new ArrayList<>();
    for (Diagnostic d : diagnostics) {
      if (!files.contains(d.span().source())) {
        files.add(d.span().source());
      }
    }
    List<Diagnostic> ordered = new ArrayList<>(diagnostics);
    ordered.sort(
        Comparator.comparing((Diagnostic d) -> d.span().source().name())
            .thenComparingInt(d -> files.indexOf(d.span().source()))
            .thenComparingInt(d -> d.span().start())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message));
    List<Diagnostic> once = new ArrayList<>();
    for (Diagnostic d : ordered) {
      if (once.isEmpty() || !repeats(d, once.get(once.size() - 1))) {
        once.add(d);
      }
    }
    return once;
  }

  /** Compares by hand: the first use of a record's own equality costs a start 20 ms. */
  private static boolean repeats(Diagnostic d, Diagnostic before) {
    return d.span().source() == before.span().source()
        && d.span().start() == before.span().start()
        && d.code().equals(before.code())
        && d.message().equals(before.message());
  }
}
