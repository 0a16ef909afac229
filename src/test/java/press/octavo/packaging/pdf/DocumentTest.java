package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import press.octavo.book.Target;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.OutlineEntry;
import press.octavo.source.Reporter;

/** The document around the pages. */
class DocumentTest {
  private static Sheets book() {
    Sheets sheets = new Sheets();
    for (String label : List.of("i", "ii", "iii", "1", "2", "3", "A-7", "A-8", "back", "3")) {
      sheets.line("page " + label, 50).page(label);
    }
    return sheets;
  }

  @Test
  void pagesAreTrimmedAndLabelled() throws IOException {
    try (PDDocument document = Loader.loadPDF(book().pdf())) {
      assertThat(document.getNumberOfPages()).isEqualTo(10);
      assertThat(document.getDocument().getVersion()).isEqualTo(1.7f);
      PDRectangle trim = document.getPage(4).getTrimBox();
      assertThat(trim.toString()).isEqualTo("[0.0,0.0,200.0,300.0]");
      assertThat(document.getPage(4).getMediaBox().toString()).isEqualTo(trim.toString());
      assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("i", "ii", "iii", "1", "2", "3", "A-7", "A-8", "back", "3");
      assertThat(document.getDocumentCatalog().getPageLabels().getPageRangeCount()).isEqualTo(5);
    }
  }

