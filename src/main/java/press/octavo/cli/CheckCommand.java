package press.octavo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.octavo.Editions;
import press.octavo.Inspection;
import press.octavo.Verdict;
import press.octavo.packaging.EditionFile;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Severity;
import press.octavo.source.Span;

/**
 * {@code octavo check}: makes the editions of a manuscript in memory and judges them; nothing is
 * written.
 */
final class CheckCommand extends ManuscriptCommand {
  /** Set by the launcher: where the validators lie if they are there. */
  static final String VALIDATORS = "octavo.validators";

  CheckCommand(Press press, Terminal terminal, Map<String, String> environment, Order order) {
    super(press, terminal, environment, order);
  }

  @Override
  int work(FolderManuscript manuscript) {
    Path home = Path.of(System.getProperty(VALIDATORS, "validators"));
    if (order.has(Switch.VALIDATE) && !Validators.areIn(home)) {
      voice.say(
          Diagnostic.error("validators-missing", Span.NONE, "there are no validators in " + home)
              .hint("build Octavo with mvn package, which puts them there"));
      return Exit.DISK;
    }
    ProgressLine progress = new ProgressLine(terminal.err(), start);
    Reporter reporter = reporter(progress);
    Editions editions;
    List<Verdict> verdicts;
    try {
      editions = make(manuscript, reporter, order.commission());
      verdicts = Inspection.of(editions);
    } finally {
      progress.end();
    }
    List<Diagnostic> all = new ArrayList<>(reporter.diagnostics());
    List<String> lines = new ArrayList<>();
    String slug = Slug.of(editions.title(), manuscript.name());
    for (Verdict verdict : verdicts) {
      List<Diagnostic> faults = new ArrayList<>(verdict.faults());
      String judges = verdict.standards();
      if (order.has(Switch.VALIDATE) && !Validators.judge(verdict.file()).isEmpty()) {
        faults.addAll(validated(verdict.file(), home, editions));
        judges += ", " + Validators.judge(verdict.file());
      }
      all.addAll(faults);
      lines.add(line(verdict.file().name(slug), judges, faults));
    }
    voice.sayAll(all, reporter.dropped(), order.has(Switch.QUIET));
    if (!order.has(Switch.QUIET)) {
      lines.forEach(terminal.out()::println);
    }
    if (all.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
      return Exit.ERRORS;
    }
    return isTooStrict(all) ? Exit.WARNINGS : Exit.MADE;
  }

  private static List<Diagnostic> validated(EditionFile file, Path home, Editions editions) {
    try {
      return new Validators(home, editions.places()).judge(file, Inspection.bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String name, String judges, List<Diagnostic> faults) {
    long errors = faults.stream().filter(one -> one.severity() == Severity.ERROR).count();
    long others = faults.size() - errors;
    String found = errors == 0 ? "sound" : errors + (errors == 1 ? " error" : " errors");
    String more = others == 0 ? "" : ", " + others + (others == 1 ? " warning" : " warnings");
    return name + ": " + found + more + " (" + judges + ")";
  }
}
