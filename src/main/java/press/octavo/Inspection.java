package press.octavo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import press.octavo.check.epub.EpubPreflight;
import press.octavo.check.pdf.Fault;
import press.octavo.check.press.Preflight;
import press.octavo.check.screen.ScreenCheck;
import press.octavo.design.Edition;
import press.octavo.design.Production;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.source.Diagnostic;
import press.octavo.source.Span;

/**
 * Judges finished editions as those would who receive them, by readers of our own that share
 * nothing with the writers, and says where in the manuscript the cause stands.
 */
public final class Inspection {
  private final Editions editions;
  private final Map<Edition, byte[]> files = new EnumMap<>(Edition.class);

  private Inspection(Editions editions) {
    this.editions = editions;
  }

  /** What is found of each edition, in their order. */
  public static List<Verdict> of(Editions editions) {
    Inspection inspection = new Inspection(editions);
    editions.files().forEach(file -> inspection.files.put(file.edition(), bytes(file)));
    CompletableFuture<Map<Edition, List<Diagnostic>>> lost =
        CompletableFuture.supplyAsync(() -> LostWords.of(editions, inspection.files));
    List<Verdict> verdicts = editions.files().stream().map(inspection::judge).toList();
    return verdicts.stream().map(verdict -> verdict.with(lost.join())).toList();
  }

  /** A finished file as it will lie on the disk. */
  public static byte[] bytes(Artifact file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Verdict judge(EditionFile file) {
    byte[] bytes = Objects.requireNonNull(files.get(file.edition()));
    return switch (file.edition()) {
      case SCREEN -> new Verdict(file, "PDF/UA-1, PDF/A-2a", ofPages(file, ScreenCheck.of(bytes)));
      case PRINT -> new Verdict(file, press(), ofPages(file, preflight().interior(bytes)));
      case COVER -> new Verdict(file, press(), ofPages(file, preflight().cover(bytes)));
      case EPUB -> new Verdict(file, "EPUB Accessibility 1.1", ofEpub(bytes));
    };
  }

  private Preflight preflight() {
    Production production = editions.production();
    return new Preflight(Optional.of(production.standard()), production.printer());
  }

  private String press() {
    return editions.production().standard().claim();
  }

  private List<Diagnostic> ofPages(EditionFile file, List<Fault> found) {
    List<Diagnostic> said = new ArrayList<>();
    for (Fault fault : found) {
      Span span =
          file.edition() == Edition.COVER ? Span.NONE : editions.places().page(fault.page());
      String message = where(file, fault.page()) + fault.message();
      said.add(new Diagnostic(fault.severity(), fault.code(), span, message, Optional.empty()));
    }
    return said;
  }

  private List<Diagnostic> ofEpub(byte[] bytes) {
    EpubPlaces places = EpubPlaces.of(bytes, editions.places());
    List<Diagnostic> said = new ArrayList<>();
    for (var fault : EpubPreflight.of(bytes)) {
      String where = "EPUB" + (fault.file().isEmpty() ? "" : ", " + fault.file()) + ": ";
      said.add(Diagnostic.error(fault.code(), places.file(fault.file()), where + fault.message()));
    }
    return said;
  }

  private String where(EditionFile file, int page) {
    String edition = file.edition().word() + " edition";
    return edition + (page == 0 ? ": " : ", page " + editions.places().label(page) + ": ");
  }
}
