package press.octavo.cli;

import press.octavo.Commission;
import press.octavo.Editions;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** Makes editions from a manuscript; the command's view of the three stages. */
@FunctionalInterface
interface Press {
  /** Makes them. */
  Editions make(Manuscript manuscript, Reporter reporter, Commission commission);
}
