package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.octavo.Editions;
import press.octavo.Places;
import press.octavo.book.Book;
import press.octavo.design.Edition;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.parse.Parser;
import press.octavo.quality.Figure;
import press.octavo.quality.Findings;
import press.octavo.quality.Reading;
import press.octavo.quality.Spaces;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

class CommandTest {
  private static final Book BOOK =
      new Parser(new Reporter())
          .parse(
              MemoryManuscript.folder("war")
                  .with("book.yml", "title: War & Peace")
                  .with("1.md", "# I"));

  private static final Press GOOD = (manuscript, reporter, commission) -> editions();

  @TempDir private Path disk;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String manuscript = "";
  private String output = "";

  /** A page of print. */
  private record Print(String extension, int pages) implements Artifact {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(new byte[1500]);
    }
  }

  private static Editions editions() {
    return editions(List.of(), Optional.empty());
  }

  private static Editions editions(List<Artifact> report, Optional<Findings> findings) {
    List<EditionFile> files =
        List.of(
            new EditionFile(Edition.SCREEN, new Print("pdf", 1)),
            new EditionFile(Edition.EPUB, new Print("epub", 0)));
    return new Editions(BOOK, files, Places.NONE, report, findings);
  }

  @BeforeEach
  void writeManuscript() throws IOException {
    Path folder = Files.createDirectory(disk.resolve("war"));
    Files.writeString(folder.resolve("1.md"), "text");
    manuscript = folder.toString();
    output = disk.resolve("out").toString();
  }

  private int run(Press press, String... arguments) {
    PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Command(press, Terminal.of(o, e, false, environment), environment).run(arguments);
  }

  private static Press saying(Diagnostic diagnostic) {
    return (manuscript, reporter, commission) -> {
      reporter.report(diagnostic);
      return editions();
    };
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private boolean isMade() {
    return Files.exists(Path.of(output, "war-peace.pdf"));
  }

  @Test
  void makesABook() throws IOException {
    assertEquals(Exit.MADE, run(GOOD, "build", manuscript, "--output", output));
    assertEquals(1500, Files.size(Path.of(output, "war-peace.pdf")));
    assertEquals(1500, Files.size(Path.of(output, "war-peace.epub")));
    String listed = text(out).replace(output.replace('\\', '/'), "OUT");
    assertTrue(listed.startsWith("OUT/war-peace.pdf   1 page  2 kB\n"), listed);
    assertEquals("", text(err));
  }

  @Test
  void saysNothingWhenQuiet() {
    Press press = saying(Diagnostic.warning("w", Span.NONE, "w"));
    assertEquals(Exit.MADE, run(press, "build", manuscript, "--output", output, "--quiet"));
    assertEquals("", text(out) + text(err));
    assertTrue(isMade());
  }

  @Test
  void makesNothingWhileThereAreErrors() {
    Press press = saying(Diagnostic.error("e", Span.NONE, "wrong"));
    assertEquals(Exit.ERRORS, run(press, "build", manuscript, "--output", output));
    assertEquals("octavo: error[e]: wrong\n1 error\n", text(err));
    assertFalse(isMade());
  }

  @Test
  void makesNothingOfWarningsWhenStrict() {
    Press warning = saying(Diagnostic.warning("w", Span.NONE, "w"));
    assertEquals(Exit.WARNINGS, run(warning, "build", manuscript, "--output", output, "--strict"));
    assertFalse(isMade());
    Press note = saying(Diagnostic.note("n", Span.NONE, "n"));
    assertEquals(Exit.MADE, run(note, "build", manuscript, "--output", output, "--strict"));
    assertTrue(isMade());
  }

  @Test
  void saysWhatTheDiskRefuses() throws IOException {
    Path file = Files.writeString(disk.resolve("file"), "");
    assertEquals(Exit.DISK, run(GOOD, "build", manuscript, "--output", file.toString()));
    assertEquals(Exit.DISK, run(GOOD, "build", manuscript, "--output", file + "/x"));
    assertEquals(Exit.DISK, run(GOOD, "build", disk + "/nothing", "--output", output));
    Files.createDirectories(Path.of(output, "war-peace.epub"));
    assertEquals(Exit.DISK, run(GOOD, "build", manuscript, "--output", output));
    assertFalse(isMade());
    Press unreadable =
        (manuscript, reporter, commission) -> {
          throw new UncheckedIOException(new IOException("Input/output error"));
        };
    assertEquals(Exit.DISK, run(unreadable, "build", manuscript, "--output", output));
    assertEquals(
        """
        octavo: error[cannot-write]: cannot write to DISK/file: it is not a folder
        octavo: error[cannot-write]: cannot write to DISK/file/x: it is not a folder
        octavo: error[cannot-read]: cannot read DISK/nothing: there is no such file or folder
        octavo: error[cannot-write]: cannot write DISK/out/war-peace.epub: a folder has that name
        octavo: error[cannot-read]: cannot read DISK/war: input/output error
        """,
        text(err).replace(disk.toString(), "DISK").replace('\\', '/'));
  }

  @Test
  void ownsUpToItsOwnMistakes() {
    Press broken =
        (manuscript, reporter, commission) -> {
          throw new IllegalStateException("no glue");
        };
    assertEquals(Exit.INTERNAL, run(broken, "build", manuscript, "--output", output));
    assertTrue(
        text(err).startsWith("octavo: error[internal-error]: IllegalStateException: no glue,"));
    assertEquals(2, text(err).lines().count());
    environment.put("OCTAVO_DEBUG", "1");
    run(broken, "build", manuscript, "--output", output);
    assertTrue(text(err).contains("\tat press.octavo.cli.CommandTest"));
  }

  @Test
  void namesTheLimitsOfTheMachine() {
    Press greedy =
        (manuscript, reporter, commission) -> {
          throw new OutOfMemoryError();
        };
    Press deep = (manuscript, reporter, commission) -> fall(reporter, manuscript);
    assertEquals(Exit.INTERNAL, run(greedy, "build", manuscript, "--output", output));
    assertEquals(Exit.INTERNAL, run(deep, "build", manuscript, "--output", output));
    assertTrue(text(err).contains("error[out-of-memory]"));
    assertTrue(text(err).contains("error[too-deep]"));
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Editions fall(Reporter reporter, Manuscript manuscript) {
    Editions editions = fall(reporter, manuscript);
    return editions(editions.report(), editions.findings());
  }

  /** Editions whose only figure that is not perfect is the share of widows, with their report. */
  private static Editions widowed() {
    List<Reading> readings = Arrays.stream(Figure.values()).map(CommandTest::reading).toList();
    Spaces spaces = new Spaces(List.of(), 1, 0);
    Findings findings = new Findings("War & Peace", 1, readings, spaces, 0, List.of(), List.of());
    List<Artifact> report = List.of(new Print("txt", 0));
    return editions(report, Optional.of(findings));
  }

  private static Reading reading(Figure figure) {
    double value = figure == Figure.WIDOWS ? 0.5 : figure == Figure.GRID ? 1 : 0;
    return new Reading(figure, value, value);
  }

  @Test
  void writesTheReportOnlyWhenAsked() {
    Press press = (manuscript, reporter, commission) -> widowed();
    assertEquals(Exit.MADE, run(press, "build", manuscript, "--output", output));
    assertFalse(Files.exists(Path.of(output, "war-peace.txt")));
    assertEquals(Exit.MADE, run(press, "build", manuscript, "--output", output, "--report"));
    assertTrue(Files.exists(Path.of(output, "war-peace.txt")));
  }

  @Test
  void makesNoBookThatIsSetWorse() throws IOException {
    Press press = (manuscript, reporter, commission) -> widowed();
    Path gate = disk.resolve("quality.txt");
    String[] asked = {
      "build", manuscript, "--output", output, "--report", "--quality-gate", gate.toString()
    };
    assertEquals(Exit.DISK, run(press, asked));
    assertTrue(text(err).contains("hint: make them: build with --report"), text(err));
    Files.writeString(gate, "widow 0");
    assertEquals(Exit.DISK, run(press, asked));
    assertTrue(text(err).contains("quality.txt:1:1: error[quality-figure]"), text(err));
    Files.writeString(gate, "widows 0.4");
    assertEquals(Exit.WORSE, run(press, asked));
    assertTrue(text(err).contains("widows is 0.5000 and was 0.4000"), text(err));
    assertFalse(isMade());
    assertTrue(Files.exists(Path.of(output, "war-peace.txt")));
    Files.writeString(gate, "widows 0.5");
    assertEquals(Exit.MADE, run(press, asked));
    assertTrue(isMade());
  }

  @Test
  void passesTheDateOn() {
    Optional<?>[] seen = new Optional<?>[1];
    Press press =
        (manuscript, reporter, commission) -> {
          seen[0] = commission.issued();
          return editions();
        };
    environment.put("SOURCE_DATE_EPOCH", "1700000000");
    assertEquals(Exit.MADE, run(press, "build", manuscript, "--output", output));
    assertEquals(Optional.of(Instant.ofEpochSecond(1_700_000_000)), seen[0]);
    for (String wrong : List.of("yesterday", "-1", "1e9", "999999999999999999999")) {
      environment.put("SOURCE_DATE_EPOCH", wrong);
      assertEquals(Exit.USAGE, run(press, "build", manuscript, "--output", output), wrong);
    }
  }

  @Test
  void helpsWhoMistypes() {
    assertEquals(Exit.USAGE, run(GOOD, "build", "--ouput", "x"));
    assertEquals(Exit.USAGE, run(GOOD, "biuld"));
    assertEquals(Exit.USAGE, run(GOOD, "build", "a", "b"));
    assertEquals(Exit.USAGE, run(GOOD, "build", "--output"));
    assertEquals(Exit.USAGE, run(GOOD, "build", ""));
    assertEquals("", text(out));
    assertEquals(
        """
        octavo: unknown option --ouput; did you mean --output?
        Try: octavo help build
        octavo: unknown command biuld; did you mean build?
        Try: octavo help
        octavo: one PATH is enough, and b is another
        Try: octavo help build
        octavo: option --output needs a DIR
        Try: octavo help build
        octavo: PATH is empty
        Try: octavo help build
        """,
        text(err));
  }

  @Test
  void helps() {
    assertEquals(Exit.MADE, run(GOOD, "--help"));
    String help = text(out);
    assertEquals(
        """
        Usage: octavo [--help] [--version] COMMAND
        Typesets a Markdown manuscript into PDFs for press and screen and an EPUB.

        Options:
              --help      Show this help.
              --version   Show the version.

        Commands:
          build      Makes the book: PDFs for screen and press, and an EPUB.
          check      Makes the book, judges every edition of it, and writes nothing.
          preflight  Judges a finished PDF as a press would: one line for each fault.
          help       Shows how a command is used.

        To begin, put your chapters into a folder, and there: octavo build
        """,
        help);
    assertEquals(Exit.USAGE, run(GOOD));
    assertEquals(help, text(err));
    assertEquals(Exit.USAGE, run(GOOD, "help", "biuld"));
  }

  @Test
  void helpsToBuild() {
    assertEquals(Exit.MADE, run(GOOD, "help", "build"));
    assertEquals(
        """
        Usage: octavo build [PATH] [--output DIR] [--only NAMES] [--printer NAME]
                            [--quiet] [--strict] [--json]
                            [--report] [--edition-report] [--quality-gate FILE]
        Makes the book: PDFs for screen and press, and an EPUB.

              PATH                  A folder with a manuscript, or one Markdown file;
                                      by default this folder.

        Options:
              --only=NAMES          Which files: some of screen,print,epub,cover.
              --printer=NAME        For whom: kdp-paperback, kdp-hardcover, ingramspark
                                      or lulu.
              --quiet               Show nothing but errors.
              --strict              Let no warning pass.
              --json                Show diagnostics as JSON, one object a line.
              --output=DIR          Where the files go; by default into the folder
                                      build.
              --report              Also write a page that shows how well the book is
                                      set, and its figures.
              --edition-report      Also write which standards each edition meets.
              --quality-gate=FILE   Make no book that is set worse than the figures in
                                      FILE.
              --help                Show this help.

        Exit codes:
           0   The book is made.
           1   The manuscript has errors.
           2   The command was not understood.
           3   There are warnings, and --strict lets none pass.
           4   A file or folder cannot be read or written.
           5   The book is set worse than --quality-gate lets it be.
          70   A mistake in Octavo itself.

        Environment:
          SOURCE_DATE_EPOCH  The date in the files, in seconds since 1970; otherwise
                             the book's own.
          NO_COLOR           No colour, even on a terminal.
          OCTAVO_DEBUG       Set to 1, shows where in Octavo a mistake happened.
          OCTAVO_JAVA_OPTS   Options for Java, as -Xmx4g for more memory.

        Unless the exit code is 0, an earlier book in DIR is left as it was.
        """,
        text(out));
  }

  @Test
  void tellsItsVersion() {
    assertEquals(Exit.MADE, run(GOOD, "--version"));
    assertTrue(text(out).startsWith("octavo "), text(out));
  }
}
