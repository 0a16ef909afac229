package press.octavo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code octavo preflight}, as picocli reads it. */
@Command(
    name = "preflight",
    customSynopsis = "octavo preflight FILE [--printer NAME] [--standard NAME] [--cover]",
    sortOptions = false,
    description = "Judges a finished PDF as a press would: one line for each fault.",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:A press can take the file; there may be warnings.",
      " 1:A press would refuse the file.",
      " 2:The command was not understood.",
      " 4:The file cannot be read."
    })
final class PreflightGrammar {
  @Parameters(paramLabel = "FILE", description = "The finished PDF, of the inside or the cover.")
  private String file = "";

  @Option(
      names = "--printer",
      paramLabel = "NAME",
      description = "Whose rules hold: kdp-paperback, kdp-hardcover, ingramspark or lulu.")
  private String printer = "";

  @Option(
      names = "--standard",
      paramLabel = "NAME",
      description = "x-4 or x-1a; by default the one that the file names.")
  private String standard = "";

  @Option(names = "--cover", description = "The file is a cover: back, spine and front.")
  private boolean cover;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli writes it
  private boolean help;

  PreflightOrder order() {
    return new PreflightOrder(file, printer, standard, cover);
  }
}
