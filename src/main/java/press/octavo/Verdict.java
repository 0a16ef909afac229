package press.octavo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.octavo.design.Edition;
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

  /** The same with what is lost from the edition. */
  Verdict with(Map<Edition, List<Diagnostic>> lost) {
    List<Diagnostic> all = new ArrayList<>(faults);
    all.addAll(lost.getOrDefault(file.edition(), List.of()));
    return new Verdict(file, standards, all);
  }
}
