package press.octavo.check.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static press.octavo.check.pdf.SpoiltFile.array;
import static press.octavo.check.pdf.SpoiltFile.dictionary;
import static press.octavo.check.pdf.SpoiltFile.name;
import static press.octavo.check.pdf.SpoiltFile.numbers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.check.pdf.Fault;
import press.octavo.check.pdf.SpoiltFile;

/** Files that are damaged, or made to exhaust who reads them. */
class DamageTest {
  private static final byte[] SOUND = ScreenFile.made();

  /** Written so that every object stands in it as it is. */
  private static final byte[] PLAIN = SpoiltFile.spoilt(SOUND, file -> {});

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, %PDF-2.7, pdf-version",
    "%PDF-1.7, XPDF-1.7, pdf-version",
    "/ID [, /IX [, pdf-id",
    "<</MCID 0>>, <</MCID  0>>, stream-length",
  })
  void whatIsSpoiltInTheOctetsIsFound(String from, String to, String code) {
    byte[] plain = from.startsWith("<<") ? uncompressed() : PLAIN;
    assertThat(codes(replaced(plain, from, to))).contains(code);
  }

  @Test
  void secondLineMustShowThatTheFileIsNoText() {
    byte[] file = PLAIN.clone();
    for (int i = 9; file[i] != '\n'; i++) {
      file[i] = 'x';
    }
    assertThat(codes(file)).contains("pdf-binary");
  }

  @Test
  void nothingStandsAfterTheEnd() {
    byte[] file = Arrays.copyOf(PLAIN, PLAIN.length + 9);
    assertThat(codes(file)).contains("pdf-tail");
  }

  @Test
  void stringOfDigitsIsWhole() {
    byte[] file = replaced(PLAIN, "/Lang (en-GB)", "/Lang <656E2>");
    assertThat(codes(file)).contains("hex-string");
  }

  @Test
  void fileThatIsNoPdfIsSaidToBeNone() {
    assertThat(codes(new byte[0])).containsExactly("unreadable");
    assertThat(codes("Call me Ishmael.".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("unreadable");
  }

  /** Files with some octets changed, and some cut off: each is judged, whatever it is. */
  @Test
  void noDamageThrows() {
    Random random = new Random(1);
    byte[] whole = uncompressed();
    int faulty = 0;
    for (int i = 0; i < 150; i++) {
      byte[] file = whole.clone();
      for (int k = 0; k < 1 + i % 20; k++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      if (i % 5 == 0) {
        file = Arrays.copyOf(file, random.nextInt(file.length));
      }
      faulty += ScreenCheck.of(file).isEmpty() ? 0 : 1;
    }
    assertThat(faulty).isGreaterThan(50);
  }

  @Test
  void formsThatShowEachOtherManyTimesAreReadOnce() {
    judgedInTime(
        file -> {
          COSDictionary inner = new COSDictionary();
          for (int i = 0; i < 19; i++) {
            COSStream form = file.stream("/X Do ".repeat(50));
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            form.setItem(COSName.BBOX, numbers(0, 0, 9, 9));
            form.setItem(COSName.RESOURCES, inner);
            inner = dictionary("XObject", dictionary("X", form));
          }
          file.page(1).setItem(COSName.RESOURCES, inner);
          file.paint("/Artifact BMC /X Do EMC");
        });
  }

  @Test
  void formThatShowsItselfIsReadOnce() {
    judgedInTime(
        file -> {
          COSStream form = file.stream("/X Do /X Do");
          form.setItem(COSName.SUBTYPE, COSName.FORM);
          form.setItem(COSName.RESOURCES, dictionary("XObject", dictionary("X", form)));
          file.page(1).setItem(COSName.RESOURCES, form.getItem(COSName.RESOURCES));
          file.paint("/Artifact BMC /X Do EMC");
        });
  }

  @Test
  void pageThatUnpacksToVeryMuchIsLeft() {
    List<Fault> faults =
        judgedInTime(
            file -> {
              COSStream page = file.stream("");
              try (OutputStream out = page.createRawOutputStream()) {
                out.write(blanks());
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              page.setItem(COSName.FILTER, COSName.FLATE_DECODE);
              for (int i = 1; i < 12; i++) {
                file.page(i).setItem(COSName.CONTENTS, page);
              }
            });
    assertThat(faults).extracting(Fault::code).contains("content-damaged");
  }

  /** Two hundred megabytes of blanks, packed. */
  private static byte[] blanks() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
      byte[] many = new byte[1 << 20];
      Arrays.fill(many, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        packed.write(many);
      }
    }
    return out.toByteArray();
  }

  @Test
  void widthsOfAllCodesManyTimesOverAreLeft() {
    judgedInTime(
        file -> {
          COSArray widths = new COSArray();
          for (int i = 0; i < 30_000; i++) {
            widths.add(COSInteger.ZERO);
            widths.add(COSInteger.get(65_535));
            widths.add(COSInteger.get(i));
          }
          file.descendant().setItem("W", widths);
        });
  }

  @Test
  void textsOfAllCodesManyTimesOverAreLeft() {
    judgedInTime(
        file ->
            file.font()
                .setItem(
                    "ToUnicode",
                    file.stream(
                        "9 beginbfrange "
                            + "<0000> <FFFF> <0041> ".repeat(20_000)
                            + "endbfrange")));
  }

  @Test
  void cellsThatSpanTheWorldAreLeft() {
    judgedInTime(
        file -> {
          COSDictionary row = file.element("TR");
          COSArray cells = new COSArray();
          for (int i = 0; i < 5_000; i++) {
            COSDictionary cell = dictionary("S", "/TD", "P", row);
            COSDictionary spans = dictionary("O", "/Table");
            spans.setInt("ColSpan", Integer.MAX_VALUE);
            spans.setInt("RowSpan", Integer.MAX_VALUE);
            cell.setItem("A", spans);
            cells.add(cell);
          }
          row.setItem(COSName.K, cells);
        });
  }

  @Test
  void partsInPartsWithoutEndAreRead() {
    judgedInTime(
        file -> {
          COSDictionary above = file.element("P");
          for (int i = 0; i < 3_000; i++) {
            COSDictionary below = dictionary("S", "/Div", "P", above);
            above.setItem(COSName.K, below);
            above = below;
          }
        });
  }

  @Test
  void arraysInArraysWithoutEndAreLeft() {
    judgedInTime(file -> file.paint("/P " + "<</K ".repeat(50_000) + " BDC " + "[".repeat(50_000)));
  }

  @Test
  void bookmarksInACircleAreReadOnce() {
    judgedInTime(
        file -> {
          COSDictionary all = file.catalog.getCOSDictionary(COSName.OUTLINES);
          COSDictionary first = all.getCOSDictionary(COSName.FIRST);
          first.setItem(COSName.NEXT, (COSBase) first);
          first.setItem(COSName.FIRST, (COSBase) first);
        });
  }

  @Test
  void treesInACircleAreReadOnce() {
    judgedInTime(
        file -> {
          COSDictionary tree = new COSDictionary();
          tree.setItem(COSName.KIDS, array(tree, tree));
          file.structure().setItem(COSName.PARENT_TREE, tree);
          file.structure().setItem(name("IDTree"), tree);
          file.structure().setItem(COSName.K, array(file.structure()));
        });
  }

  private static List<Fault> judgedInTime(Consumer<SpoiltFile> spoil) {
    byte[] file = SpoiltFile.spoilt(SOUND, spoil);
    List<Fault> faults =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ScreenCheck.of(file));
    assertThat(faults).extracting(Fault::code).doesNotContain("unreadable", "damaged");
    return faults;
  }

  private static byte[] uncompressed() {
    return SpoiltFile.spoilt(
        SOUND,
        file -> {
          for (int i = 1; i <= file.document.getNumberOfPages(); i++) {
            COSStream contents = file.page(i).getCOSStream(COSName.CONTENTS);
            String text = SpoiltFile.text(contents);
            contents.removeItem(COSName.FILTER);
            SpoiltFile.write(contents, text);
          }
        });
  }

  private static byte[] replaced(byte[] file, String from, String to) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    String after = text.substring(at + from.length());
    return (text.substring(0, at) + to + after).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> codes(byte[] file) {
    return ScreenCheck.of(file).stream().map(Fault::code).distinct().toList();
  }
}
