package press.octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import press.octavo.EpubPlaces;
import press.octavo.Places;
import press.octavo.source.Diagnostic;
import press.octavo.source.Severity;

class ValidatorReportsTest {
  private static final String VERAPDF =
      """
      WARNING: something about Java
      <?xml version="1.0" encoding="utf-8"?>
      <report><jobs><job>
      <validationReport profileName="PDF/A-2a validation profile" isCompliant="true"/>
      <validationReport profileName="PDF/UA-1 validation profile" isCompliant="false"><details>
      <rule specification="ISO 14289-1:2014" clause="7.3" testNumber="1" status="failed">
      <check status="failed">
      <context>root/document[0]/pages[11](7 0 obj PDPage)/annots[0]</context>
      <errorMessage>Figure without alternative text</errorMessage>
      </check></rule></details></validationReport>
      </job></jobs></report>
      """;

  private static List<Diagnostic> epubCheck(String report) throws IOException {
    ByteArrayOutputStream epub = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(epub)) {
      zip.putNextEntry(new ZipEntry("EPUB/a.xhtml"));
      zip.write("<p>text</p>".getBytes(UTF_8));
    }
    EpubPlaces places = EpubPlaces.of(epub.toByteArray(), Places.NONE);
    return new EpubCheckReport("/tmp/book.epub", places).read(report);
  }

  @Test
  void readsWhatVeraPdfFinds() {
    List<Diagnostic> said = new VeraPdfReport(Places.NONE).read(VERAPDF);
    assertThat(said).hasSize(1);
    assertThat(said.get(0).code()).isEqualTo("verapdf");
    assertThat(said.get(0).message())
        .isEqualTo("veraPDF, ISO 14289-1:2014, 7.3, page 12: Figure without alternative text");
  }

  @Test
  void aReportWithoutBothProfilesIsNoVerdict() {
    assertThat(new VeraPdfReport(Places.NONE).read(VERAPDF.replace("PDF/A-2a", "PDF/A-1b")))
        .extracting(Diagnostic::code)
        .contains("validator-failed");
    for (String broken : List.of("", "Out of memory", "<?xml version='1.0'?><report>")) {
      assertThat(new VeraPdfReport(Places.NONE).read(broken))
          .extracting(Diagnostic::code)
          .containsExactly("validator-failed");
    }
  }

  @Test
  void readsWhatEpubCheckFinds() throws IOException {
    List<Diagnostic> said =
        epubCheck(
            """
            Validating using EPUB version 3.3 rules.
            ERROR(RSC-005): /tmp/book.epub/EPUB/a.xhtml(1,4): Error while parsing file: no foo
            WARNING(OPF-003): /tmp/book.epub(-1,-1): An item is not listed
            Messages: 0 fatals / 1 error / 1 warning / 0 infos
            """);
    assertThat(said)
        .extracting(Diagnostic::message)
        .containsExactly(
            "EPUBCheck RSC-005, EPUB/a.xhtml: Error while parsing file: no foo",
            "EPUBCheck OPF-003: An item is not listed");
    assertThat(said)
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void silenceIsNoVerdict() throws IOException {
    assertThat(epubCheck("Error: Could not find or load main class"))
        .extracting(Diagnostic::code)
        .containsExactly("validator-failed");
  }
}
