package press.octavo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.source.Diagnostic;

/** A text that says what each edition is, by which standards it was judged, and what was found. */
public record EditionReport(String text) implements Artifact {
  /**
   * Writes it.
   *
   * @param slug after which the files are named
   */
  public static EditionReport of(Editions editions, List<Verdict> verdicts, String slug) {
    StringBuilder out = new StringBuilder();
    out.append(editions.title()).append(": editions\n");
    printer(editions, out);
    for (Verdict verdict : verdicts) {
      edition(verdict, slug, out);
    }
    return new EditionReport(out.toString());
  }

  private static void printer(Editions editions, StringBuilder out) {
    editions
        .production()
        .printer()
        .ifPresent(
            one -> field("printer", one.name() + ", by its rules of " + one.verified(), out));
  }

  private static void edition(Verdict verdict, String slug, StringBuilder out) {
    EditionFile file = verdict.file();
    out.append('\n').append(file.name(slug)).append('\n');
    field("for", purpose(file), out);
    if (file.pages() > 0) {
      field("pages", Integer.toString(file.pages()), out);
    }
    field("judged by", verdict.standards(), out);
    field("found", verdict.faults().isEmpty() ? "sound" : "", out);
    for (Diagnostic fault : verdict.faults()) {
      out.append("  ").append(fault.severity().word()).append('[').append(fault.code());
      out.append("]: ").append(fault.message()).append('\n');
    }
  }

  private static String purpose(EditionFile file) {
    return switch (file.edition()) {
      case SCREEN -> "reading on screens, aloud, and keeping";
      case PRINT -> "the press: the inside of the book";
      case COVER -> "the press: the cover";
      case EPUB -> "e-readers";
    };
  }

  private static void field(String name, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public String name(String slug) {
    return slug + "-editions.txt";
  }

  @Override
  public int pages() {
    return 0;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
