package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.GeneratedBook;
import press.octavo.Golden;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/**
 * That the screen edition conforms to PDF/UA-1 and PDF/A-2a, and that this is seen: each
 * requirement is broken on purpose in a finished file, and the judge names the rule.
 */
class ScreenConformanceTest {
  private static byte[] sound = {};

  /** Breaks one requirement. */
  private interface Breach {
    void in(PDDocument document) throws IOException;
  }

  @BeforeAll
  static void make() throws IOException {
    sound =
        StructureTest.pdf(
            StructureTest.manuscript(Golden.read(StructureTest.FOLDER, "structure")),
            new Reporter());
  }

  @Test
  void everyConstructConforms() {
    assertThat(VeraPdf.faults(sound)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru"})
  void generatedBooksConform(String lang) {
    MemoryManuscript manuscript =
        GeneratedBook.in(lang).pages(24).chapters(3).mixed().build().manuscript();
    assertThat(VeraPdf.faults(StructureTest.pdf(manuscript, new Reporter()))).isEmpty();
  }

  @Test
  void aFileThatIsOnlyLoadedAndSavedConforms() throws IOException {
    assertThat(VeraPdf.faults(broken(document -> {}))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaches")
  void aBrokenRequirementIsCaught(String rule) throws IOException {
    Breach breach = all().getOrDefault(rule, document -> {});
    assertThat(VeraPdf.faults(broken(breach))).contains(rule.substring(0, rule.indexOf(':')));
  }

  static Stream<String> breaches() {
    return all().keySet().stream();
  }

  private static Map<String, Breach> all() {
    Map<String, Breach> all = new LinkedHashMap<>();
    all.put(
        "ua1 5-2: not of this part of PDF/UA",
        d -> metadata(d, "pdfuaid:part>1", "pdfuaid:part>7"));
    all.put(
        "2a 6.6.4-2: not of this part of PDF/A",
        d -> metadata(d, "pdfaid:part>2", "pdfaid:part>1"));
    all.put(
        "2a 6.6.2.3.1-1: schema not described",
        d -> metadata(d, "ns/id/</pdfaSchema", "ns/</pdfaSchema"));
    all.put("ua1 7.1-9: no title", d -> metadata(d, "dc:title", "dc:source"));
    all.put("ua1 7.1-10: title not shown", d -> catalog(d).removeItem(COSName.VIEWER_PREFERENCES));
    all.put("ua1 6.2-1: not marked", d -> catalog(d).removeItem(COSName.MARK_INFO));
    all.put("ua1 7.1-11: no structure", d -> catalog(d).removeItem(COSName.STRUCT_TREE_ROOT));
    all.put("2a 6.7.3.3-1: no structure", d -> catalog(d).removeItem(COSName.STRUCT_TREE_ROOT));
    all.put("ua1 7.2-33: no language", d -> catalog(d).removeItem(COSName.LANG));
    all.put("ua1 7.2-29: language no tag", d -> set(d, "Span", "Lang", new COSString("a b!")));
    all.put("ua1 7.1-3: content not marked", d -> content(d, "/P<</MCID", "/P<</NONE"));
    all.put("ua1 7.1-5: type not mapped", d -> remove(root(d), "RoleMap"));
    all.put("ua1 7.3-1: picture not described", d -> remove(first(d, "Figure"), "Alt"));
    all.put("ua1 7.4.2-1: level of headings skipped", d -> set(d, "H2", "S", name("H4")));
    all.put("ua1 7.5-1: header without scope", d -> remove(first(d, "TH"), "A"));
    all.put("ua1 7.2-10: paragraph in a row", d -> set(d, "TD", "S", name("P")));
    all.put("ua1 7.2-20: paragraph in an item", d -> set(d, "LBody", "S", name("P")));
    all.put("ua1 7.2-27: paragraph in the contents", d -> set(d, "TOCI", "S", name("P")));
    all.put("ua1 7.9-1: note without a name", d -> remove(first(d, "Note"), "ID"));
    all.put("ua1 7.9-2: notes of one name", d -> set(d, 1, "Note", "ID", new COSString("note-1")));
    all.put("ua1 7.18.5-1: link not in the structure", d -> set(d, "Link", "S", name("Span")));
    all.put("ua1 7.18.5-2: link not described", d -> remove(link(d), "Contents"));
    all.put("ua1 7.18.3-1: order of links not given", d -> remove(linked(d), "Tabs"));
    all.put("2a 6.3.2-2: link hidden", d -> link(d).setInt(COSName.F, 2));
    all.put("2a 6.2.4.3-4: no output intent", d -> catalog(d).removeItem(COSName.OUTPUT_INTENTS));
    all.put("ua1 7.21.7-1: codes without text", d -> remove(font(d), "ToUnicode"));
    all.put("2a 6.2.11.7.2-1: codes without text", d -> remove(font(d), "ToUnicode"));
    all.put("2a 6.2.11.4.1-1: font not embedded", d -> remove(descriptor(d), "FontFile2"));
    all.put("2a 6.5.1-1: action forbidden", ScreenConformanceTest::script);
    return all;
  }

  private static byte[] broken(Breach breach) throws IOException {
    try (PDDocument document = Loader.loadPDF(sound)) {
      breach.in(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  private static void remove(COSDictionary dictionary, String key) {
    assertThat(dictionary.containsKey(key)).isTrue();
    dictionary.removeItem(name(key));
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary root(PDDocument document) {
    return catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  private static void metadata(PDDocument document, String old, String now) throws IOException {
    COSStream stream = catalog(document).getCOSStream(COSName.METADATA);
    replace(stream, old, now);
    stream.removeItem(COSName.FILTER);
  }

  private static void replace(COSStream stream, String old, String now) throws IOException {
    String text;
    try (var in = stream.createInputStream()) {
      text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    assertThat(text).contains(old);
    try (var out = stream.createOutputStream()) {
      out.write(text.replace(old, now).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Changes the operators of a page of text. */
  private static void content(PDDocument document, String old, String now) throws IOException {
    COSDictionary page = document.getPage(6).getCOSObject();
    replace(page.getCOSStream(COSName.CONTENTS), old, now);
  }

  private static void set(PDDocument document, String type, String key, COSBase value) {
    set(document, 0, type, key, value);
  }

  private static void set(PDDocument document, int index, String type, String key, COSBase value) {
    elements(document, type).get(index).setItem(name(key), value);
  }

  private static COSDictionary first(PDDocument document, String type) {
    return elements(document, type).get(0);
  }

  /** The structure elements of a type, in the order of the document. */
  private static List<COSDictionary> elements(PDDocument document, String type) {
    List<COSDictionary> found = new ArrayList<>();
    Deque<COSBase> open = new ArrayDeque<>(List.of(root(document)));
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
      if (value instanceof COSDictionary element && !element.containsKey(COSName.OBJ)) {
        if (type.equals(element.getNameAsString(COSName.S))) {
          found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        open.push(kids == null ? COSInteger.ZERO : kids);
      } else if (value instanceof COSArray array) {
        for (int i = array.size() - 1; i >= 0; i--) {
          open.push(array.get(i));
        }
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static COSDictionary linked(PDDocument document) {
    for (PDPage page : document.getPages()) {
      if (page.getCOSObject().containsKey(COSName.ANNOTS)) {
        return page.getCOSObject();
      }
    }
    throw new AssertionError("no page has links");
  }

  private static COSDictionary link(PDDocument document) {
    return (COSDictionary) linked(document).getCOSArray(COSName.ANNOTS).getObject(0);
  }

  private static COSDictionary font(PDDocument document) throws IOException {
    COSDictionary fonts =
        document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(name("F1"));
  }

  private static COSDictionary descriptor(PDDocument document) throws IOException {
    COSArray descendants = font(document).getCOSArray(COSName.DESCENDANT_FONTS);
    return ((COSDictionary) descendants.getObject(0)).getCOSDictionary(COSName.FONT_DESC);
  }

  private static void script(PDDocument document) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, name("JavaScript"));
    action.setItem(COSName.JS, new COSString("app.beep()"));
    catalog(document).setItem(COSName.OPEN_ACTION, action);
  }
}
