package press.octavo.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.octavo.Commission;
import press.octavo.Editions;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Severity;
import press.octavo.source.Span;

/** A command that takes a manuscript from the disk and has editions made of it. */
abstract class ManuscriptCommand {
  final Terminal terminal;
  final Map<String, String> environment;
  final Order order;
  final Voice voice;
  final long start = System.nanoTime();
  private final Press press;

  ManuscriptCommand(Press press, Terminal terminal, Map<String, String> environment, Order order) {
    this.press = press;
    this.terminal = terminal;
    this.environment = environment;
    this.order = order;
    this.voice = voice(folder(order.path()));
  }

  /** Does what there is to do with an opened manuscript; the answer is the exit code. */
  abstract int work(FolderManuscript manuscript);

  /** How things are said of files in a folder. */
  final Voice voice(String folder) {
    return order.has(Switch.JSON)
        ? new JsonVoice(terminal.err(), folder)
        : new PlainVoice(terminal.err(), terminal.colour(), folder);
  }

  /** What leads from where the user is to the manuscript's root, as the user wrote it. */
  static String folder(String path) {
    String slashed = File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    boolean file = new File(path).isFile();
    String folder = file ? slashed.substring(0, slashed.lastIndexOf('/') + 1) : slashed;
    if (folder.isEmpty() || folder.equals(".") || folder.equals("./")) {
      return "";
    }
    return folder.endsWith("/") ? folder : folder + "/";
  }

  /** Opens the manuscript, works and answers with the exit code. */
  final int run() {
    if (!SourceDate.isSound(environment)) {
      voice.say(
          Diagnostic.error(
              "source-date", Span.NONE, SourceDate.VARIABLE + " is not a number of seconds"));
      return Exit.USAGE;
    }
    try {
      return open();
    } catch (InvalidPathException e) {
      voice.say(Diagnostic.error("usage", Span.NONE, "no file can have the name " + e.getInput()));
      return Exit.USAGE;
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNull(e.getCause());
      return refused("read", fileOf(cause), cause);
    } catch (RuntimeException | Error e) {
      voice.say(Failure.of(e));
      Failure.trace(e, environment, terminal);
      return Exit.INTERNAL;
    }
  }

  private String fileOf(IOException e) {
    String file = e instanceof FileSystemException named ? named.getFile() : null;
    return file == null ? order.path() : file;
  }

  private int open() {
    FolderManuscript manuscript;
    try {
      manuscript = FolderManuscript.open(Path.of(order.path()), Path.of(order.output()));
    } catch (IOException e) {
      return refused("read", order.path(), e);
    }
    return work(manuscript);
  }

  /** Has the editions made while the user watches. */
  final Editions make(FolderManuscript manuscript, Reporter reporter, Commission commission) {
    return press.make(manuscript, reporter, commission.issued(SourceDate.of(environment)));
  }

  /** One who hears of everything, and shows how far the work is. */
  final Reporter reporter(ProgressLine progress) {
    boolean watched = terminal.interactive() && !order.has(Switch.QUIET) && !order.has(Switch.JSON);
    return watched ? new Reporter(progress) : new Reporter();
  }

  /** Whether a warning stands in the way. */
  final boolean isTooStrict(List<Diagnostic> diagnostics) {
    return order.has(Switch.STRICT)
        && diagnostics.stream().anyMatch(one -> one.severity() == Severity.WARNING);
  }

  /** The disk refused; one line says what and why. */
  final int refused(String verb, String path, IOException e) {
    String code = verb.equals("read") ? "cannot-read" : "cannot-write";
    String message = "cannot " + verb + " " + path + ": " + Disk.reason(e);
    voice.say(Diagnostic.error(code, Span.NONE, message));
    Failure.trace(e, environment, terminal);
    return Exit.DISK;
  }
}
