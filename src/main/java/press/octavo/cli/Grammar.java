package press.octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
   * @param check judges what would be made and answers with the exit code
   * @param preflight judges a finished file and answers with the exit code
   * @return the exit code
   */
  int run(
      String[] arguments,
      ToIntFunction<Order> build,
      ToIntFunction<Order> check,
      ToIntFunction<PreflightOrder> preflight) {
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
      Object command =
          asked.hasSubcommand() ? asked.subcommand().commandSpec().userObject() : octavo;
      if (command instanceof BuildGrammar order) {
        return build.applyAsInt(order.order());
      }
      if (command instanceof CheckGrammar order) {
        return check.applyAsInt(order.order());
      }
      if (command instanceof PreflightGrammar order) {
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
    String command = e.getCommandLine().getCommandName();
    boolean ofManuscript = command.equals("build") || command.equals("check");
    terminal.err().println("octavo: " + Visible.text(message(e, ofManuscript)));
    terminal.err().println("Try: octavo help" + (command.equals("octavo") ? "" : " " + command));
    return Exit.USAGE;
  }

  /** What is wrong, in one line. */
  private static String message(ParameterException e, boolean ofManuscript) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      if (ofManuscript && !unmatched.isUnknownOption()) {
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
      subcommands = {BuildGrammar.class, CheckGrammar.class, PreflightGrammar.class},
      footer = {"", "To begin, put your chapters into a folder, and there: octavo build"})
  static final class Octavo {
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli writes it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli writes it
    private boolean version;
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