  @Test
  void catalogTellsHowToReadTheBook() throws IOException {
    Sheets sheets = book().outline(new OutlineEntry("One", 3, "one", List.of()));
    try (PDDocument document = Loader.loadPDF(sheets.pdf())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      assertThat(catalog.getNameAsString("PageLayout")).isEqualTo("TwoPageRight");
      assertThat(catalog.getNameAsString("PageMode")).isEqualTo("UseOutlines");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
    try (PDDocument document = Loader.loadPDF(new Sheets().line("short", 50).pdf())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      assertThat(catalog.getNameAsString("PageLayout")).isEqualTo("SinglePage");
      assertThat(catalog.containsKey("PageMode")).isFalse();
    }
  }

  @Test
  void outlineIsATreeWhoseFirstLevelIsOpen() throws IOException {
    OutlineEntry section = new OutlineEntry("Größe “β”", 1, "section", List.of());
    Sheets sheets =
        new Sheets()
            .line("one", 50)
            .anchor("chapter", 40)
            .page("1")
            .line("two", 50)
            .anchor("section", 120)
            .page("2")
            .outline(new OutlineEntry("Chapter", 0, "chapter", List.of(section, section)))
            .outline(new OutlineEntry("Lost", 1, "nowhere", List.of()));
    try (PDDocument document = Loader.loadPDF(sheets.pdf())) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.getOpenCount()).isEqualTo(2);
      PDOutlineItem chapter = outline.getFirstChild();
      assertThat(chapter.getTitle()).isEqualTo("Chapter");
      assertThat(chapter.getOpenCount()).isEqualTo(-2);
      PDOutlineItem first = chapter.getFirstChild();
      assertThat(first.getTitle()).isEqualTo("Größe “β”");
      PDPageXYZDestination place = (PDPageXYZDestination) first.getDestination();
      assertThat(place.retrievePageNumber()).isEqualTo(1);
      assertThat(place.getTop()).isEqualTo(180);
      PDPageXYZDestination lost = (PDPageXYZDestination) chapter.getNextSibling().getDestination();
      assertThat(lost.retrievePageNumber()).isEqualTo(1);
      assertThat(lost.getTop()).isEqualTo(300);
    }
  }

  @Test
  void linksLeadToAnchorsAndToTheWeb() throws IOException {
    Sheets sheets =
        new Sheets()
            .line("one", 50)
            .link(40, new Target.Internal("there"))
            .link(60, new Target.External("https://example.org/a?b=(c)&d=é"))
            .page("1")
            .line("two", 50)
            .anchor("there", 40)
            .page("2");
    try (PDDocument document = Loader.loadPDF(sheets.pdf())) {
      var annotations = document.getPage(0).getAnnotations();
      assertThat(annotations).hasSize(2);
      PDAnnotationLink inner = (PDAnnotationLink) annotations.get(0);
      assertThat(inner.getRectangle().toString()).isEqualTo("[20.0,250.0,70.0,260.0]");
      assertThat(((PDPageXYZDestination) inner.getDestination()).retrievePageNumber()).isEqualTo(1);
      assertThat(((PDPageXYZDestination) inner.getDestination()).getTop()).isEqualTo(260);
      assertThat(inner.getContents()).isEqualTo("there");
      assertThat(inner.isPrinted()).isTrue();
      PDAnnotationLink outer = (PDAnnotationLink) annotations.get(1);
      assertThat(((PDActionURI) outer.getAction()).getURI())
          .isEqualTo("https://example.org/a?b=(c)&d=%C3%A9");
    }
  }

  @Test
  void linksToNowhereOrToProgramsAreOurOwnFaults() {
    Sheets lost = new Sheets().line("one", 50).link(40, new Target.Internal("gone"));
    assertThatThrownBy(lost::pdf)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gone");
    Sheets script = new Sheets().line("one", 50).link(40, new Target.External("javascript:1"));
    assertThatThrownBy(script::pdf).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothingActiveIsInTheFile() throws IOException {
    Sheets sheets =
        book().line("link", 50).link(60, new Target.External("mailto:ann@example.org")).page("x");
    Set<String> names = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(sheets.pdf())) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSDictionary dictionary) {
          collect(dictionary, names);
        }
      }
    }
    assertThat(names)
        .contains("URI", "Contents")
        .doesNotContain(
            "JavaScript", "JS", "Launch", "OpenAction", "AA", "EmbeddedFile", "RichMedia", "GoToR");
  }

  private static void collect(COSDictionary dictionary, Set<String> names) {
    dictionary.forEach(
        (key, value) -> {
          names.add(key.getName());
          if (value instanceof COSName name) {
            names.add(name.getName());
          } else if (value instanceof COSDictionary inner) {
            collect(inner, names);
          }
        });
  }

  @Test
  void theSamePagesGiveTheSameOctets() {
    Reporter reporter = new Reporter();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] first = long40(1, reporter);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(long40(4, reporter)).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7\n%");
  }

  /** Forty pages that each bring new letters, so that codes depend on the order of the work. */
  private static byte[] long40(int threads, Reporter reporter) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < 40; i++) {
      sheets.line("page " + i + " has the letter " + (char) (0xC0 + i), 50).page("" + i);
    }
    return Sheets.bytes(
        new ScreenEdition(new Folder(), reporter, threads)
            .of(sheets.pages(), Sheets.book(Sheets.metadata("Same")), Sheets.ISSUED));
  }

  @Test
  void anArtifactCanBeWrittenTwice() {
    var artifact =
        new ScreenEdition(new Folder(), new Reporter())
            .of(book().pages(), Sheets.book(Sheets.metadata("Twice")), Sheets.ISSUED);
    assertThat(artifact.extension()).isEqualTo("pdf");
    assertThat(artifact.pages()).isEqualTo(10);
    assertThat(Sheets.bytes(artifact)).isEqualTo(Sheets.bytes(artifact));
  }

  @Test
  void anotherBookHasAnotherIdentifier() throws IOException {
    assertThat(id(new Sheets().line("one", 50).pdf()))
        .isEqualTo(id(new Sheets().line("one", 50).pdf()))
        .isNotEqualTo(id(new Sheets().line("two", 50).pdf()));
  }

  private static String id(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocument().getDocumentID().toString();
    }
  }

  @Test
  void rulesAndInksAreDrawn() throws IOException {
    Sheets sheets =
        new Sheets()
            .mark(new Mark.Rule(Origin.FURNITURE, Sheets.box(0, 0, 100, 150), new Ink(255, 0, 0)))
            .mark(new Mark.Rule(Origin.FURNITURE, Sheets.box(100, 150, 100, 150), Ink.BLACK))
            .mark(
                new Mark.Rule(
                    Origin.FURNITURE, Sheets.box(0, 150, 100, 150), new Ink(128, 128, 128)));
    Rendering page = Rendering.of(sheets.pdf());
    assertThat(page.at(50, 75)).isEqualTo("ff0000");
    assertThat(page.at(150, 75)).isEqualTo("ffffff");
    assertThat(page.at(150, 225)).isEqualTo("000000");
    assertThat(page.at(50, 225)).isEqualTo("808080");
  }
}
