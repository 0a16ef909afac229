package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import press.octavo.book.Target;
import press.octavo.geometry.Box;
import press.octavo.page.LinkArea;
import press.octavo.page.Page;

/** Places on a page that lead elsewhere (ISO 32000-1, 12.5.6.5). */
final class LinkAnnotations {
  /** 12.5.3: the annotation may be printed, which PDF/A asks for; without border it cannot show. */
  private static final int PRINT = 1 << 2;

  private final Destinations destinations;
  private final IndirectObjects objects;
  private final int firstKey;
  private final List<StructureElement> elements = new ArrayList<>();

  /**
   * Prepares to add links.
   *
   * @param firstKey of annotations in the parent tree
   */
  LinkAnnotations(Destinations destinations, IndirectObjects objects, int firstKey) {
    this.destinations = destinations;
    this.objects = objects;
    this.firstKey = firstKey;
  }

  /**
   * Adds the links of all pages.
   *
   * @param dictionaries of the pages, which get their annotations
   */
  void add(List<Page> pages, List<MarkedContent> contents, List<COSDictionary> dictionaries) {
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (!page.links().isEmpty()) {
        COSArray annotations = new COSArray();
        for (int k = 0; k < page.links().size(); k++) {
          annotations.add(add(page.links().get(k), page, contents.get(i).links().get(k)));
        }
        dictionaries.get(i).setItem(COSName.ANNOTS, annotations);
        // 14289-1, 7.18.3: the tabulator goes from link to link as the text does.
        dictionaries.get(i).setItem(COSName.getPDFName("Tabs"), COSName.S);
      }
    }
  }

  private COSObject add(LinkArea link, Page page, StructureElement element) {
    COSDictionary annotation = annotation(link, page);
    annotation.setItem(COSName.CONTENTS, TextString.of(LinkWords.of(link, element)));
    annotation.setInt(COSName.STRUCT_PARENT, firstKey + elements.size());
    elements.add(element);
    COSObject reference = objects.add(annotation);
    element.addObject(page.index(), (int) reference.getKey().getNumber());
    return reference;
  }

  /** The element of each annotation, in the order of their keys. */
  List<StructureElement> elements() {
    return elements;
  }

  private COSDictionary annotation(LinkArea link, Page page) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setItem(COSName.RECT, rectangle(link.box(), page));
    annotation.setInt(COSName.F, PRINT);
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, border);
    if (link.target() instanceof Target.Internal internal) {
      annotation.setItem(COSName.DEST, destination(internal, page));
    } else if (link.target() instanceof Target.External external) {
      annotation.setItem(COSName.A, action(external));
    }
    return annotation;
  }

  private static COSArray rectangle(Box box, Page page) {
    long height = page.size().height().sp();
    long x = box.topLeft().x().sp();
    long y = box.topLeft().y().sp();
    return Numbers.rectangle(
        Numbers.thousandths(x),
        Numbers.thousandths(height - y - box.size().height().sp()),
        Numbers.thousandths(x + box.size().width().sp()),
        Numbers.thousandths(height - y));
  }

  /** Parsing has resolved all links, and layout has placed all anchors: a gap is our own fault. */
  private COSArray destination(Target.Internal internal, Page page) {
    return destinations
        .of(internal.id())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "page "
                        + page.label()
                        + " leads to '"
                        + internal.id()
                        + "', which is an anchor on no page"));
  }

  /** A URI action (12.6.4.7), the only action that Octavo writes. */
  private static COSDictionary action(Target.External external) {
    String uri = external.uri();
    boolean harmless =
        startsWith(uri, "https:") || startsWith(uri, "http:") || startsWith(uri, "mailto:");
    if (!harmless) {
      throw new IllegalStateException("a link with a scheme that parsing should have refused");
    }
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, new COSString(ascii(uri)));
    return action;
  }

  private static boolean startsWith(String uri, String scheme) {
    return uri.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  /** URIs are ASCII (RFC 3986); anything else is percent-encoded as UTF-8. */
  private static byte[] ascii(String uri) {
    Octets octets = new Octets(uri.length() + 16);
    for (byte octet : uri.getBytes(StandardCharsets.UTF_8)) {
      if (octet > ' ' && octet < 0x7F) {
        octets.octet(octet);
      } else {
        octets.octet('%').hex2(octet);
      }
    }
    return octets.copy();
  }
}
