package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import press.octavo.book.Book;
import press.octavo.font.PlainFonts;
import press.octavo.source.Reporter;

/** What is written can be read: by the JDK's parser, link by link, and by epublib. */
class WellFormedTest {
  static Stream<Book> books() {
    return Stream.of(Specimen.everything(), Specimen.hostile(), Specimen.article());
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyDocumentParsesAndEveryLinkArrives(Book book) throws Exception {
    Map<String, byte[]> files = Unzipped.of(book, new PlainFonts()).files();
    Set<String> places = new HashSet<>();
    List<String> links = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey().replace("EPUB/", "");
      places.add(name);
      if (name.endsWith(".xhtml") || name.endsWith(".opf") || name.endsWith(".ncx")) {
        parse(file.getValue(), new Links(name, places, links));
      }
    }
    assertThat(links).isNotEmpty();
    assertThat(places).containsAll(links);
  }

  private static void parse(byte[] xml, DefaultHandler handler) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.newSAXParser().parse(new ByteArrayInputStream(xml), handler);
  }

  /** Notes the places a document has and those it leads to inside the book. */
  private static final class Links extends DefaultHandler {
    private final String file;
    private final Set<String> places;
    private final List<String> links;

    Links(String file, Set<String> places, List<String> links) {
      this.file = file;
      this.places = places;
      this.links = links;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(InputStream.nullInputStream());
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      String id = attributes.getValue("id");
      if (id != null) {
        assertThat(places.add(file + "#" + id)).as("%s#%s is twice", file, id).isTrue();
      }
      for (String attribute : List.of("href", "src")) {
        String link = attributes.getValue(attribute);
        if (link != null && !link.contains(":")) {
          links.add(link.startsWith("#") ? file + link : link);
        }
      }
    }
  }

  @Test
  void anAddressThatLeadsNowhereIsReportedAndItsTextKept() {
    Reporter reporter = new Reporter();
    new EpubEdition(new PictureFolder(), new PlainFonts(), reporter)
        .of(Specimen.hostile(), List::of, Unzipped.ISSUED);
    assertThat(reporter.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("link-malformed"));
    assertThat(Unzipped.of(Specimen.hostile(), new PlainFonts()).text("links.xhtml"))
        .contains("<p>]]&gt;", "href=\"http://a/b%7Cc%20d\"");
  }

  @Test
  void epublibReadsItBack() throws IOException {
    byte[] epub = Unzipped.of(Specimen.everything(), new PlainFonts()).bytes();
    nl.siegmann.epublib.domain.Book read =
        new EpubReader().readEpub(new ByteArrayInputStream(epub));
    assertThat(read.getTitle()).isEqualTo("The Craft of the Page");
    List<TOCReference> contents = read.getTableOfContents().getTocReferences();
    assertThat(contents)
        .extracting(TOCReference::getTitle)
        .startsWith("Dedication", "Preface", "Part One: Prose", "Part Two: Matter", "The epilogue");
    assertThat(contents.get(2).getChildren())
        .extracting(TOCReference::getTitle)
        .containsExactly("On the Office of the Printer", "Blocks");
    assertThat(read.getSpine().getSpineReferences())
        .extracting(reference -> reference.getResource().getHref())
        .startsWith(
            "cover.xhtml",
            "title-page.xhtml",
            "copyright-page.xhtml",
            "dedication.xhtml",
            "nav.xhtml",
            "preface.xhtml");
  }
}
