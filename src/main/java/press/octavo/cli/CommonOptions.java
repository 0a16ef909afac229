package press.octavo.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.octavo.Commission;
import press.octavo.design.Edition;
import press.octavo.design.Printers;

/** What one may say to every command that takes a manuscript. */
final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli writes it
  private CommandSpec command;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      hideParamSyntax = true,
      description = "A folder with a manuscript, or one Markdown file; by default this folder.")
  private String path = Order.PATH;

  @Option(
      names = "--only",
      paramLabel = "NAMES",
      split = ",",
      hideParamSyntax = true,
      description = "Which files: some of screen,print,epub,cover.")
  private List<String> only = List.of();

  @Option(
      names = "--printer",
      paramLabel = "NAME",
      description = "For whom: kdp-paperback, kdp-hardcover, ingramspark or lulu.")
  private String printer = "";

  @Option(names = "--quiet", description = "Show nothing but errors.")
  private boolean quiet;

  @Option(names = "--strict", description = "Let no warning pass.")
  private boolean strict;

  @Option(names = "--json", description = "Show diagnostics as JSON, one object a line.")
  private boolean json;

  String path() {
    expect("PATH", path);
    return path;
  }

  Commission commission() {
    return Commission.NONE.only(editions()).printer(known());
  }

  /** Those of all commands that are on, in a set that takes more. */
  Set<Switch> switches() {
    Set<Switch> on = EnumSet.noneOf(Switch.class);
    put(on, Switch.QUIET, quiet);
    put(on, Switch.STRICT, strict);
    put(on, Switch.JSON, json);
    return on;
  }

  static void put(Set<Switch> on, Switch one, boolean wanted) {
    if (wanted) {
      on.add(one);
    }
  }

  /** Complains of a value that is there and says nothing. */
  void expect(String label, String value) {
    if (value.isEmpty()) {
      throw complaint(label + " is empty");
    }
  }

  private ParameterException complaint(String message) {
    CommandLine line = command.commandLine();
    return new ParameterException(line, message);
  }

  private List<Edition> editions() {
    List<Edition> editions = new ArrayList<>();
    for (String word : only) {
      Edition edition =
          Edition.find(word.strip())
              .orElseThrow(
                  () ->
                      complaint(
                          "there is no edition "
                              + word
                              + "; they are screen, print, epub and cover"));
      if (!editions.contains(edition)) {
        editions.add(edition);
      }
    }
    return editions;
  }

  private String known() {
    if (!printer.isEmpty() && !Printers.NAMES.contains(printer)) {
      String all = String.join(", ", Printers.NAMES);
      throw complaint("there is no printer " + printer + "; they are " + all);
    }
    return printer;
  }
}
