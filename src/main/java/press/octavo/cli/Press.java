package press.octavo.cli;

import java.time.Instant;
import java.util.Optional;
import press.octavo.Commission;
import press.octavo.Editions;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** Makes editions from a manuscript; the command's view of the three stages. */
@FunctionalInterface
interface Press {
  /**
   * Makes them.
   *
   * @param commission what the command asks for before the manuscript does
   * @param issued the date for the files, when whoever builds the book gives one
   */
  Editions make(
      Manuscript manuscript, Reporter reporter, Commission commission, Optional<Instant> issued);
}
