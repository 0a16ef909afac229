package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.geometry.Box;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Type;

/** Places on a page that lead elsewhere (ISO 32000-1, 12.5.6.5). */
final class LinkAnnotations {
  /** 12.5.3: the annotation may be printed, which PDF/A asks for; without border it cannot show. */
  private static final int PRINT = 1 << 2;

  private final Destinations destinations;

  LinkAnnotations(Destinations destinations) {
    this.destinations = destinations;
  }

  COSDictionary annotation(LinkArea link, Page page) {
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
    annotation.setItem(COSName.CONTENTS, TextString.of(contents(link, page)));
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

  /** What is read aloud for the link: its words on the page, or else where it leads. */
  private static String contents(LinkArea link, Page page) {
    Optional<Inline> inline = link.origin().inline();
    StringBuilder words = new StringBuilder();
    if (inline.isPresent()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Type type && mark.origin().inline().equals(inline)) {
          words.append(type.text());
        }
      }
    }
    if (!words.toString().isBlank()) {
      return words.toString().strip();
    }
    return link.target() instanceof Target.External external ? external.uri() : page.label();
  }
}
