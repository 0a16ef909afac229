package press.octavo.cli;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code octavo check}, as picocli reads it. */
@Command(
    name = "check",
    customSynopsis = {
      "octavo check [PATH] [--only NAMES] [--printer NAME]",
      "                    [--quiet] [--strict] [--json] [--validate]"
    },
    sortOptions = false,
    description = "Makes the book, judges every edition of it, and writes nothing.",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Every edition is sound.",
      " 1:The manuscript or an edition has errors.",
      " 2:The command was not understood.",
      " 3:There are warnings, and --strict lets none pass.",
      " 4:A file or folder cannot be read, or the validators are not there.",
      "70:A mistake in Octavo itself."
    })
final class CheckGrammar {
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--validate",
      description = "Also ask veraPDF and EPUBCheck, each in a Java machine of its own.")
  private boolean validate;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli writes it
  private boolean help;

  Order order() {
    Set<Switch> switches = common.switches();
    CommonOptions.put(switches, Switch.VALIDATE, validate);
    return new Order(common.path(), Order.OUTPUT, switches, "", common.commission());
  }
}
