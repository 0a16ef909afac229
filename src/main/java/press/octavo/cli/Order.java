package press.octavo.cli;

import java.util.Set;
import press.octavo.Commission;

/**
 * What {@code octavo build} was asked for.
 *
 * @param path the manuscript, as it was given
 * @param output the folder for the finished books, as it was given
 * @param switches those that are on
 * @param gate the file of figures that the book must not fall behind, as it was given; empty for
 *     none
 * @param commission which editions, and for whom
 */
record Order(String path, String output, Set<Switch> switches, String gate, Commission commission) {
  static final String PATH = ".";
  static final String OUTPUT = "build";

  Order {
    switches = Set.copyOf(switches);
  }

  boolean has(Switch one) {
    return switches.contains(one);
  }
}
