package press.octavo;

import java.util.List;
import java.util.Optional;
import press.octavo.packaging.Artifact;
import press.octavo.quality.Findings;

/**
 * What came of a manuscript.
 *
 * @param title the book's title, after which its files are named
 * @param files the finished editions; empty when the manuscript has errors
 * @param report files that say how well the book is set; empty unless it was measured
 * @param findings what they say
 */
public record Editions(
    String title, List<Artifact> files, List<Artifact> report, Optional<Findings> findings) {
  public Editions {
    files = List.copyOf(files);
    report = List.copyOf(report);
  }

  /** Editions that nobody has measured. */
  public Editions(String title, List<Artifact> files) {
    this(title, files, List.of(), Optional.empty());
  }

  /** The same editions with what was found of them. */
  Editions with(Findings found, List<Artifact> said) {
    return new Editions(title, files, said, Optional.of(found));
  }
}
