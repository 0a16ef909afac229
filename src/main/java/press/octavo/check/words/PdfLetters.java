package press.octavo.check.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The letters of a finished PDF. */
final class PdfLetters {
  /** Of each page, text and furniture, in the order of drawing. */
  private final List<String> pages = new ArrayList<>();

  private final Map<COSDictionary, Map<Integer, String>> sequences = new IdentityHashMap<>();
  private final StringBuilder logical = new StringBuilder();

  private PdfLetters() {}

  static PdfLetters of(byte[] pdf) throws IOException {
    PdfLetters letters = new PdfLetters();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        letters.read(page);
      }
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      letters.follow(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }
    return letters;
  }

  List<String> pages() {
    return pages;
  }

  /** All tagged text in the order in which it is read aloud. */
  String inReadingOrder() {
    return logical.toString();
  }

  private void read(PDPage page) throws IOException {
    StringBuilder whole = new StringBuilder();
    PDFMarkedContentExtractor extractor =
        new PDFMarkedContentExtractor() {
          @Override
          protected void processTextPosition(TextPosition text) {
            whole.append(text.getUnicode());
            super.processTextPosition(text);
          }
        };
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> own = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        own.put(content.getMCID(), Letters.of(text(content)));
      }
    }
    pages.add(Letters.of(whole));
    sequences.put(page.getCOSObject(), own);
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (each instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  /** Goes through the structure tree; an element that is met twice is left out. */
  private void follow(@Nullable COSDictionary root) {
    Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Kid> open = new ArrayDeque<>();
    if (root != null) {
      open.push(new Kid(root, root));
    }
    while (!open.isEmpty()) {
      Kid kid = open.pop();
      if (kid.kid instanceof COSNumber number) {
        say(kid.parent.getCOSDictionary(COSName.PG), number.intValue());
      } else if (kid.kid instanceof COSDictionary element && met.add(element)) {
        if ("MCR".equals(element.getNameAsString(COSName.TYPE))) {
          say(element.getCOSDictionary(COSName.PG), element.getInt(COSName.MCID));
        } else {
          push(element, open);
        }
      }
    }
  }

  /** What a structure element holds, and in which. */
  private record Kid(@Nullable COSBase kid, COSDictionary parent) {}

  private static void push(COSDictionary element, Deque<Kid> open) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        open.push(new Kid(array.getObject(i), element));
      }
    } else if (kids != null) {
      open.push(new Kid(kids instanceof COSObject at ? at.getObject() : kids, element));
    }
  }

  private void say(@Nullable COSDictionary page, int sequence) {
    if (page != null) {
      logical.append(sequences.getOrDefault(page, Map.of()).getOrDefault(sequence, ""));
    }
  }
}
