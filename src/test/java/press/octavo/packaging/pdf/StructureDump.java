package press.octavo.packaging.pdf;

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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure tree of a finished file as text: an element a line, with its attributes, the words
 * of its content and the pages on which they stand; then what is marked as artifacts.
 */
final class StructureDump {
  /** The first words of a text tell which it is. */
  private static final int MOST = 64;

  private final StringBuilder out = new StringBuilder();
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final List<Map<Integer, String>> words = new ArrayList<>();
  private final List<String> artifacts = new ArrayList<>();

  private StructureDump(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), words.size());
      Map<Integer, String> sequences = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          sequences.put(content.getMCID(), text(content));
        } else if (!text(content).isBlank()) {
          COSDictionary properties = content.getProperties();
          artifacts.add(
              (words.size() + 1)
                  + " "
                  + properties.getNameAsString("Type")
                  + " "
                  + properties.getNameAsString("Subtype")
                  + ": "
                  + text(content).strip());
        }
      }
      words.add(sequences);
    }
  }

  static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StructureDump dump = new StructureDump(document);
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      dump.kids(root, "");
      dump.out.append("-- artifacts\n");
      dump.artifacts.forEach(artifact -> dump.out.append(artifact).append('\n'));
      return dump.out.toString();
    }
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }

  private void kids(COSDictionary element, String indent) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    for (COSBase kid : kids instanceof COSArray array ? array : List.of(kids)) {
      kid(kid, element, indent);
    }
  }

  private void kid(COSBase given, COSDictionary parent, String indent) {
    COSBase kid = given instanceof org.apache.pdfbox.cos.COSObject r ? r.getObject() : given;
    if (kid instanceof COSNumber number) {
      content(parent.getCOSDictionary(COSName.PG), number.intValue(), indent);
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE, "");
      switch (type) {
        case "MCR" ->
            content(
                dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID), indent);
        case "OBJR" -> object(dictionary.getCOSDictionary(COSName.OBJ), indent);
        default -> element(dictionary, indent);
      }
    }
  }

  private void element(COSDictionary element, String indent) {
    out.append(indent).append(element.getNameAsString(COSName.S));
    for (COSName key : List.of(COSName.ID, COSName.LANG, COSName.ALT)) {
      if (element.containsKey(key)) {
        out.append(' ').append(key.getName()).append('=').append(element.getString(key));
      }
    }
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      for (Map.Entry<COSName, COSBase> entry : attributes.entrySet()) {
        if (!entry.getKey().equals(COSName.O) && !entry.getKey().equals(COSName.BBOX)) {
          COSBase value = entry.getValue();
          out.append(' ').append(entry.getKey().getName()).append('=');
          out.append(value instanceof COSNumber n ? n.intValue() : ((COSName) value).getName());
        }
      }
    }
    out.append('\n');
    kids(element, indent + "  ");
  }

  private void content(COSDictionary page, int mcid, String indent) {
    int index = pages.getOrDefault(page, -1);
    String text = words.get(index).getOrDefault(mcid, "");
    String shown =
        text.length() > MOST ? text.substring(0, MOST) + "\u2026" : text.isEmpty() ? "(art)" : text;
    out.append(indent).append(index + 1).append(": ").append(shown.strip()).append('\n');
  }

  private void object(COSDictionary annotation, String indent) {
    out.append(indent).append("-> ").append(annotation.getString(COSName.CONTENTS)).append('\n');
  }
}
