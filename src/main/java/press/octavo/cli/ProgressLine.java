package press.octavo.cli;

import java.io.PrintStream;
import press.octavo.source.Reporter;

/** One line that says how far the work is, rewritten in place and gone when it is done. */
final class ProgressLine implements Reporter.Progress {
  /** Who waits less than this needs no telling. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Fast enough to look alive, slow enough to cost nothing. */
  private static final long PAUSE = 100_000_000L;

  private final PrintStream err;
  private long next;
  private int shown;
  private boolean over;

  /**
   * Begins in silence.
   *
   * @param now the time in nanoseconds from which the wait is counted
   */
  ProgressLine(PrintStream err, long now) {
    this.err = err;
    this.next = now + PATIENCE;
  }

  @Override
  public void at(String stage, int done, int total) {
    at(stage, done, total, System.nanoTime());
  }

  synchronized void at(String stage, int done, int total, long now) {
    if (over || now - next < 0) {
      return;
    }
    next = now + PAUSE;
    String line = stage + " " + done + " of " + total;
    err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }

  /** Erases the line; nothing more is shown. */
  synchronized void end() {
    over = true;
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
    }
  }
}
