package press.octavo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.octavo.check.pdf.Fault;
import press.octavo.check.press.Preflight;
import press.octavo.design.PressStandard;
import press.octavo.design.Printer;
import press.octavo.design.Printers;
import press.octavo.source.Severity;
import press.octavo.source.Suggestion;

/** {@code octavo preflight}: judges a finished PDF, one line for each fault. */
final class PreflightCommand {
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final PreflightOrder order;

  PreflightCommand(Terminal terminal, Map<String, String> environment, PreflightOrder order) {
    this.terminal = terminal;
    this.environment = environment;
    this.order = order;
  }

  /** Judges and answers with the exit code. */
  int run() {
    Optional<Printer> printer = Printers.find(order.printer());
    Optional<PressStandard> standard = PressStandard.find(order.standard());
    if (!order.printer().isEmpty() && printer.isEmpty()) {
      String near = Suggestion.nearest(order.printer(), Printers.NAMES).orElse("");
      String all = String.join(", ", Printers.NAMES);
      return misunderstood(
          "there is no printer " + order.printer(),
          near.isEmpty() ? "they are " + all : "did you mean " + near + "?");
    }
    if (!order.standard().isEmpty() && standard.isEmpty()) {
      return misunderstood("there is no standard " + order.standard(), "x-4 or x-1a");
    }
    byte[] pdf;
    try {
      pdf = Files.readAllBytes(Path.of(order.file()));
    } catch (IOException e) {
      terminal.err().println("octavo: cannot read " + order.file() + ": " + Disk.reason(e));
      Failure.trace(e, environment, terminal);
      return Exit.DISK;
    } catch (InvalidPathException e) {
      return misunderstood("no file can have the name " + Visible.text(order.file()), "");
    }
    Preflight preflight = new Preflight(standard, printer);
    return tell(order.cover() ? preflight.cover(pdf) : preflight.interior(pdf));
  }

  private int misunderstood(String message, String hint) {
    terminal.err().println("octavo: " + message + (hint.isEmpty() ? "" : "; " + hint));
    return Exit.USAGE;
  }

  private int tell(List<Fault> faults) {
    int errors = 0;
    for (Fault fault : faults) {
      String page = fault.page() == 0 ? "" : "page " + fault.page() + ": ";
      String gravity = fault.severity().word() + "[" + fault.code() + "]: ";
      terminal.out().println(order.file() + ": " + page + gravity + Visible.text(fault.message()));
      errors += fault.severity() == Severity.ERROR ? 1 : 0;
    }
    if (faults.isEmpty()) {
      terminal.out().println(order.file() + ": nothing that a press would refuse");
    } else {
      int warnings = faults.size() - errors;
      terminal.out().println(count(errors, "error") + ", " + count(warnings, "warning"));
    }
    return errors > 0 ? Exit.ERRORS : Exit.MADE;
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
