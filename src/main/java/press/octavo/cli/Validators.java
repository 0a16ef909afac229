package press.octavo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.EpubPlaces;
import press.octavo.Places;
import press.octavo.packaging.EditionFile;
import press.octavo.source.Diagnostic;
import press.octavo.source.Span;

/**
 * The judges that the world trusts: EPUBCheck for EPUBs, veraPDF for PDFs to be read on screens.
 * They lie beside Octavo, not in it: their libraries would change how Java reads XML.
 */
final class Validators {
  private final Path home;
  private final Places places;

  /**
   * Prepares to ask them.
   *
   * @param home the folder with a folder of jars for each
   */
  Validators(Path home, Places places) {
    this.home = home;
    this.places = places;
  }

  /** Whether they are there. */
  static boolean areIn(Path home) {
    return Files.isDirectory(home.resolve("verapdf"))
        && Files.isDirectory(home.resolve("epubcheck"));
  }

  /** Who judges an edition; empty when nobody free does. */
  static String judge(EditionFile file) {
    return switch (file.edition()) {
      case SCREEN -> "veraPDF";
      case EPUB -> "EPUBCheck";
      case PRINT, COVER -> "";
    };
  }

  /** What they find. */
  List<Diagnostic> judge(EditionFile file, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("octavo");
    Path copy = folder.resolve(file.name("book"));
    try {
      Files.write(copy, bytes);
      return switch (file.edition()) {
        case SCREEN -> veraPdf(folder, copy);
        case EPUB -> epubCheck(folder, copy, EpubPlaces.of(bytes, places));
        case PRINT, COVER -> List.of();
      };
    } finally {
      for (Path left : List.of(copy, folder.resolve("said"), folder)) {
        Files.deleteIfExists(left);
      }
    }
  }

  /** Both standards that the file claims are judged in one reading. */
  private List<Diagnostic> veraPdf(Path folder, Path file) throws IOException {
    List<String> arguments =
        List.of("--format", "xml", "-f", "0", "--maxfailuresdisplayed", "20", file.toString());
    Optional<String> said =
        new ChildJvm(folder, home.resolve("verapdf"))
            .run("org.verapdf.apps.GreenfieldCliWrapper", arguments);
    return said.map(report -> new VeraPdfReport(places).read(report))
        .orElseGet(() -> late("veraPDF"));
  }

  private List<Diagnostic> epubCheck(Path folder, Path file, EpubPlaces inside) throws IOException {
    Optional<String> said =
        new ChildJvm(folder, home.resolve("epubcheck"))
            .run("com.adobe.epubcheck.tool.Checker", List.of(file.toString()));
    return said.map(report -> new EpubCheckReport(file.toString(), inside).read(report))
        .orElseGet(() -> late("EPUBCheck"));
  }

  private static List<Diagnostic> late(String who) {
    List<Diagnostic> said = new ArrayList<>();
    said.add(silent(who, "came to no end"));
    return said;
  }

  /** One that gave no verdict has not found the file good. */
  static Diagnostic silent(String who, String how) {
    return Diagnostic.error("validator-failed", Span.NONE, who + " " + how)
        .hint("try it again with nothing else running");
  }
}
