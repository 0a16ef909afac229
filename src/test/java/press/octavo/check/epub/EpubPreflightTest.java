package press.octavo.check.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.Commission;
import press.octavo.Editions;
import press.octavo.Octavo;
import press.octavo.design.Edition;
import press.octavo.font.TypeCase;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** A sound book has no faults; each requirement that is broken in it on purpose is one. */
class EpubPreflightTest {
  private static final String PLAIN_TEXT = "EPUB/one.xhtml";

  private static final String BOOK =
      """
      title: The Sound Book
      subtitle: And How It Was Broken
      author: Ada Byron
      lang: en-GB
      print-isbn: 978-3-16-148410-0
      series: {name: Sound Books, number: 2}
      subjects: [Printing, {scheme: BISAC, code: DES007050}]
      accessibility: {certified-by: An Office, wcag: 2.1 AA, report: "https://example.org/r"}
      """;

  private static final String CHAPTER =
      """
      # One {#one}

      Words with a note[^1] and a phrase, [la grippe]{lang=fr}, and a [link](#two).

      ![Sales by year](chart.svg){details=chart-data}

      ## Data {#two}

      ::: {#chart-data}
      In the first year there were none, and in the second twice as many.
      :::

      | Year | Sales |
      |:-----|------:|
      | 1450 | 180   |

      [^1]: The note itself.
      """;

  private static final byte[] SOUND = made();

