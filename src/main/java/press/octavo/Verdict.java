package press.octavo;

import java.util.List;
import press.octavo.packaging.EditionFile;
import press.octavo.source.Diagnostic;

/**
 * What is found of a finished edition.
 *
 * @param standards by which it was judged
 * @param faults at the manuscript's line wherever that is known; empty when there are none
 */
public record Verdict(EditionFile file, String standards, List<Diagnostic> faults) {
  public Verdict {
    faults = List.copyOf(faults);
  }
}
