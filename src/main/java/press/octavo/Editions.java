package press.octavo;

import java.util.List;
import press.octavo.packaging.Artifact;

/**
 * What came of a manuscript.
 *
 * @param title the book's title, after which its files are named
 * @param files the finished editions; empty when the manuscript has errors
 */
public record Editions(String title, List<Artifact> files) {
  public Editions {
    files = List.copyOf(files);
  }
}
