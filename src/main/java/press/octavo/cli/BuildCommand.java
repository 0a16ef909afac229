package press.octavo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.octavo.Commission;
import press.octavo.EditionReport;
import press.octavo.Editions;
import press.octavo.Inspection;
import press.octavo.Verdict;
import press.octavo.packaging.Artifact;
import press.octavo.quality.Gate;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * {@code octavo build}: a manuscript from the disk, through the press, and its books to the disk.
 */
final class BuildCommand extends ManuscriptCommand {
  BuildCommand(Press press, Terminal terminal, Map<String, String> environment, Order order) {
    super(press, terminal, environment, order);
  }

  @Override
  int work(FolderManuscript manuscript) {
    try {
      Disk.expectFolder(Path.of(order.output()));
    } catch (IOException e) {
      return refused("write to", order.output(), e);
    }
    Gate gate = null;
    if (!order.gate().isEmpty()) {
      gate = GateFile.read(order.gate(), voice(""));
      if (gate == null) {
        return Exit.DISK;
      }
    }
    boolean measured = order.has(Switch.REPORT) || gate != null;
    ProgressLine progress = new ProgressLine(terminal.err(), start);
    Reporter reporter = reporter(progress);
    Commission commission = order.commission().measured(measured);
    Editions editions;
    List<Verdict> verdicts;
    try {
      editions = make(manuscript, reporter, commission);
      verdicts = order.has(Switch.EDITION_REPORT) ? Inspection.of(editions) : List.of();
    } finally {
      progress.end();
    }
    verdicts.forEach(verdict -> verdict.faults().forEach(reporter::report));
    int code = finish(editions, reporter, gate);
    if (code != Exit.MADE && code != Exit.WORSE) {
      return code;
    }
    String slug = Slug.of(editions.title(), manuscript.name());
    List<Artifact> files = files(editions, code);
    if (code == Exit.MADE && order.has(Switch.EDITION_REPORT)) {
      files.add(EditionReport.of(editions, verdicts, slug));
    }
    return deliver(files, slug, code);
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
    if (isTooStrict(diagnostics)) {
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
}
