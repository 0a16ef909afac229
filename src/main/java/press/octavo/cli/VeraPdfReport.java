package press.octavo.cli;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.octavo.Places;
import press.octavo.source.Diagnostic;
import press.octavo.source.Span;

/** Reads the XML report of veraPDF. */
final class VeraPdfReport {
  private static final String CODE = "verapdf";

  /** Those that a file for the screen must be judged by. */
  private static final int PROFILES = 2;

  private final Places places;
  private final List<Diagnostic> said = new ArrayList<>();
  private String rule = "";
  private String context = "";
  private int profiles;

  VeraPdfReport(Places places) {
    this.places = places;
  }

  List<Diagnostic> read(String report) {
    // Before the report there may be lines about Java itself.
    int start = report.indexOf("<?xml");
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new StringReader(report.substring(Math.max(0, start))));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          element(reader);
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      profiles = 0;
    }
    if (profiles < PROFILES) {
      said.add(Validators.silent("veraPDF", "gave no verdict by PDF/A-2a and PDF/UA-1"));
    }
    return said;
  }

  private void element(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "validationReport" -> {
        String profile = String.valueOf(reader.getAttributeValue(null, "profileName"));
        profiles += profile.startsWith("PDF/A-2a") || profile.startsWith("PDF/UA-1") ? 1 : 0;
      }
      case "rule" ->
          rule =
              reader.getAttributeValue(null, "specification")
                  + ", "
                  + reader.getAttributeValue(null, "clause");
      case "context" -> context = reader.getElementText();
      case "errorMessage" -> {
        int page = page(context);
        Span span = page == 0 ? Span.NONE : places.page(page);
        String where = page == 0 ? "" : ", page " + page;
        said.add(
            Diagnostic.error(
                CODE, span, "veraPDF, " + rule + where + ": " + reader.getElementText()));
      }
      default -> {
        // The rest is for statistics.
      }
    }
  }

  /** The page that a context names, from 1; or 0. */
  static int page(String context) {
    int at = context.indexOf("pages[");
    int end = context.indexOf(']', Math.max(at, 0));
    if (at < 0 || end < 0) {
      return 0;
    }
    try {
      return Integer.parseInt(context.substring(at + "pages[".length(), end)) + 1;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
