package press.octavo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.octavo.design.Edition;
import press.octavo.design.Printer;
import press.octavo.design.Printers;
import press.octavo.design.Production;

/**
 * What whoever runs Octavo asks for, whatever the manuscript says.
 *
 * @param only the editions to be made; empty for those of the manuscript
 * @param printer by the name that Octavo has for it; empty for that of the manuscript
 * @param issued the date for the files; by default the manuscript's own
 * @param measured whether it is also to be said how well the book is set
 */
public record Commission(
    List<Edition> only, String printer, Optional<Instant> issued, boolean measured) {
  /** Nothing is asked for. */
  public static final Commission NONE = new Commission(List.of(), "", Optional.empty(), false);

  public Commission {
    only = List.copyOf(only);
  }

  /** The same for these editions. */
  public Commission only(List<Edition> editions) {
    return new Commission(editions, printer, issued, measured);
  }

  /** The same for a printer. */
  public Commission printer(String name) {
    return new Commission(only, name, issued, measured);
  }

  /** The same with a date. */
  public Commission issued(Optional<Instant> date) {
    return new Commission(only, printer, date, measured);
  }

  /** The same, and the setting measured. */
  public Commission measured(boolean wanted) {
    return new Commission(only, printer, issued, wanted);
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
