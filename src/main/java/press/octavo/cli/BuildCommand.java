package press.octavo.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.octavo.Commission;
import press.octavo.Editions;
import press.octavo.packaging.Artifact;
import press.octavo.quality.Gate;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Severity;
import press.octavo.source.Span;

/**
 * {@code octavo build}: a manuscript from the disk, through the press, and its books to the disk.
 */
final class BuildCommand {
  private final Press press;
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Order order;
  private final Voice voice;
  private final long start = System.nanoTime();

  BuildCommand(Press press, Terminal terminal, Map<String, String> environment, Order order) {
    this.press = press;
    this.terminal = terminal;
    this.environment = environment;
    this.order = order;
    this.voice = voice(terminal, order, folder(order.path()));
  }

  private static Voice voice(Terminal terminal, Order order, String folder) {
    return order.has(Switch.JSON)
        ? new JsonVoice(terminal.err(), folder)
        : new PlainVoice(terminal.err(), terminal.colour(), folder);
  }

  /** What leads from where the user is to the manuscript's root, as the user wrote it. */
  private static String folder(String path) {
    String slashed = File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    boolean file = new File(path).isFile();
    String folder = file ? slashed.substring(0, slashed.lastIndexOf('/') + 1) : slashed;
    if (folder.isEmpty() || folder.equals(".") || folder.equals("./")) {
      return "";
    }
    return folder.endsWith("/") ? folder : folder + "/";
  }

  /** Makes the book and answers with the exit code. */
  int run() {
    if (!SourceDate.isSound(environment)) {
      voice.say(
          Diagnostic.error(
              "source-date", Span.NONE, SourceDate.VARIABLE + " is not a number of seconds"));
      return Exit.USAGE;
    }
    try {
      return make();
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

  private int make() {
    Path output = Path.of(order.output());
    FolderManuscript manuscript;
    try {
      manuscript = FolderManuscript.open(Path.of(order.path()), output);
    } catch (IOException e) {
      return refused("read", order.path(), e);
    }
    try {
      Disk.expectFolder(output);
    } catch (IOException e) {
      return refused("write to", order.output(), e);
    }
    Gate gate = null;
    if (!order.gate().isEmpty()) {
      gate = GateFile.read(order.gate(), voice(terminal, order, ""));
      if (gate == null) {
        return Exit.DISK;
      }
    }
    Commission commission =
        order
            .commission()
            .issued(SourceDate.of(environment))
            .measured(order.has(Switch.REPORT) || gate != null);
    ProgressLine progress = new ProgressLine(terminal.err(), start);
    boolean watched = terminal.interactive() && !order.has(Switch.QUIET) && !order.has(Switch.JSON);
    Reporter reporter = watched ? new Reporter(progress) : new Reporter();
    Editions editions;
    try {
      editions = press.make(manuscript, reporter, commission);
    } finally {
      progress.end();
    }
    int code = finish(editions, reporter, gate);
    return code == Exit.MADE || code == Exit.WORSE
        ? deliver(files(editions, code), Slug.of(editions.title(), manuscript.name()), code)
        : code;
  }

  /**
   * What to write: the book, and the report. A book that is worse is not written, but the report
   * says why, and has the figures for whoever accepts it.
   */
  private List<Artifact> files(Editions editions, int code) {
    List<Artifact> files = new ArrayList<>();
    if (code == Exit.MADE) {
      files.addAll(editions.files());
    }
    if (order.has(Switch.REPORT)) {
      files.addAll(editions.report());
    }
    return files;
  }

  /** Says what there is to say; the answer is the exit code if the disk takes the files. */
  private int finish(Editions editions, Reporter reporter, @Nullable Gate gate) {
    List<Diagnostic> diagnostics = reporter.diagnostics();
    voice.sayAll(diagnostics, reporter.dropped(), order.has(Switch.QUIET));
    if (reporter.hasErrors()) {
      return Exit.ERRORS;
    }
    if (order.has(Switch.STRICT) && hasWarnings(diagnostics)) {
      String message = "no book is made, since --strict lets no warning pass";
      voice.say(Diagnostic.error("strict", Span.NONE, message));
      return Exit.WARNINGS;
    }
    return gate == null ? Exit.MADE : compare(gate, editions);
  }

  private int compare(Gate gate, Editions editions) {
    List<Diagnostic> worse = editions.findings().map(gate::compare).orElseGet(List::of);
    worse.forEach(voice::say);
    if (worse.isEmpty()) {
      return Exit.MADE;
    }
    String message = "no book is made, since it is set worse than " + order.gate();
    voice.say(Diagnostic.error("quality-gate", Span.NONE, message));
    return Exit.WORSE;
  }

  private static boolean hasWarnings(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.WARNING) {
        return true;
      }
    }
    return false;
  }

  private int deliver(List<Artifact> files, String slug, int code) {
    if (files.isEmpty()) {
      return code;
    }
    Receipt receipt = new Receipt();
    String folder = folder(order.output());
    String name = slug;
    try (Delivery delivery = new Delivery(Path.of(order.output()))) {
      for (Artifact file : files) {
        name = file.name(slug);
        receipt.add(folder + name, file.pages(), delivery.write(name, file));
      }
      delivery.commit();
    } catch (IOException e) {
      return refused("write", folder + name, e);
    }
    if (!order.has(Switch.QUIET)) {
      for (String line : receipt.lines()) {
        terminal.out().println(line);
      }
      terminal.out().println("made in " + Receipt.time(System.nanoTime() - start));
    }
    return code;
  }

  /** The disk refused; one line says what and why. */
  private int refused(String verb, String path, IOException e) {
    String code = verb.equals("read") ? "cannot-read" : "cannot-write";
    String message = "cannot " + verb + " " + path + ": " + Disk.reason(e);
    voice.say(Diagnostic.error(code, Span.NONE, message));
    Failure.trace(e, environment, terminal);
    return Exit.DISK;
  }
}
