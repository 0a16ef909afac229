package press.octavo.check.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A finished PDF, opened to be spoilt. */
public final class SpoiltFile {
  public final PDDocument document;
  public final COSDictionary trailer;
  public final COSDictionary catalog;
  public final COSDictionary info;

  private SpoiltFile(PDDocument document) {
    this.document = document;
    this.trailer = document.getDocument().getTrailer();
    this.catalog = trailer.getCOSDictionary(COSName.ROOT);
    this.info = trailer.getCOSDictionary(COSName.INFO);
  }

  /** The file with something done to it. */
  public static byte[] spoilt(byte[] file, Consumer<SpoiltFile> deed) {
    try (PDDocument document = Loader.loadPDF(file)) {
      deed.accept(new SpoiltFile(document));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  public COSDictionary page(int number) {
    return document.getPage(number - 1).getCOSObject();
  }

  /** The first page that shows the picture. */
  public int pageWithPicture() {
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      if (document.getPage(i).getResources().getXObjectNames().iterator().hasNext()) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no picture");
  }

  public COSStream picture() {
    COSDictionary resources = page(pageWithPicture()).getCOSDictionary(COSName.RESOURCES);
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    return objects.getCOSStream(objects.keySet().iterator().next());
  }

  public COSDictionary intent() {
    return (COSDictionary) catalog.getCOSArray(COSName.OUTPUT_INTENTS).getObject(0);
  }

  /** The first font of page 1. */
  public COSDictionary font() {
    COSDictionary fonts =
        page(1).getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(fonts.keySet().iterator().next());
  }

  public COSDictionary descendant() {
    return (COSDictionary) font().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
  }

  public COSDictionary descriptor() {
    return descendant().getCOSDictionary(COSName.FONT_DESC);
  }

  public COSDictionary structure() {
    return catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  /** The structure elements of a type, in the order of reading. */
  public List<COSDictionary> elements(String type) {
    List<COSDictionary> found = new ArrayList<>();
    Deque<COSBase> open = new ArrayDeque<>(List.of(structure()));
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
    if (found.isEmpty()) {
      throw new IllegalStateException("no " + type);
    }
    return found;
  }

  /** The first structure element of a type. */
  public COSDictionary element(String type) {
    return elements(type).get(0);
  }

  /** The first page that has annotations. */
  public COSDictionary pageWithLinks() {
    for (PDPage page : document.getPages()) {
      if (page.getCOSObject().containsKey(COSName.ANNOTS)) {
        return page.getCOSObject();
      }
    }
    throw new IllegalStateException("no links");
  }

  public COSDictionary link() {
    return (COSDictionary) pageWithLinks().getCOSArray(COSName.ANNOTS).getObject(0);
  }

  /** Replaces in the XMP packet. */
  public void xmp(String from, String to) {
    replace(catalog.getCOSStream(COSName.METADATA), from, to);
  }

  /** Replaces in a stream. */
  public static void replace(COSStream stream, String from, String to) {
    String text = text(stream);
    if (!text.contains(from)) {
      throw new IllegalStateException("no " + from + " in " + text);
    }
    write(stream, text.replace(from, to));
  }

  public static String text(COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void write(COSStream stream, String text) {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Operators after those of page 1. */
  public void paint(String operators) {
    COSStream more = stream(operators);
    COSArray both = new COSArray();
    COSArray several = page(1).getCOSArray(COSName.CONTENTS);
    if (several == null) {
      both.add(page(1).getItem(COSName.CONTENTS));
    } else {
      both.addAll(several);
    }
    both.add(more);
    page(1).setItem(COSName.CONTENTS, both);
  }

  public COSStream stream(String text) {
    COSStream stream = document.getDocument().createCOSStream();
    write(stream, text);
    return stream;
  }

  /** Gives page 1 a resource of its own. */
  public void resource(COSName kind, String name, COSBase value) {
    COSDictionary resources = new COSDictionary(page(1).getCOSDictionary(COSName.RESOURCES));
    COSDictionary all = new COSDictionary();
    all.setItem(name(name), value);
    resources.setItem(kind, all);
    page(1).setItem(COSName.RESOURCES, resources);
  }

  public static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }

  public static COSArray array(COSBase... values) {
    COSArray array = new COSArray();
    for (COSBase value : values) {
      array.add(value);
    }
    return array;
  }

  public static COSDictionary dictionary(Object... pairs) {
    COSDictionary dictionary = new COSDictionary();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      COSBase base =
          value instanceof COSBase given
              ? given
              : value instanceof Number number
                  ? new COSFloat(number.floatValue())
                  : value instanceof Boolean truth
                      ? COSBoolean.getBoolean(truth)
                      : value.toString().startsWith("/")
                          ? name(value.toString().substring(1))
                          : new COSString(value.toString());
      dictionary.setItem(name(pairs[i].toString()), base);
    }
    return dictionary;
  }
}
