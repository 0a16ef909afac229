package press.octavo.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code octavo build}, as picocli reads it. */
@Command(
    name = "build",
    customSynopsis = {
      "octavo build [PATH] [--output DIR] [--only NAMES] [--printer NAME]",
      "                    [--quiet] [--strict] [--json]",
      "                    [--report] [--edition-report] [--quality-gate FILE]"
    },
    sortOptions = false,
    description = "Makes the book: PDFs for screen and press, and an EPUB.",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:The book is made.",
      " 1:The manuscript has errors.",
      " 2:The command was not understood.",
      " 3:There are warnings, and --strict lets none pass.",
      " 4:A file or folder cannot be read or written.",
      " 5:The book is set worse than --quality-gate lets it be.",
      "70:A mistake in Octavo itself."
    },
    footerHeading = "%nEnvironment:%n",
    footer = {
      "  SOURCE_DATE_EPOCH  The date in the files, in seconds since 1970; otherwise",
      "                     the book's own.",
      "  NO_COLOR           No colour, even on a terminal.",
      "  OCTAVO_DEBUG       Set to 1, shows where in Octavo a mistake happened.",
      "  OCTAVO_JAVA_OPTS   Options for Java, as -Xmx4g for more memory.",
      "",
      "Unless the exit code is 0, an earlier book in DIR is left as it was."
    })
final class BuildGrammar {
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the files go; by default into the folder build.")
  private String output = Order.OUTPUT;

  @Option(
      names = "--report",
      description = "Also write a page that shows how well the book is set, and its figures.")
  private boolean report;

  @Option(
      names = "--edition-report",
      description = "Also write which standards each edition meets.")
  private boolean editionReport;

  @Option(
      names = "--quality-gate",
      paramLabel = "FILE",
      description = "Make no book that is set worse than the figures in FILE.")
  private @Nullable String gate;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli writes it
  private boolean help;

  Order order() {
    common.expect("DIR", output);
    if (gate != null) {
      common.expect("FILE", gate);
    }
    Set<Switch> switches = common.switches();
    CommonOptions.put(switches, Switch.REPORT, report);
    CommonOptions.put(switches, Switch.EDITION_REPORT, editionReport);
    return new Order(
        common.path(), output, switches, gate == null ? "" : gate, common.commission());
  }
}
