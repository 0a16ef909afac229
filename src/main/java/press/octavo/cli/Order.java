package press.octavo.cli;

/**
 * What {@code octavo build} was asked for.
 *
 * @param path the manuscript, as it was given
 * @param output the folder for the finished books, as it was given
 * @param quiet say nothing but errors
 * @param strict let no warning pass
 * @param json say diagnostics as JSON
 * @param report also say how well the book is set
 * @param gate the file of figures that the book must not fall behind, as it was given; empty for
 *     none
 */
record Order(
    String path,
    String output,
    boolean quiet,
    boolean strict,
    boolean json,
    boolean report,
    String gate) {
  static final String PATH = ".";
  static final String OUTPUT = "build";
}
