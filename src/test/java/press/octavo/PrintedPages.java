package press.octavo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * What stands on the pages of a finished PDF, by another's reading of it: the running text in the
 * order of the structure tree, without notes and their calls, numbers of list items, and the
 * contents, which the EPUB has otherwise.
 *
 * <p>What has moved behind text that follows it counts where its author put it.
 */
final class PrintedPages {
  private static final char DIVIDED = '\u00ad';
  private static final COSName NUMBERED = COSName.getPDFName("ListNumbering");

  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final List<Map<Integer, String>> sequences = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  /** A marked content of the running text. */
  private record Piece(int page, String text) {}

  private PrintedPages(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), sequences.size());
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> read = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        read.put(content.getMCID(), text(content));
      }
      sequences.add(read);
    }
  }

  /** The text of every page with its label, in order; a divided word stands where it begins. */
  static List<PageText> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrintedPages printed = new PrintedPages(document);
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      printed.kids(root);
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      List<String> texts = printed.texts(labels.length);
      List<PageText> all = new ArrayList<>();
      for (int i = 0; i < labels.length; i++) {
        all.add(new PageText(labels[i], texts.get(i)));
      }
      return all;
    }
  }

  private List<String> texts(int count) {
    int[] page = new int[pieces.size()];
    int least = count - 1;
    for (int i = page.length - 1; i >= 0; i--) {
      least = Math.min(least, pieces.get(i).page);
      page[i] = least;
    }
    List<StringBuilder> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(new StringBuilder());
    }
    boolean divided = false;
    int last = 0;
    for (int i = 0; i < page.length; i++) {
      String text = pieces.get(i).text;
      int end = divided && page[i] > last ? endOfWord(text) : 0;
      texts.get(last).append(text, 0, end);
      divided = end == text.length() ? divided : endsDivided(text);
      last = end == text.length() ? last : page[i];
      texts.get(page[i]).append(text, end, text.length());
    }
    return texts.stream().map(StringBuilder::toString).toList();
  }

  private static boolean endsDivided(String text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == DIVIDED;
  }

  private static int endOfWord(String text) {
    int at = 0;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (each instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    String actual = content.getActualText();
    return actual == null ? text.toString() : actual;
  }

  private void kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids == null) {
      return;
    }
    for (COSBase kid : kids instanceof COSArray array ? array : List.of(kids)) {
      kid(kid instanceof COSObject reference ? reference.getObject() : kid, element);
    }
  }

  private void kid(COSBase kid, COSDictionary parent) {
    if (kid instanceof COSNumber number) {
      content(parent.getCOSDictionary(COSName.PG), number.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      switch (dictionary.getNameAsString(COSName.TYPE, "")) {
        case "MCR" ->
            content(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID));
        case "OBJR" -> {}
        default -> element(dictionary, parent);
      }
    }
  }

  private void element(COSDictionary element, COSDictionary parent) {
    boolean label = role(element).equals("Lbl") && !isTerm(parent);
    if (!label && !List.of("Note", "Reference", "TOC").contains(role(element)) && !lists(element)) {
      kids(element);
      pieces.add(new Piece(pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).page, "\n"));
    }
  }

  private static String role(COSDictionary element) {
    return element.getNameAsString(COSName.S, "");
  }

  /** Whether the element is of a list of terms, whose labels are text. */
  private static boolean isTerm(COSDictionary item) {
    COSDictionary list = item.getCOSDictionary(COSName.P);
    COSDictionary attributes = list == null ? null : list.getCOSDictionary(COSName.A);
    return role(item).equals("LI") && (attributes == null || !attributes.containsKey(NUMBERED));
  }

  /** Whether the element is the section of the contents. */
  private static boolean lists(COSDictionary element) {
    if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid && role(kid).equals("TOC")) {
          return true;
        }
      }
    }
    return false;
  }

  private void content(COSDictionary page, int mcid) {
    int index = pages.getOrDefault(page, -1);
    pieces.add(new Piece(index, sequences.get(index).getOrDefault(mcid, "")));
  }
}