  private static byte[] made() {
    MemoryManuscript manuscript =
        MemoryManuscript.folder("sound")
            .with("book.yml", BOOK)
            .with(
                "chart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            .with("one.md", CHAPTER);
    Editions editions =
        new Octavo(new TypeCase(), new Reporter())
            .make(manuscript, Commission.NONE.only(List.of(Edition.EPUB)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      editions.files().get(0).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void aSoundBookHasNoFaults() {
    assertThat(EpubPreflight.of(SOUND)).isEmpty();
  }

  @Test
  void whatIsNoEpubIsOneFault() {
    assertThat(EpubPreflight.of(new byte[] {1, 2, 3})).isNotEmpty();
    assertThat(EpubPreflight.of(new byte[0])).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {2} for {1}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          accessibility-untrue    ~ package.opf ~ <meta property="schema:accessMode">textual</meta> ~
          accessibility-missing   ~ package.opf ~ schema:accessibilityHazard ~ schema:hazard
          accessibility-missing   ~ package.opf ~ schema:accessibilitySummary ~ schema:summary
          accessibility-invalid   ~ package.opf ~ >textual< ~ >tekstual<
          accessibility-invalid   ~ package.opf ~ >pageBreakMarkers< ~ >printPageNumbers<
          accessibility-untrue    ~ package.opf ~ <meta property="schema:accessMode">visual</meta> ~
          accessibility-untrue    ~ package.opf ~ <meta property="schema:accessibilityFeature">pageNavigation</meta> ~
          accessibility-untrue    ~ package.opf ~ <meta property="schema:accessibilityFeature">longDescription</meta> ~
          accessibility-untrue    ~ one.xhtml   ~ alt="Sales by year" ~ alt=""
          conformance-invalid     ~ package.opf ~ WCAG 2.1 Level AA ~ WCAG 2.1 Level B
          conformance-uncertified ~ package.opf ~ a11y:certifiedBy ~ a11y:certifier
          metadata-missing        ~ package.opf ~ <dc:language>en-GB</dc:language> ~
          page-source             ~ package.opf ~ "pageBreakSource" ~ "pageSource"
          page-list               ~ nav.xhtml   ~ <li><a href="one.xhtml#page-1">1</a></li> ~
          page-list               ~ nav.xhtml   ~ one.xhtml#page-1" ~ one.xhtml#page-99"
          page-list               ~ nav.xhtml   ~ epub:type="page-list" ~ epub:type="lot"
          page-mark               ~ one.xhtml   ~ aria-label="1" ~
          page-mark               ~ one.xhtml   ~ role="doc-pagebreak" ~
          page-mark               ~ one.xhtml   ~ aria-label="1"></span> ~ aria-label="1">1</span>
          navigation              ~ nav.xhtml   ~ epub:type="toc" role ~ epub:type="loi" role
          navigation              ~ nav.xhtml   ~ <a epub:type="bodymatter" ~ <a
          navigation-order        ~ nav.xhtml   ~ <ol> ~ <ol><li><a href="one.xhtml#two">x</a></li><li><a href="cover.xhtml">y</a></li>
          language-missing        ~ one.xhtml   ~ xml:lang="en-GB" lang="en-GB" ~
          language-invalid        ~ one.xhtml   ~ xml:lang="fr" ~ xml:lang="en"
          language-invalid        ~ one.xhtml   ~ xml:lang="fr" lang="fr" ~ xml:lang="js" lang="js"
          title-missing           ~ one.xhtml   ~ <title>One</title> ~ <title></title>
          heading-order           ~ one.xhtml   ~ <h2 id="two">Data</h2> ~ <h4 id="two">Data</h4>
          heading-empty           ~ one.xhtml   ~ <h2 id="two">Data</h2> ~ <h2 id="two"></h2>
          alt-missing             ~ one.xhtml   ~ alt="Sales by year" ~
          details-missing         ~ one.xhtml   ~ aria-details="chart-data" ~ aria-details="elsewhere"
          table-header            ~ one.xhtml   ~ scope="col" ~
          id-repeated             ~ one.xhtml   ~ id="chart-data" ~ id="two"
          role-missing            ~ one.xhtml   ~ role="doc-chapter" ~
          role-missing            ~ one.xhtml   ~ role="doc-noteref" ~
          landmark-unnamed        ~ one.xhtml   ~ aria-labelledby="one-title" ~
          link-dead               ~ one.xhtml   ~ href="one.xhtml#two" ~ href="one.xhtml#three"
          link-scheme             ~ one.xhtml   ~ href="one.xhtml#two" ~ href="javascript:alert(1)"
          link-empty              ~ one.xhtml   ~ >link</a> ~ ></a>
          active-content          ~ one.xhtml   ~ <p> ~ <p onclick="run()">
          active-content          ~ one.xhtml   ~ </section> ~ <script>run()</script></section>
          style-inline            ~ one.xhtml   ~ <p> ~ <p style="color:red">
          remote                  ~ one.xhtml   ~ src="images/chart.svg" ~ src="https://example.org/chart.svg"
          file-missing            ~ one.xhtml   ~ src="images/chart.svg" ~ src="images/graph.svg"
          malformed               ~ one.xhtml   ~ </section> ~
          type-fixed              ~ style.css   ~ font-size: 0.82em ~ font-size: 12px
          type-forced             ~ style.css   ~ overflow-wrap: break-word; ~ text-align: justify;
          type-forced             ~ style.css   ~ overflow-wrap: break-word; ~ widows: 4;
          type-forced             ~ style.css   ~ overflow-wrap: break-word; ~ hyphens: auto;
          leading-fixed           ~ style.css   ~ line-height: 1.35; ~ line-height: 14pt;
          colour-fixed            ~ style.css   ~ color: inherit; ~ color: #333;
          contrast                ~ style.css   ~ color: inherit; ~ color: #777; background: #999;
          position                ~ style.css   ~ overflow-wrap: break-word; ~ position: fixed;
          container               ~ ../mimetype ~ epub+zip ~ zip
          """)
  void whatIsBrokenIsFound(String code, String file, String whole, @Nullable String broken)
      throws IOException {
    String with = broken == null ? "" : broken;
    byte[] epub = mutated(file.startsWith("../") ? file.substring(3) : "EPUB/" + file, whole, with);
    assertThat(EpubPreflight.of(epub)).extracting(Fault::code).contains(code);
  }

  @Test
  void whatIsHiddenInTheContainerIsFound() throws IOException {
    Map<String, byte[]> files = unzipped();
    files.put("META-INF/encryption.xml", new byte[0]);
    files.put("EPUB/Bild 1.png", new byte[0]);
    assertThat(EpubPreflight.of(zipped(files)))
        .extracting(Fault::code)
        .contains("encryption", "file-name");
    files = unzipped();
    files.remove(PLAIN_TEXT);
    assertThat(EpubPreflight.of(zipped(files))).extracting(Fault::code).contains("file-missing");
  }

  private static byte[] mutated(String file, String whole, String broken) throws IOException {
    Map<String, byte[]> files = unzipped();
    byte[] bytes = files.get(file);
    assertThat(bytes).as(file).isNotNull();
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).contains(whole);
    files.put(file, text.replace(whole, broken).getBytes(StandardCharsets.UTF_8));
    return zipped(files);
  }

  private static Map<String, byte[]> unzipped() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SOUND))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        if (file.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(file.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(file.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
