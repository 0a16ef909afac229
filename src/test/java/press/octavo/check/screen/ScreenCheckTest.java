package press.octavo.check.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.check.pdf.SpoiltFile.array;
import static press.octavo.check.pdf.SpoiltFile.dictionary;
import static press.octavo.check.pdf.SpoiltFile.name;
import static press.octavo.check.pdf.SpoiltFile.numbers;
import static press.octavo.check.pdf.SpoiltFile.replace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.octavo.check.pdf.Fault;
import press.octavo.check.pdf.SpoiltFile;
import press.octavo.packaging.pdf.VeraPdf;

/**
 * Each requirement of PDF/UA-1 and PDF/A-2a, spoilt on purpose in a finished file, is found; and by
 * veraPDF as well, where it looks.
 */
class ScreenCheckTest {
  private static final byte[] SOUND = ScreenFile.made();

  /**
   * A way to spoil a file.
   *
   * @param code that we report
   * @param rule that veraPDF reports; empty when it finds nothing wrong
   */
  private record Deed(String what, String code, String rule, Consumer<SpoiltFile> spoil) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Deed spoil(String what, String code, String rule, Consumer<SpoiltFile> spoil) {
    return new Deed(what, code, rule, spoil);
  }

  @Test
  void ourOwnEditionIsFaultless() {
    assertThat(ScreenCheck.of(SOUND)).isEmpty();
    assertThat(VeraPdf.faults(SOUND)).isEmpty();
  }

  @Test
  void onlyToOpenAndSaveAFileSpoilsNothing() {
    byte[] saved = SpoiltFile.spoilt(SOUND, file -> {});
    assertThat(ScreenCheck.of(saved)).isEmpty();
    assertThat(VeraPdf.faults(saved)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"file", "catalog", "structure", "content", "fonts", "annotations"})
  void whatSpoilsAFileIsFound(Deed deed) {
    byte[] spoilt = SpoiltFile.spoilt(SOUND, deed.spoil());
    assertThat(ScreenCheck.of(spoilt)).extracting(Fault::code).contains(deed.code());
    if (Boolean.getBoolean("show")) {
      System.out.println(
          deed.what()
              + " | "
              + deed.rule()
              + " | "
              + VeraPdf.faults(spoilt)
              + " | "
              + ScreenCheck.of(spoilt).stream().map(Fault::code).distinct().toList());
      return;
    }
    if (deed.rule().isEmpty()) {
      assertThat(VeraPdf.faults(spoilt)).isEmpty();
    } else {
      assertThat(VeraPdf.faults(spoilt)).contains(deed.rule());
    }
  }

  static Stream<Deed> file() {
    return Stream.of(
        spoil("no XMP", "xmp-missing", "2a 6.6.2.1-1", f -> f.catalog.removeItem(COSName.METADATA)),
        spoil("no XML", "xmp-missing", "2a 6.6.2.1-4", f -> f.xmp("</rdf:RDF>", "")),
        spoil(
            "XMP without type",
            "xmp-type",
            "2a 6.6.2.1-1",
            f -> packet(f).removeItem(COSName.SUBTYPE)),
        spoil("compressed XMP", "xmp-compressed", "", ScreenCheckTest::compress),
        spoil(
            "XMP that counts its octets",
            "xmp-header",
            "2a 6.6.2.1-2",
            f -> f.xmp(" id=\"W5", " bytes=\"9\" id=\"W5")),
        spoil("PDF/A-1", "pdfa-claim", "2a 6.6.4-2", f -> f.xmp("pdfaid:part>2", "pdfaid:part>1")),
        spoil("level B", "pdfa-claim", "2a 6.6.4-3", f -> f.xmp("mance>A<", "mance>B<")),
        spoil("PDF/UA-7", "pdfua-claim", "ua1 5-2", f -> f.xmp("uaid:part>1", "uaid:part>7")),
        spoil(
            "no claim of PDF/UA",
            "pdfua-claim",
            "ua1 5-1",
            f -> f.xmp("<pdfuaid:part>1</pdfuaid:part>", "")),
        spoil("unusual prefix", "xmp-prefix", "ua1 5-3", f -> f.xmp("pdfuaid", "ua")),
        spoil("no title", "xmp-title", "ua1 7.1-9", f -> f.xmp("dc:title", "dc:source")),
        spoil(
            "a property of nobody",
            "xmp-schema",
            "2a 6.6.2.3.1-1",
            f -> f.xmp("<pdf:Producer>", "<pdf:Trapped>False</pdf:Trapped><pdf:Producer>")),
        spoil(
            "explained by half",
            "xmp-extension",
            "2a 6.6.2.3.3-9",
            f -> f.xmp("<pdfaProperty:category>internal</pdfaProperty:category>", "")),
        spoil("locked", "encrypted", "2a 6.1.3-2", ScreenCheckTest::lock),
        spoil("PDF 2.0", "pdf-version", "", f -> f.catalog.setName("Version", "2.0")),
        spoil(
            "a long text",
            "limit",
            "2a 6.1.13-3",
            f -> f.info.setString("Long", "x".repeat(32_768))),
        spoil("a long name", "limit", "2a 6.1.13-4", f -> f.info.setName("Long", "x".repeat(128))),
        spoil(
            "a part elsewhere",
            "external-stream",
            "2a 6.1.7.1-3",
            f -> f.page(1).getCOSStream(COSName.CONTENTS).setString("F", "a.dat")),
        spoil("LZW", "filter", "2a 6.1.7.2-1", f -> object(f, "Form", COSName.LZW_DECODE)));
  }

