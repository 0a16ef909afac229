package press.octavo;

import java.util.List;
import press.octavo.design.Edition;
import press.octavo.design.Printer;
import press.octavo.design.Printers;
import press.octavo.design.Production;

/**
 * What whoever runs Octavo asks for, whatever the manuscript says.
 *
 * @param only the editions to be made; empty for those of the manuscript
 * @param printer by the name that Octavo has for it; empty for that of the manuscript
 */
public record Commission(List<Edition> only, String printer) {
  /** Nothing is asked for. */
  public static final Commission NONE = new Commission(List.of(), "");

  public Commission {
    only = List.copyOf(only);
  }

  /** What is to be made of a book. */
  Production of(Production asked) {
    Production wanted = only.isEmpty() ? asked : asked.only(only);
    boolean same = asked.printer().map(Printer::id).filter(printer::equals).isPresent();
    return same || printer.isEmpty()
        ? wanted
        : Printers.find(printer).map(wanted::with).orElse(wanted);
  }
}
