package press.octavo.cli;

import press.octavo.Commission;

/**
 * What {@code octavo build} was asked for.
 *
 * @param path the manuscript, as it was given
 * @param output the folder for the finished books, as it was given
 * @param quiet say nothing but errors
 * @param strict let no warning pass
 * @param json say diagnostics as JSON
 * @param commission which editions, and for whom
 */
record Order(
    String path,
    String output,
    boolean quiet,
    boolean strict,
    boolean json,
    Commission commission) {
  static final String PATH = ".";
  static final String OUTPUT = "build";
}
