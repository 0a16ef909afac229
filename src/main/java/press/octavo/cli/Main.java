package press.octavo.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import press.octavo.Commission;
import press.octavo.Editions;
import press.octavo.Octavo;
import press.octavo.font.TypeCase;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** Where the Java machine enters. */
public final class Main {
  /** Set by a launcher that can ask whether standard error is a terminal; Java cannot. */
  private static final String INTERACTIVE = "octavo.terminal";

  private Main() {}

  /** Runs the command and ends the Java machine with its exit code. */
  public static void main(String[] arguments) {
    String told = System.getProperty(INTERACTIVE);
    Console console = told == null ? System.console() : null;
    // UTF-8 always: with the locale of a bare container Java would print question marks. Only the
    // console of Windows, whose launcher cannot tell us, may have a character set of its own.
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    PrintStream out = stream(FileDescriptor.out, charset);
    PrintStream err = stream(FileDescriptor.err, charset);
    Map<String, String> environment = System.getenv();
    boolean interactive = console != null || "true".equals(told);
    Terminal terminal = Terminal.of(out, err, interactive, environment);
    int code = new Command(new OctavoPress(), terminal, environment).run(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, charset);
  }

  /** The three stages. A class, since a lambda would cost the start of every run some time. */
  private static final class OctavoPress implements Press {
    @Override
    public Editions make(
        Manuscript manuscript, Reporter reporter, Commission commission, Optional<Instant> issued) {
      return new Octavo(new TypeCase(), reporter).make(manuscript, commission, issued);
    }
  }
}
