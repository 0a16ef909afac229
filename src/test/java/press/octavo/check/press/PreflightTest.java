package press.octavo.check.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static press.octavo.check.pdf.SpoiltFile.array;
import static press.octavo.check.pdf.SpoiltFile.dictionary;
import static press.octavo.check.pdf.SpoiltFile.name;
import static press.octavo.check.pdf.SpoiltFile.numbers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.check.pdf.Fault;
import press.octavo.check.pdf.SpoiltFile;
import press.octavo.design.PressStandard;
import press.octavo.design.Printers;

/** Each thing that a press asks for, spoilt on purpose in a finished file, is found. */
class PreflightTest {
  private static final byte[] X4 = PressFile.made("colour: cmyk, bleed: 3mm");
  private static final byte[] X1A = PressFile.made("standard: x-1a, colour: cmyk");
  private static final byte[] KDP = PressFile.made("colour: black", "printer: kdp-paperback\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour: black",
        "colour: cmyk",
        "colour: cmyk, marks: true, bleed: 0.125in",
        "standard: x-1a",
        "standard: x-1a, colour: cmyk, ink-limit: 240",
      })
  void ourOwnEditionsAreFaultless(String print) {
    assertThat(check(PressFile.made(print))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("x4")
  void whatSpoilsX4IsFound(String deed, String code, Consumer<SpoiltFile> spoil) {
    assertThat(check(SpoiltFile.spoilt(X4, spoil))).as(deed).extracting(Fault::code).contains(code);
  }

  @ParameterizedTest
  @MethodSource("x1a")
  void whatSpoilsX1aIsFound(String deed, String code, Consumer<SpoiltFile> spoil) {
    Preflight preflight = new Preflight(Optional.of(PressStandard.X_1A), Optional.empty());
    List<Fault> found = preflight.interior(SpoiltFile.spoilt(X1A, spoil));
    assertThat(found).as(deed).extracting(Fault::code).contains(code);
  }

  @ParameterizedTest
  @MethodSource("printer")
  void whatAPrinterRefusesIsFound(String deed, String code, Consumer<SpoiltFile> spoil) {
    Preflight preflight = new Preflight(Optional.empty(), Printers.find("kdp-paperback"));
    List<Fault> before = preflight.interior(KDP);
    assertThat(before).extracting(Fault::code).contains("page-count").doesNotContain(code);
    List<Fault> after = preflight.interior(SpoiltFile.spoilt(KDP, spoil));
    assertThat(after).as(deed).extracting(Fault::code).contains(code);
  }

  @Test
  void onlyToOpenAndSaveAFileSpoilsNothing() {
    assertThat(check(SpoiltFile.spoilt(X4, file -> {}))).isEmpty();
    assertThat(check(SpoiltFile.spoilt(X1A, file -> {}))).isEmpty();
  }

  @Test
  void whatIsSpoiltInTheOctetsIsFound() {
    assertThat(check(replaced(X4, "%PDF-1.6", "%PDF-1.7")))
        .extracting(Fault::code)
        .containsExactly("pdf-version");
    assertThat(check(replaced(X1A, "%PDF-1.4", "%PDF-1.5")))
        .extracting(Fault::code)
        .containsExactly("pdf-version");
    assertThat(check(replaced(X1A, "/ID[", "/IX[")))
        .extracting(Fault::code)
        .containsExactly("pdf-id");
  }

  private static byte[] replaced(byte[] file, String from, String to) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFileThatIsNoPdfIsSaidToBeNone() {
    byte[] text = "Call me Ishmael.".getBytes(StandardCharsets.UTF_8);
    assertThat(check(text)).extracting(Fault::code).containsExactly("unreadable");
  }

  @Test
  void aStandardOtherThanTheFilesOwnIsHeldAgainstIt() {
    Preflight strict = new Preflight(Optional.of(PressStandard.X_1A), Optional.empty());
    assertThat(strict.interior(X4))
        .extracting(Fault::code)
        .contains("pdf-version", "info-claim")
        .doesNotContain("colour-rgb");
  }

  private static List<Fault> check(byte[] file) {
    return new Preflight(Optional.empty(), Optional.empty()).interior(file);
  }

  private static Arguments spoil(String deed, String code, Consumer<SpoiltFile> spoil) {
    return arguments(deed, code, spoil);
  }

  static Stream<Arguments> x4() {
    return Stream.of(document(), intents(), boxes(), activity(), objects(), paint())
        .flatMap(stream -> stream);
  }

  private static Stream<Arguments> document() {
    return Stream.of(
        spoil("version in the catalog", "pdf-version", f -> f.catalog.setName("Version", "1.7")),
        spoil("locked", "encrypted", PreflightTest::lock),
        spoil("no XMP", "xmp-missing", f -> f.catalog.removeItem(COSName.METADATA)),
        spoil("XMP is no XML", "xmp-missing", f -> f.xmp("</rdf:RDF>", "")),
        spoil("XMP compressed", "xmp-compressed", PreflightTest::compressed),
        spoil("another standard", "xmp-claim", f -> f.xmp("PDF/X-4<", "PDF/X-4p<")),
        spoil("no title", "xmp-title", f -> f.xmp("dc:title", "dc:titel")),
        spoil("no date", "xmp-date", f -> f.xmp("xmp:MetadataDate", "xmp:MetaDate")),
        spoil("no document id", "xmp-document", f -> f.xmp("xmpMM:DocumentID", "xmpMM:ID")),
        spoil("no version id", "xmp-document", f -> f.xmp("xmpMM:VersionID", "xmpMM:V")),
        spoil("another title", "info-differs", f -> f.info.setString("Title", "Other")),
        spoil("another date", "info-differs", f -> f.xmp("xmp:ModifyDate>1", "xmp:ModifyDate>2")),
        spoil("trapped unknown", "trapped", f -> f.info.setName("Trapped", "Unknown")),
        spoil("trapped twice", "trapped", f -> f.info.setName("Trapped", "True")));
  }

  private static void lock(SpoiltFile file) {
    try {
      file.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compressed(SpoiltFile file) {
    COSStream packet = file.catalog.getCOSStream(COSName.METADATA);
    String text = SpoiltFile.text(packet);
    try (OutputStream out = packet.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Arguments> intents() {
    return Stream.of(
        spoil("no intent", "intent-count", f -> f.catalog.removeItem(COSName.OUTPUT_INTENTS)),
        spoil("other intent", "intent-count", f -> f.intent().setName("S", "GTS_PDFA1")),
        spoil(
            "two intents",
            "intent-count",
            f -> f.catalog.getCOSArray(COSName.OUTPUT_INTENTS).add(f.intent())),
        spoil(
            "no condition",
            "intent-condition",
            f -> f.intent().removeItem(COSName.OUTPUT_CONDITION_IDENTIFIER)),
        spoil(
            "no profile",
            "intent-profile",
            f -> f.intent().removeItem(COSName.DEST_OUTPUT_PROFILE)),
        spoil(
            "profile elsewhere",
            "intent-profile",
            f -> f.intent().setItem(name("DestOutputProfileRef"), new COSDictionary())),
        spoil(
            "a screen's profile",
            "intent-class",
            f -> f.intent().setItem(COSName.DEST_OUTPUT_PROFILE, profile(f, "mntrCMYK", 4))),
        spoil(
            "three inks of four",
            "intent-components",
            f -> f.intent().setItem(COSName.DEST_OUTPUT_PROFILE, profile(f, "prtrCMYK", 3))),
        spoil(
            "black alone for four",
            "colour-cmyk",
            f -> f.intent().setItem(COSName.DEST_OUTPUT_PROFILE, profile(f, "prtrGRAY", 1))),
        spoil(
            "intent of a page",
            "intent-page",
            f -> f.page(2).setItem(COSName.OUTPUT_INTENTS, array(f.intent()))));
  }

  /** The header of a profile and nothing more. */
  private static COSStream profile(SpoiltFile file, String kind, int inks) {
    String header = "\0".repeat(12) + kind + "Lab " + "\0".repeat(12) + "acsp" + "\0".repeat(90);
    COSStream profile = file.stream(header);
    profile.setInt(COSName.N, inks);
    return profile;
  }

  private static Stream<Arguments> boxes() {
    return Stream.of(
        spoil("no trim", "box-missing", f -> f.page(1).removeItem(COSName.TRIM_BOX)),
        spoil(
            "art and trim",
            "box-art",
            f -> f.page(1).setItem(COSName.ART_BOX, f.page(1).getItem(COSName.TRIM_BOX))),
        spoil(
            "trim beyond bleed",
            "box-nesting",
            f -> f.page(1).setItem(COSName.TRIM_BOX, numbers(0, 0, 900, 900))),
        spoil(
            "bleed beyond media",
            "box-nesting",
            f -> f.page(1).setItem(COSName.BLEED_BOX, numbers(-9, -9, 900, 900))),
        spoil(
            "crop into trim",
            "box-nesting",
            f -> f.page(1).setItem(COSName.CROP_BOX, numbers(50, 50, 200, 200))),
        spoil(
            "another size",
            "page-size",
            f -> f.page(3).setItem(COSName.TRIM_BOX, numbers(20, 20, 300, 400))),
        spoil("units", "page-unit", f -> f.page(1).setFloat("UserUnit", 2)),
        spoil("turned", "page-turned", f -> f.page(1).setInt(COSName.ROTATE, 90)));
  }

  private static Stream<Arguments> activity() {
    return Stream.of(
        spoil(
            "a link",
            "annotation",
            f -> annotate(f, dictionary("Subtype", "/Link", "Rect", numbers(50, 50, 90, 90)))),
        spoil(
            "a link that leads",
            "action",
            f ->
                annotate(
                    f,
                    dictionary(
                        "Subtype",
                        "/Link",
                        "Rect",
                        numbers(50, 50, 90, 90),
                        "A",
                        dictionary("S", "/URI", "URI", "http://example.org")))),
        spoil(
            "an open action",
            "action",
            f ->
                f.catalog.setItem(
                    COSName.OPEN_ACTION, dictionary("S", "/Named", "N", "/NextPage"))),
        spoil(
            "a page's action",
            "action",
            f -> f.page(1).setItem(COSName.AA, dictionary("O", dictionary("S", "/Named")))),
        spoil(
            "a script",
            "javascript",
            f ->
                f.catalog.setItem(
                    COSName.OPEN_ACTION, dictionary("S", "/JavaScript", "JS", "app.beep()"))),
        spoil(
            "scripts by name",
            "javascript",
            f -> f.catalog.setItem(COSName.NAMES, dictionary("JavaScript", new COSDictionary()))),
        spoil(
            "files",
            "embedded-file",
            f ->
                f.catalog.setItem(COSName.NAMES, dictionary("EmbeddedFiles", new COSDictionary()))),
        spoil(
            "a form",
            "form-field",
            f ->
                f.catalog.setItem(
                    COSName.ACRO_FORM, dictionary("Fields", array(dictionary("FT", "/Tx"))))),
        spoil(
            "XFA",
            "xfa",
            f -> f.catalog.setItem(COSName.ACRO_FORM, dictionary("XFA", f.stream("<xdp/>")))),
        spoil(
            "a bookmark that acts",
            "action",
            f ->
                f.catalog.setItem(
                    COSName.OUTLINES,
                    dictionary("First", dictionary("Title", "x", "A", dictionary("S", "/GoTo"))))));
  }

  private static void annotate(SpoiltFile file, COSDictionary annotation) {
    file.page(1).setItem(COSName.ANNOTS, array(annotation));
  }

  private static Stream<Arguments> objects() {
    return Stream.of(
        spoil(
            "no font",
            "font-missing",
            f -> {
              f.descriptor().removeItem(COSName.FONT_FILE2);
              f.descriptor().removeItem(COSName.FONT_FILE3);
            }),
        spoil(
            "a glyph that is not there",
            "glyph-missing",
            f -> f.paint("BT /F1 9 Tf 90 90 Td <0000> Tj ET")),
        spoil("OPI", "opi", f -> f.picture().setItem("OPI", new COSDictionary())),
        spoil("alternates", "alternate-image", f -> f.picture().setItem("Alternates", array())),
        spoil("a file elsewhere", "external-stream", f -> f.picture().setString("F", "a.dat")),
        spoil("16 bits", "image-depth", f -> f.picture().setInt("BitsPerComponent", 16)),
        spoil("LZW", "filter", f -> object(f, dictionary("Subtype", "/Form"), "LZWDecode")),
        spoil("PostScript", "postscript", f -> object(f, dictionary("Subtype", "/PS"), "")),
        spoil(
            "a reference",
            "reference",
            f -> object(f, dictionary("Subtype", "/Form", "Ref", new COSDictionary()), "")),
        spoil(
            "transfer",
            "transfer-function",
            f ->
                f.resource(
                    COSName.EXT_G_STATE, "G", dictionary("Type", "/ExtGState", "TR", "/Identity"))),
        spoil(
            "transfer 2",
            "transfer-function",
            f ->
                f.resource(
                    COSName.EXT_G_STATE,
                    "G",
                    dictionary("Type", "/ExtGState", "TR2", "/Identity"))),
        spoil(
            "halftone",
            "halftone",
            f ->
                f.resource(
                    COSName.EXT_G_STATE, "G", dictionary("HT", dictionary("HalftoneType", 6)))));
  }

  private static void object(SpoiltFile file, COSDictionary parts, String filter) {
    COSStream object = file.stream("");
    object.addAll(parts);
    if (!filter.isEmpty()) {
      object.setItem(COSName.FILTER, name(filter));
    }
    file.resource(COSName.XOBJECT, "X", object);
  }

  private static Stream<Arguments> paint() {
    return Stream.of(
        spoil("RGB text", "colour-rgb", f -> f.paint("0 0 1 rg BT /F1 9 Tf 90 90 Td <0001> Tj ET")),
        spoil(
            "rich black text",
            "text-black",
            f -> f.paint("0.5 0.5 0.5 1 k BT /F1 9 Tf 90 90 Td <0001> Tj ET")),
        spoil("a rich black rule", "rule-black", f -> f.paint("0.6 0 0 1 k 90 90 99 1 re f")),
        spoil("an RGB stroke", "colour-rgb", f -> f.paint("1 0 0 RG 90 90 m 190 90 l S")),
        spoil("too much ink", "ink-limit", f -> f.paint("1 1 1 0.9 k 90 90 99 99 re f")),
        spoil("a thin line", "line-thin", f -> f.paint("0.1 w 90 90 m 190 90 l S")),
        spoil("tiny type", "text-small", f -> f.paint("BT /F1 3 Tf 90 90 Td <0001> Tj ET")),
        spoil(
            "all plates",
            "registration",
            f -> {
              f.resource(
                  COSName.COLORSPACE,
                  "All",
                  array(name("Separation"), name("All"), COSName.DEVICECMYK, new COSDictionary()));
              f.paint("/All cs 1 scn 90 90 99 99 re f");
            }),
        spoil(
            "a spot of two recipes",
            "spot-differs",
            f -> {
              f.resource(
                  COSName.COLORSPACE,
                  "A",
                  array(name("Separation"), name("Gold"), COSName.DEVICECMYK, dictionary("N", 1)));
              f.page(1)
                  .getCOSDictionary(COSName.RESOURCES)
                  .getCOSDictionary(COSName.COLORSPACE)
                  .setItem(
                      name("B"),
                      array(
                          name("Separation"),
                          name("Gold"),
                          COSName.DEVICEGRAY,
                          dictionary("N", 1)));
              f.paint("/A cs 1 scn 90 90 9 9 re f /B cs 1 scn 120 90 9 9 re f");
            }),
        spoil(
            "an image in RGB",
            "colour-rgb",
            f -> {
              f.picture().setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            }),
        spoil(
            "a palette in RGB",
            "colour-rgb",
            f ->
                f.picture()
                    .setItem(
                        COSName.COLORSPACE,
                        array(
                            name("Indexed"),
                            COSName.DEVICERGB,
                            COSInteger.ZERO,
                            new COSString("abc")))),
        spoil(
            "a gradient in RGB",
            "colour-rgb",
            f -> {
              f.resource(COSName.SHADING, "S", dictionary("ColorSpace", "/DeviceRGB"));
              f.paint("/S sh");
            }),
        spoil(
            "a pattern in RGB",
            "colour-rgb",
            f -> {
              COSStream tile = f.stream("1 0 0 rg 0 0 5 5 re f");
              tile.setItem(COSName.RESOURCES, new COSDictionary());
              f.resource(COSName.PATTERN, "P", tile);
              f.paint("/Pattern cs /P scn 90 90 99 99 re f");
            }),
        spoil(
            "a form in RGB",
            "colour-rgb",
            f -> {
              COSStream form = f.stream("1 0 0 rg 0 0 9 9 re f");
              form.setItem(COSName.SUBTYPE, COSName.FORM);
              f.resource(COSName.XOBJECT, "X", form);
              f.paint("/X Do");
            }),
        spoil(
            "an inline image in RGB",
            "colour-rgb",
            f -> f.paint("q 1 0 0 1 90 90 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI Q")),
        spoil(
            "a blend mode of nobody",
            "blend-mode",
            f -> {
              f.resource(COSName.EXT_G_STATE, "G", dictionary("BM", "/Shiny"));
              f.paint("/G gs");
            }),
        spoil(
            "a group in RGB",
            "colour-rgb",
            f ->
                f.page(1)
                    .setItem(COSName.GROUP, dictionary("S", "/Transparency", "CS", "/DeviceRGB"))),
        spoil(
            "a coarse image",
            "image-resolution",
            f -> f.paint("q 200 0 0 200 90 90 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q")),
        spoil("an area that ends at the trim", "bleed", f -> f.paint("0.5 g 0 0 90 90 re f")));
  }

  static Stream<Arguments> x1a() {
    return Stream.of(
        spoil("claim", "info-claim", f -> f.info.removeItem(name("GTS_PDFXVersion"))),
        spoil("title", "info-title", f -> f.info.removeItem(COSName.TITLE)),
        spoil("dates", "info-date", f -> f.info.removeItem(COSName.MOD_DATE)),
        spoil("producer", "info-creator", f -> f.info.removeItem(COSName.PRODUCER)),
        spoil("trapped", "trapped", f -> f.info.removeItem(name("Trapped"))),
        spoil("version", "pdf-version", f -> f.catalog.setName("Version", "1.6")),
        spoil("unregistered", "intent-profile", f -> f.intent().removeItem(COSName.REGISTRY_NAME)),
        spoil("soft mask", "transparency", f -> f.picture().setItem(COSName.SMASK, f.stream(""))),
        spoil(
            "opacity",
            "transparency",
            f -> {
              f.resource(COSName.EXT_G_STATE, "G", dictionary("ca", 0.5));
              f.paint("/G gs");
            }),
        spoil(
            "multiply",
            "transparency",
            f -> {
              f.resource(COSName.EXT_G_STATE, "G", dictionary("BM", "/Multiply"));
              f.paint("/G gs");
            }),
        spoil(
            "group",
            "transparency",
            f -> f.page(1).setItem(COSName.GROUP, dictionary("S", "/Transparency"))),
        spoil(
            "profile",
            "colour-managed",
            f -> {
              COSStream icc = f.stream("");
              icc.setInt(COSName.N, 4);
              f.picture().setItem(COSName.COLORSPACE, array(COSName.ICCBASED, icc));
            }),
        spoil(
            "Lab",
            "colour-managed",
            f -> {
              f.resource(COSName.COLORSPACE, "L", array(name("Lab"), new COSDictionary()));
              f.paint("/L cs 50 0 0 scn 90 90 9 9 re f");
            }),
        spoil(
            "layers",
            "optional-content",
            f -> f.catalog.setItem(COSName.OCPROPERTIES, new COSDictionary())),
        spoil("JPEG 2000", "filter", f -> f.picture().setItem(COSName.FILTER, COSName.JPX_DECODE)));
  }

  static Stream<Arguments> printer() {
    return Stream.of(
        spoil(
            "bookmarks",
            "bookmarks",
            f ->
                f.catalog.setItem(
                    COSName.OUTLINES, dictionary("First", dictionary("Title", "One")))),
        spoil("odd", "page-parity", f -> f.document.removePage(f.document.getNumberOfPages() - 1)),
        spoil(
            "trim",
            "trim",
            f ->
                f.document
                    .getPages()
                    .forEach(
                        page -> {
                          page.getCOSObject().setItem(COSName.MEDIA_BOX, numbers(0, 0, 200, 300));
                          page.getCOSObject().setItem(COSName.TRIM_BOX, numbers(0, 0, 200, 300));
                        })),
        spoil("sheet", "sheet", f -> f.page(1).setItem(COSName.MEDIA_BOX, numbers(0, 0, 600, 800))),
        spoil(
            "marks",
            "marks",
            f -> {
              f.page(1).setItem(COSName.MEDIA_BOX, numbers(-50, -50, 500, 800));
              f.paint("0 G -40 0 m -20 0 l S");
            }),
        spoil(
            "bleed",
            "bleed-size",
            f -> {
              f.page(1).setItem(COSName.MEDIA_BOX, numbers(-30, -30, 462, 678));
              f.page(1).setItem(COSName.BLEED_BOX, numbers(-30, -30, 462, 678));
            }),
        spoil("text at the spine", "margin", f -> f.paint("BT /F1 9 Tf 10 300 Td <0001> Tj ET")),
        spoil(
            "opacity",
            "transparency",
            f -> {
              f.resource(COSName.EXT_G_STATE, "G", dictionary("ca", 0.5));
              f.paint("/G gs");
            }),
        spoil(
            "a note off the page",
            "annotation",
            f -> annotate(f, dictionary("Subtype", "/Text", "Rect", numbers(-90, -90, -50, -50)))));
  }
}
