package press.octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import press.octavo.Commission;
import press.octavo.design.Edition;
import press.octavo.design.Printers;

/** The whole language of the command line, with its help and its complaints. */
final class Grammar {
  private final Terminal terminal;

  Grammar(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reads the arguments and does what they ask.
   *
   * @param build makes a book and answers with the exit code
   * @param preflight judges a finished file and answers with the exit code
   * @return the exit code
   */
  int run(String[] arguments, ToIntFunction<Order> build, ToIntFunction<PreflightOrder> preflight) {
    CommandLine octavo = new CommandLine(new Octavo()).addSubcommand(help());
    octavo.setOut(new PrintWriter(terminal.out(), true, UTF_8));
    octavo.setErr(new PrintWriter(terminal.err(), true, UTF_8));
    octavo.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    octavo.setExpandAtFiles(false);
    octavo.setUnmatchedOptionsAllowedAsOptionParameters(false);
    try {
      ParseResult asked = octavo.parseArgs(arguments);
      Integer helped = CommandLine.executeHelpRequest(asked);
      if (helped != null) {
        return helped;
      }
      if (asked.hasSubcommand()
          && asked.subcommand().commandSpec().userObject() instanceof Build order) {
        return build.applyAsInt(order.order(octavo));
      }
      if (asked.hasSubcommand()
          && asked.subcommand().commandSpec().userObject() instanceof PreflightGrammar order) {
        return preflight.applyAsInt(order.order());
      }
      octavo.usage(terminal.err(), Ansi.OFF);
      return Exit.USAGE;
    } catch (ParameterException e) {
      return complain(e);
    }
  }

  private static CommandLine help() {
    CommandLine help = new CommandLine(new HelpCommand());
    help.getCommandSpec().usageMessage().header("Shows how a command is used.");
    return help;
  }

  private int complain(ParameterException e) {
    boolean atBuild = e.getCommandLine().getCommandName().equals("build");
    terminal.err().println("octavo: " + Visible.text(message(e, atBuild)));
    String command = e.getCommandLine().getCommandName();
    terminal.err().println("Try: octavo help" + (command.equals("octavo") ? "" : " " + command));
    return Exit.USAGE;
  }

  /** What is wrong, in one line. */
  private static String message(ParameterException e, boolean atBuild) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      if (atBuild && !unmatched.isUnknownOption()) {
        return "one PATH is enough, and " + argument + " is another";
      }
      String kind = unmatched.isUnknownOption() ? "option " : "command ";
      return "unknown " + kind + argument + suggestion(unmatched.getSuggestions());
    }
    if (e instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return "option " + option.longestName() + " needs a " + option.paramLabel();
    }
    return String.valueOf(e.getMessage());
  }

  private static String suggestion(List<String> suggestions) {
    return suggestions.isEmpty() ? "" : "; did you mean " + suggestions.get(0) + "?";
  }

  /** What stands before every command. */
  @Command(
      name = "octavo",
      description = "Typesets a Markdown manuscript into PDFs for press and screen and an EPUB.",
      synopsisSubcommandLabel = "COMMAND",
      commandListHeading = "%nCommands:%n",
      optionListHeading = "%nOptions:%n",
      versionProvider = Version.class,
      subcommands = {Build.class, PreflightGrammar.class},
      footer = {"", "To begin, put your chapters into a folder, and there: octavo build"})
  static final class Octavo {
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli writes it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli writes it
    private boolean version;
  }

  /** {@code octavo build}. */
  @Command(
      name = "build",
      customSynopsis = {
        "octavo build [PATH] [--output DIR] [--only NAMES] [--printer NAME]",
        "                    [--quiet] [--strict] [--json]",
        "                    [--report] [--quality-gate FILE]"
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
  static final class Build {
    @Parameters(
        paramLabel = "PATH",
        arity = "0..1",
        hideParamSyntax = true,
        description = "A folder with a manuscript, or one Markdown file; by default this folder.")
    private String path = Order.PATH;

    @Option(
        names = "--output",
        paramLabel = "DIR",
        description = "Where the files go; by default into the folder build.")
    private String output = Order.OUTPUT;

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

    @Option(names = "--strict", description = "Make no book while there are warnings.")
    private boolean strict;

    @Option(names = "--json", description = "Show diagnostics as JSON, one object a line.")
    private boolean json;

    @Option(
        names = "--report",
        description = "Also write a page that shows how well the book is set, and its figures.")
    private boolean report;

    @Option(
        names = "--quality-gate",
        paramLabel = "FILE",
        description = "Make no book that is set worse than the figures in FILE.")
    private @Nullable String gate;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli writes it
    private boolean help;

    private Order order(CommandLine octavo) {
      CommandLine build = Objects.requireNonNull(octavo.getSubcommands().get("build"));
      expect(build, "PATH", path);
      expect(build, "DIR", output);
      if (gate != null) {
        expect(build, "FILE", gate);
      }
      Commission commission = Commission.NONE.only(editions(build)).printer(known(build));
      return new Order(path, output, switches(), gate == null ? "" : gate, commission);
    }

    private Set<Switch> switches() {
      Set<Switch> on = EnumSet.noneOf(Switch.class);
      put(on, Switch.QUIET, quiet);
      put(on, Switch.STRICT, strict);
      put(on, Switch.JSON, json);
      put(on, Switch.REPORT, report);
      return on;
    }

    private static void put(Set<Switch> on, Switch one, boolean wanted) {
      if (wanted) {
        on.add(one);
      }
    }

    private static void expect(CommandLine build, String label, String value) {
      if (value.isEmpty()) {
        throw new ParameterException(build, label + " is empty");
      }
    }

    private List<Edition> editions(CommandLine build) {
      List<Edition> editions = new ArrayList<>();
      for (String word : only) {
        editions.add(
            Edition.find(word.strip())
                .orElseThrow(
                    () ->
                        new ParameterException(
                            build,
                            "there is no edition "
                                + word
                                + "; they are screen, print, epub and cover")));
      }
      return editions;
    }

    private String known(CommandLine build) {
      if (!printer.isEmpty() && !Printers.NAMES.contains(printer)) {
        String all = String.join(", ", Printers.NAMES);
        throw new ParameterException(build, "there is no printer " + printer + "; they are " + all);
      }
      return printer;
    }
  }

  /** The version that Maven wrote into the jar. */
  static final class Version implements IVersionProvider {
    private static final String PROPERTIES = "/META-INF/maven/press.octavo/octavo/pom.properties";

    @Override
    public String[] getVersion() {
      Properties properties = new Properties();
      try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
        if (in != null) {
          properties.load(in);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"octavo " + properties.getProperty("version", "(not packaged)")};
    }
  }
}