  private static COSStream packet(SpoiltFile file) {
    return file.catalog.getCOSStream(COSName.METADATA);
  }

  private static void compress(SpoiltFile file) {
    String text = SpoiltFile.text(packet(file));
    try (OutputStream out = packet(file).createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void lock(SpoiltFile file) {
    try {
      file.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void object(SpoiltFile file, String subtype, COSName filter) {
    COSStream object = file.stream("");
    object.setName(COSName.SUBTYPE, subtype);
    object.setItem(COSName.BBOX, numbers(0, 0, 9, 9));
    object.setItem(COSName.FILTER, filter);
    file.resource(COSName.XOBJECT, "X", object);
    file.paint("/Artifact BMC /X Do EMC");
  }

  static Stream<Deed> catalog() {
    return Stream.of(
        spoil(
            "no language",
            "language-missing",
            "ua1 7.2-33",
            f -> f.catalog.removeItem(COSName.LANG)),
        spoil("no tag", "language", "ua1 7.2-29", f -> f.catalog.setString(COSName.LANG, "a b!")),
        spoil("not tagged", "not-tagged", "ua1 6.2-1", f -> f.catalog.removeItem(name("MarkInfo"))),
        spoil(
            "suspects",
            "suspects",
            "ua1 7.1-4",
            f -> f.catalog.getCOSDictionary(name("MarkInfo")).setBoolean("Suspects", true)),
        spoil(
            "title not shown",
            "title-shown",
            "ua1 7.1-10",
            f -> f.catalog.removeItem(COSName.VIEWER_PREFERENCES)),
        spoil(
            "no structure",
            "structure-missing",
            "ua1 7.1-11",
            f -> f.catalog.removeItem(COSName.STRUCT_TREE_ROOT)),
        spoil("acts", "action", "2a 6.5.2-1", f -> f.catalog.setItem("AA", new COSDictionary())),
        spoil("page acts", "action", "2a 6.5.2-2", f -> f.page(1).setItem("AA", dictionary())),
        spoil(
            "demands",
            "requirements",
            "2a 6.11-1",
            f -> f.catalog.setItem("Requirements", array())),
        spoil(
            "a form that draws itself",
            "form",
            "2a 6.4.2-2",
            f -> f.catalog.setBoolean("NeedsRendering", true)),
        spoil(
            "XFA",
            "form",
            "2a 6.4.2-1",
            f -> f.catalog.setItem("AcroForm", dictionary("XFA", f.stream("<x/>")))),
        spoil(
            "a script",
            "javascript",
            "2a 6.5.1-1",
            f -> f.catalog.setItem("OpenAction", dictionary("S", "/JavaScript", "JS", "beep()"))),
        spoil(
            "scripts by name",
            "javascript",
            "",
            f -> f.catalog.setItem("Names", dictionary("JavaScript", dictionary()))),
        spoil(
            "other files",
            "embedded-file",
            "",
            f -> f.catalog.setItem("Names", dictionary("EmbeddedFiles", dictionary()))),
        spoil(
            "starts a program",
            "action",
            "2a 6.5.1-1",
            f -> f.link().setItem("A", dictionary("S", "/Launch", "F", "a.exe"))),
        spoil(
            "an order to print",
            "action",
            "2a 6.5.1-2",
            f -> f.catalog.setItem("OpenAction", dictionary("S", "/Named", "N", "/Print"))),
        spoil(
            "layers without a name",
            "layers",
            "2a 6.9-1",
            f -> f.catalog.setItem("OCProperties", dictionary("D", dictionary(), "OCGs", array()))),
        spoil(
            "slides",
            "presentation",
            "2a 6.10-1",
            f -> f.catalog.setItem("Names", dictionary("AlternatePresentations", dictionary()))),
        spoil(
            "step by step",
            "presentation",
            "2a 6.10-2",
            f -> f.page(1).setItem("PresSteps", dictionary())),
        spoil(
            "a tiny page",
            "page-size",
            "2a 6.1.13-11",
            f -> f.page(1).setItem(COSName.MEDIA_BOX, numbers(0, 0, 2, 2))),
        spoil("borrowed resources", "resources", "2a 6.2.2-2", ScreenCheckTest::borrow),
        spoil("no page labels", "page-labels", "", f -> f.catalog.removeItem(name("PageLabels"))),
        spoil(
            "no label for page 1",
            "page-labels",
            "",
            f ->
                f.catalog.setItem(
                    "PageLabels",
                    dictionary("Nums", array(COSInteger.ONE, dictionary("S", "/D"))))),
        spoil(
            "a bookmark to nowhere",
            "bookmark-target",
            "",
            f -> bookmark(f).setItem("Dest", array(COSInteger.ZERO, name("Fit")))),
        spoil("a bare bookmark", "bookmark-title", "", f -> bookmark(f).setString("Title", " ")),
        spoil(
            "no intent",
            "colour-device",
            "2a 6.2.4.3-4",
            f -> f.catalog.removeItem(COSName.OUTPUT_INTENTS)),
        spoil(
            "a scanner's colours",
            "intent-class",
            "2a 6.2.3-1",
            f -> f.intent().setItem("DestOutputProfile", profile(f, "scnrRGB ", 3))),
        spoil(
            "four colours of three",
            "intent-components",
            "",
            f -> ((COSStream) f.intent().getDictionaryObject("DestOutputProfile")).setInt("N", 4)),
        spoil(
            "two profiles",
            "intent-profile",
            "2a 6.2.3-2",
            f -> {
              COSDictionary more = new COSDictionary(f.intent());
              more.setItem("DestOutputProfile", profile(f, "mntrRGB ", 3));
              f.catalog.getCOSArray(COSName.OUTPUT_INTENTS).add(more);
            }));
  }

  private static COSDictionary bookmark(SpoiltFile file) {
    return file.catalog.getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
  }

  private static void borrow(SpoiltFile file) {
    COSDictionary page = file.page(1);
    page.getCOSDictionary(COSName.PARENT)
        .setItem(COSName.RESOURCES, page.getItem(COSName.RESOURCES));
    page.removeItem(COSName.RESOURCES);
  }

  /** The header of a profile and nothing more. */
  private static COSStream profile(SpoiltFile file, String kind, int inks) {
    String header = "\0".repeat(8) + "\2\0\0\0" + kind + "XYZ " + "\0".repeat(12) + "acsp";
    COSStream profile = file.stream(header + "\0".repeat(88));
    profile.setInt(COSName.N, inks);
    return profile;
  }

  static Stream<Deed> structure() {
    return Stream.of(
        spoil("a type of ours", "type-unknown", "ua1 7.1-5", f -> type(f, "P", "Para")),
        spoil(
            "a type in a circle",
            "type-circle",
            "ua1 7.1-6",
            f -> {
              f.structure().setItem("RoleMap", dictionary("A", "/B", "B", "/A", "Em", "/A"));
              type(f, "P", "A");
            }),
        spoil(
            "a type remapped",
            "type-remapped",
            "ua1 7.1-7",
            f -> f.structure().getCOSDictionary(name("RoleMap")).setName("P", "Span")),
        spoil(
            "no parent", "element-parent", "ua1 7.1-3", f -> f.element("P").removeItem(COSName.P)),
        spoil(
            "another parent",
            "element-parent",
            "",
            f -> f.element("P").setItem(COSName.P, f.element("TD"))),
        spoil(
            "two parents",
            "structure-circle",
            "ua1 7.2-20",
            f -> f.element("LI").setItem(COSName.K, array(f.element("LBody"), f.element("P")))),
        spoil(
            "no words",
            "figure-alt",
            "ua1 7.3-1",
            f -> f.element("Figure").removeItem(name("Alt"))),
        spoil("no box", "figure-box", "", f -> f.element("Figure").removeItem(COSName.A)),
        spoil("a formula", "formula-alt", "ua1 7.7-1", ScreenCheckTest::formula),
        spoil("a level skipped", "heading-skip", "ua1 7.4.2-1", f -> type(f, "H2", "H4")),
        spoil("no H1 first", "heading-first", "ua1 7.4.2-1", f -> type(f, "H1", "H2")),
        spoil("a plain heading", "heading-plain", "ua1 7.4.4-2", f -> type(f, "H2", "H")),
        spoil(
            "a nameless note",
            "note-id",
            "ua1 7.9-1",
            f -> f.element("Note").removeItem(COSName.ID)),
        spoil(
            "two notes of a name",
            "note-id",
            "ua1 7.9-2",
            f -> f.elements("Note").get(1).setItem("ID", f.element("Note").getItem(COSName.ID))),
        spoil("a name not listed", "id-tree", "", f -> f.element("Note").setString("ID", "other")),
        spoil("no scope", "table-scope", "ua1 7.5-1", f -> f.element("TH").removeItem(COSName.A)),
        spoil(
            "a header of another table",
            "table-headers",
            "",
            f ->
                f.element("TD")
                    .setItem(
                        "A", dictionary("O", "/Table", "Headers", array(new COSString("gone"))))),
        spoil(
            "a cell too few",
            "table-grid",
            "ua1 7.2-42",
            f -> f.element("TR").getCOSArray(COSName.K).remove(0)),
        spoil(
            "a cell too low",
            "table-grid",
            "",
            f -> last(f.elements("TD")).setItem("A", dictionary("O", "/Table", "RowSpan", 2))),
        spoil("a paragraph in a row", "nesting", "ua1 7.2-10", f -> type(f, "TD", "P")),
        spoil("a row of nothing", "nesting", "ua1 7.2-4", f -> type(f, "P", "TR")),
        spoil("a cell of nothing", "nesting", "ua1 7.2-9", f -> type(f, "P", "TD")),
        spoil("a paragraph in a list", "nesting", "ua1 7.2-19", f -> type(f, "LI", "P")),
        spoil("a paragraph in an item", "nesting", "ua1 7.2-20", f -> type(f, "LBody", "P")),
        spoil("an item of nothing", "nesting", "ua1 7.2-17", f -> type(f, "P", "LI")),
        spoil("a paragraph in contents", "nesting", "ua1 7.2-27", f -> type(f, "TOCI", "P")),
        spoil("a head alone", "table-parts", "ua1 7.2-14", ScreenCheckTest::head),
        spoil("a caption amid", "caption", "ua1 7.2-16", ScreenCheckTest::caption),
        spoil("an item twice said", "list-item", "", ScreenCheckTest::twice),
        spoil(
            "no way back",
            "parent-tree",
            "ua1 7.1-3",
            f -> f.structure().removeItem(COSName.PARENT_TREE)),
        spoil(
            "no way back from a page",
            "parent-tree",
            "ua1 7.1-3",
            f -> f.page(1).removeItem(COSName.STRUCT_PARENTS)),
        spoil(
            "a way that leads elsewhere",
            "parent-tree",
            "ua1 7.1-3",
            f ->
                f.structure()
                    .setItem(
                        "ParentTree",
                        dictionary("Nums", array(COSInteger.ZERO, array(f.element("TD")))))),
        spoil(
            "a way back to the wrong part",
            "parent-tree",
            "ua1 7.1-3",
            f -> f.page(3).setInt(COSName.STRUCT_PARENTS, 0)),
        spoil(
            "a key in use",
            "parent-tree-key",
            "",
            f -> f.structure().setInt("ParentTreeNextKey", 0)),
        spoil(
            "content that is not there",
            "content-missing",
            "",
            f -> f.element("P").setItem(COSName.K, array(COSInteger.get(77)))),
        spoil(
            "content of two",
            "content-twice",
            "",
            f -> f.element("P").setItem("K", array(COSInteger.ZERO, COSInteger.ZERO))),
        spoil(
            "a language", "language", "ua1 7.2-29", f -> f.element("P").setString("Lang", "e_n")));
  }

  private static void type(SpoiltFile file, String old, String now) {
    file.element(old).setName(COSName.S, now);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static void formula(SpoiltFile file) {
    file.element("Figure").removeItem(name("Alt"));
    type(file, "Figure", "Formula");
  }

  private static COSArray rows(SpoiltFile file) {
    return file.element("Table").getCOSArray(COSName.K);
  }

  /** Puts the first row into a head, and lets the others stand beside it. */
  private static void head(SpoiltFile file) {
    COSDictionary row = file.element("TR");
    COSDictionary head = dictionary("S", "/THead", "P", file.element("Table"), "K", array(row));
    row.setItem(COSName.P, head);
    for (int i = 0; i < rows(file).size(); i++) {
      if (rows(file).getObject(i) == row) {
        rows(file).set(i, (COSBase) head);
      }
    }
  }

  private static void caption(SpoiltFile file) {
    COSDictionary caption = dictionary("S", "/Caption", "P", file.element("Table"), "K", array());
    rows(file).add(rows(file).size() - 1, caption);
  }

  private static void twice(SpoiltFile file) {
    COSDictionary item = file.element("LI");
    COSDictionary body = dictionary("S", "/LBody", "P", item, "K", array());
    item.getCOSArray(COSName.K).add(body);
  }

  static Stream<Deed> content() {
    String letter = "BT /F1 9 Tf 90 90 Td <0001> Tj ET ";
    return Stream.of(
        paint("text of no part", "untagged", "ua1 7.1-3", letter),
        paint("a line of no part", "untagged", "ua1 7.1-3", "90 90 m 99 90 l S"),
        paint("an image of no part", "untagged", "ua1 7.1-3", "BI /W 1 /H 1 /BPC 8 /CS /G ID a EI"),
        paint(
            "an ornament in the text",
            "artifact-in-text",
            "ua1 7.1-1",
            "/P <</MCID 0>> BDC /Artifact BMC 9 9 9 9 re f EMC EMC"),
        paint(
            "text in an ornament",
            "text-in-artifact",
            "ua1 7.1-2",
            "/Artifact BMC /P <</MCID 0>> BDC " + letter + "EMC EMC"),
        paint(
            "text in text",
            "mark-nested",
            "",
            "/P <</MCID 0>> BDC /P <</MCID 0>> BDC " + letter + "EMC EMC"),
        paint("a number twice", "mark-twice", "", "/P <</MCID 0>> BDC " + letter + "EMC"),
        paint(
            "a number of nobody", "untagged", "ua1 7.1-3", "/P <</MCID 99>> BDC " + letter + "EMC"),
        paint("an end without beginning", "mark-balance", "", "EMC"),
        paint("a beginning without end", "mark-balance", "", "/Artifact BMC"),
        paint("a new word", "operator-unknown", "2a 6.2.2-1", "9 shine"),
        paint("29 saved", "limit", "2a 6.1.13-8", "q ".repeat(29) + "Q ".repeat(29)),
        ornament("four inks", "colour-device", "2a 6.2.4.3-3", "1 0 0 0 k 9 9 9 9 re f"),
        ornament("an odd digit", "hex-string", "2a 6.1.6-1", letter.replace("0001", "00010")),
        ornament(
            "LZW in the page",
            "filter",
            "2a 6.1.10-1",
            "BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID a EI"),
        ornament(
            "smooth",
            "image-interpolate",
            "2a 6.2.8-3",
            "BI /W 1 /H 1 /BPC 8 /I true /CS /G ID a EI"),
        paint("an intent of nobody", "rendering-intent", "2a 6.2.6-1", "/Pretty ri"),
        state("a blend mode of nobody", "blend-mode", "2a 6.2.10-1", "BM", "/Shiny"),
        state("transfer", "transfer-function", "2a 6.2.5-1", "TR", "/Identity"),
        state("transfer 2", "transfer-function", "2a 6.2.5-2", "TR2", "/Identity"),
        state("a screen", "halftone", "2a 6.2.5-4", "HT", dictionary("HalftoneType", 6)),
        state("a screen moved", "halftone", "2a 6.2.5-3", "HTP", numbers(1, 1)),
        spoil(
            "no colours to be transparent in",
            "transparency",
            "2a 6.2.10-2",
            f -> {
              f.catalog.removeItem(COSName.OUTPUT_INTENTS);
              f.resource(COSName.EXT_G_STATE, "G", dictionary("ca", 0.5));
              f.paint("/Artifact BMC /G gs 9 9 9 9 re f EMC");
            }),
        spoil(
            "a profile of nothing",
            "colour-profile",
            "2a 6.2.4.2-1",
            f -> {
              f.resource(
                  COSName.COLORSPACE, "C", array(COSName.ICCBASED, profile(f, "abstRGB ", 3)));
              f.paint("/Artifact BMC /C cs 1 0 0 scn 9 9 9 9 re f EMC");
            }),
        image("alternates", "image-alternate", "2a 6.2.8-1", i -> i.setItem("Alternates", array())),
        image("3 bits", "image-bits", "2a 6.2.8-4", i -> i.setInt("BitsPerComponent", 3)),
        image(
            "JPEG 2000", "image-jpx", "2a 6.2.8.3-1", i -> i.setItem("Filter", COSName.JPX_DECODE)),
        spoil("PostScript", "postscript", "2a 6.2.9-3", f -> object(f, "PS", COSName.FLATE_DECODE)),
        spoil("a form elsewhere", "reference", "2a 6.2.9-2", ScreenCheckTest::reference),
        spoil(
            "a form of no part",
            "untagged",
            "ua1 7.1-3",
            f -> {
              COSStream form = f.stream("0 0 9 9 re f");
              form.setItem(COSName.SUBTYPE, COSName.FORM);
              form.setItem(COSName.BBOX, numbers(0, 0, 9, 9));
              form.setItem(COSName.RESOURCES, dictionary());
              f.resource(COSName.XOBJECT, "X", form);
              f.paint("/X Do");
            }));
  }

  private static Deed paint(String what, String code, String rule, String operators) {
    return spoil(what, code, rule, f -> f.paint(operators));
  }

  private static Deed ornament(String what, String code, String rule, String operators) {
    return paint(what, code, rule, "/Artifact BMC " + operators + " EMC");
  }

  private static Deed state(String what, String code, String rule, String key, Object value) {
    return spoil(
        what,
        code,
        rule,
        f -> {
          f.resource(COSName.EXT_G_STATE, "G", dictionary(key, value));
          f.paint("/Artifact BMC /G gs 9 9 9 9 re f EMC");
        });
  }

  private static Deed image(String what, String code, String rule, Consumer<COSStream> spoil) {
    return spoil(
        what,
        code,
        rule,
        f -> {
          COSStream image = f.stream("abc");
          image.addAll(dictionary("Subtype", "/Image", "ColorSpace", "/DeviceGray"));
          image.setInt("Width", 1);
          image.setInt("Height", 1);
          image.setInt("BitsPerComponent", 8);
          spoil.accept(image);
          f.resource(COSName.XOBJECT, "X", image);
          f.paint("/Artifact BMC /X Do EMC");
        });
  }

  private static void reference(SpoiltFile file) {
    COSStream form = file.stream("");
    form.addAll(dictionary("Subtype", "/Form", "Ref", dictionary(), "Resources", dictionary()));
    form.setItem(COSName.BBOX, numbers(0, 0, 9, 9));
    file.resource(COSName.XOBJECT, "X", form);
    file.paint("/Artifact BMC /X Do EMC");
  }

  static Stream<Deed> fonts() {
    return Stream.of(
        spoil(
            "no text", "text-unknown", "ua1 7.21.7-1", f -> f.font().removeItem(name("ToUnicode"))),
        spoil(
            "zero for text",
            "text-unknown",
            "ua1 7.21.7-2",
            f ->
                replace(
                    f.font().getCOSStream(name("ToUnicode")), "<0001> <0045>", "<0001> <0000>")),
        spoil(
            "text of private use",
            "text-private",
            "2a 6.2.11.7.3-1",
            f ->
                replace(
                    f.font().getCOSStream(name("ToUnicode")), "<0001> <0045>", "<0001> <E000>")),
        spoil(
            "no font",
            "font-missing",
            "2a 6.2.11.4.1-1",
            f -> {
              f.descriptor().removeItem(COSName.FONT_FILE2);
              f.descriptor().removeItem(COSName.FONT_FILE3);
            }),
        spoil(
            "another width",
            "glyph-width",
            "ua1 7.21.5-1",
            f ->
                ((COSArray) f.descendant().getCOSArray(name("W")).getObject(1))
                    .set(1, COSInteger.get(1999))),
        spoil(
            "no glyph",
            "glyph-missing",
            "ua1 7.21.8-1",
            f -> f.paint("/Artifact BMC BT /F1 9 Tf <0000> Tj ET EMC")),
        spoil(
            "a glyph too many",
            "glyph-missing",
            "ua1 7.21.4.1-2",
            f -> f.paint("/Artifact BMC BT /F1 9 Tf <7777> Tj ET EMC")),
        spoil(
            "no map of glyphs",
            "font-map",
            "ua1 7.21.3.2-1",
            f -> f.descendant().removeItem(name("CIDToGIDMap"))),
        spoil(
            "codes of nobody",
            "font-encoding",
            "ua1 7.21.3.1-1",
            f -> f.font().setName(COSName.ENCODING, "Ours-H")),
        spoil(
            "a damaged font",
            "font-damaged",
            "ua1 7.21.4.1-1",
            f -> SpoiltFile.write(f.descriptor().getCOSStream(COSName.FONT_FILE2), "true type")),
        spoil(
            "a list of glyphs",
            "font-set",
            "ua1 7.21.4.2-2",
            f -> f.descriptor().setItem("CIDSet", f.stream("\u00FF\u00FF"))));
  }

  static Stream<Deed> annotations() {
    return Stream.of(
        spoil("no words", "link-words", "ua1 7.18.5-2", f -> f.link().removeItem(name("Contents"))),
        spoil(
            "no order",
            "tab-order",
            "ua1 7.18.3-1",
            f -> f.pageWithLinks().removeItem(name("Tabs"))),
        spoil("hidden", "annotation-flags", "2a 6.3.2-2", f -> f.link().setInt(COSName.F, 6)),
        spoil("not printed", "annotation-flags", "2a 6.3.2-1", f -> f.link().removeItem(COSName.F)),
        spoil("no link", "link-tag", "ua1 7.18.5-1", f -> type(f, "Link", "Span")),
        spoil("a link without area", "link-area", "", f -> f.element("Link").setItem("K", array())),
        spoil(
            "a way back to another",
            "parent-tree",
            "ua1 7.18.5-1",
            f -> f.link().removeItem(COSName.STRUCT_PARENT)),
        spoil(
            "a link to nowhere",
            "link-target",
            "",
            f -> f.link().setItem("Dest", array(COSInteger.get(99_999), name("Fit")))),
        spoil("a film", "annotation", "2a 6.3.1-1", f -> annotate(f, "Subtype", "/Movie")),
        spoil("a note outside", "annotation-tag", "ua1 7.18.1-1", f -> annotate(f)),
        spoil("a note without words", "annotation-words", "ua1 7.18.1-2", f -> annotate(f)),
        spoil("a note without look", "annotation-appearance", "2a 6.3.3-1", f -> annotate(f)),
        spoil(
            "a look when pressed",
            "annotation-appearance",
            "2a 6.3.3-2",
            f ->
                annotate(
                    f, "AP", dictionary("N", f.stream(""), "D", f.stream("")), "Contents", "x")),
        spoil(
            "a link that acts",
            "action",
            "",
            f -> f.link().setItem("AA", dictionary("D", dictionary("S", "/GoTo")))));
  }

  private static void annotate(SpoiltFile file, Object... more) {
    COSDictionary annotation =
        dictionary("Type", "/Annot", "Subtype", "/Text", "Rect", numbers(50, 50, 90, 90));
    annotation.setInt(COSName.F, 4);
    annotation.addAll(dictionary(more));
    file.pageWithLinks().getCOSArray(COSName.ANNOTS).add(annotation);
  }
}
