package press.octavo.check.press;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.octavo.Commission;
import press.octavo.Octavo;
import press.octavo.design.Edition;
import press.octavo.font.TypeCase;
import press.octavo.packaging.EditionFile;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** A finished print edition, opened to be spoilt. */
final class PressFile {
  final PDDocument document;
  final COSDictionary trailer;
  final COSDictionary catalog;
  final COSDictionary info;

  private PressFile(PDDocument document) {
    this.document = document;
    this.trailer = document.getDocument().getTrailer();
    this.catalog = trailer.getCOSDictionary(COSName.ROOT);
    this.info = trailer.getCOSDictionary(COSName.INFO);
  }

  /** The print edition of a book with a line, a code block and a picture, by these settings. */
  static byte[] made(String print) {
    return made(print, "");
  }

  static byte[] made(String print, String more) {
    MemoryManuscript manuscript =
        MemoryManuscript.folder("spoilt")
            .with("a.md", "# One\n\nIt was a dark night.\n\n![](a.png){width=1in}\n")
            .with("b.md", "# Two\n\nA stormy one.\n\n---\n\nOne | Two\n--- | ---\n1 | 2\n")
            .with("a.png", png())
            .with(
                "book.yml",
                "title: Spoilt\ndescription: d\ntrim: 6in x 9in\nprint: {" + print + "}\n" + more);
    Reporter reporter = new Reporter();
    Commission commission = Commission.NONE.only(List.of(Edition.PRINT));
    List<EditionFile> files =
        new Octavo(new TypeCase(), reporter).make(manuscript, commission).files();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      files.get(0).writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] png() {
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, 300, 200, Color.BLACK));
    graphics.fillRect(0, 0, 300, 200);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** The file with something done to it. */
  static byte[] spoilt(byte[] file, Consumer<PressFile> deed) {
    try (PDDocument document = Loader.loadPDF(file)) {
      deed.accept(new PressFile(document));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  COSDictionary page(int number) {
    return document.getPage(number - 1).getCOSObject();
  }

  /** The first page that shows the picture. */
  int pageWithPicture() {
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      if (document.getPage(i).getResources().getXObjectNames().iterator().hasNext()) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no picture");
  }

  COSStream picture() {
    COSDictionary resources = page(pageWithPicture()).getCOSDictionary(COSName.RESOURCES);
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    return objects.getCOSStream(objects.keySet().iterator().next());
  }

  COSDictionary intent() {
    return (COSDictionary) catalog.getCOSArray(COSName.OUTPUT_INTENTS).getObject(0);
  }

  COSDictionary descriptor() {
    COSDictionary fonts =
        page(1).getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts.getCOSDictionary(fonts.keySet().iterator().next());
    COSDictionary own = (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    return own.getCOSDictionary(COSName.FONT_DESC);
  }

  /** Replaces in the XMP packet. */
  void xmp(String from, String to) {
    COSStream stream = catalog.getCOSStream(COSName.METADATA);
    String packet = text(stream);
    if (!packet.contains(from)) {
      throw new IllegalStateException("no " + from + " in " + packet);
    }
    write(stream, packet.replace(from, to));
  }

  static String text(COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(COSStream stream, String text) {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Operators after those of page 1. */
  void paint(String operators) {
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

  COSStream stream(String text) {
    COSStream stream = document.getDocument().createCOSStream();
    write(stream, text);
    return stream;
  }

  /** Gives page 1 a resource of its own. */
  void resource(COSName kind, String name, COSBase value) {
    COSDictionary resources = new COSDictionary(page(1).getCOSDictionary(COSName.RESOURCES));
    COSDictionary all = new COSDictionary();
    all.setItem(name(name), value);
    resources.setItem(kind, all);
    page(1).setItem(COSName.RESOURCES, resources);
  }

  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }

  static COSArray array(COSBase... values) {
    COSArray array = new COSArray();
    for (COSBase value : values) {
      array.add(value);
    }
    return array;
  }

  static COSDictionary dictionary(Object... pairs) {
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
