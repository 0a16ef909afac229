package press.octavo.packaging.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/**
 * Writes objects as ISO 32000-1, 7.3 has them.
 *
 * <p>PDFBox has a writer of its own, which wakes the whole of AWT to save a page of text, numbers
 * objects as it meets them and takes a tenth of a second to start.
 */
final class ObjectSyntax implements ICOSVisitor {
  private final Octets out;

  ObjectSyntax(Octets out) {
    this.out = out;
  }

  void write(COSBase value) {
    try {
      value.accept(this);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
  }

  @Override
  public void visitFromDictionary(COSDictionary dictionary) throws IOException {
    out.ascii("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(out);
      spaced(entry.getValue());
    }
    out.ascii(">>");
  }

  @Override
  public void visitFromArray(COSArray array) throws IOException {
    out.octet('[');
    for (int i = 0; i < array.size(); i++) {
      if (i == 0) {
        array.get(i).accept(this);
      } else {
        spaced(array.get(i));
      }
    }
    out.octet(']');
  }

  /** A space where the next token could not be told from the one before. */
  private void spaced(COSBase value) throws IOException {
    boolean delimited =
        value instanceof COSName
            || value instanceof COSString
            || value instanceof COSArray
            || value instanceof COSDictionary;
    if (!delimited) {
      out.octet(' ');
    }
    value.accept(this);
  }

  @Override
  public void visitFromString(COSString string) {
    byte[] octets = string.getBytes();
    if (string.getForceHexForm() || !isPrintable(octets)) {
      out.octet('<');
      for (byte octet : octets) {
        out.hex2(octet);
      }
      out.octet('>');
    } else {
      out.octet('(');
      for (byte octet : octets) {
        if (octet == '(' || octet == ')' || octet == '\\') {
          out.octet('\\');
        }
        out.octet(octet);
      }
      out.octet(')');
    }
  }

  private static boolean isPrintable(byte[] octets) {
    for (byte octet : octets) {
      if (octet < ' ' || octet == 0x7F) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void visitFromBoolean(COSBoolean value) throws IOException {
    value.writePDF(out);
  }

  @Override
  public void visitFromFloat(COSFloat value) throws IOException {
    value.writePDF(out);
  }

  @Override
  public void visitFromInt(COSInteger value) {
    out.integer(value.longValue());
  }

  @Override
  public void visitFromName(COSName name) throws IOException {
    name.writePDF(out);
  }

  @Override
  public void visitFromNull(COSNull value) {
    out.ascii("null");
  }

  @Override
  public void visitFromObject(COSObject reference) {
    out.integer(reference.getKey().getNumber()).ascii(" 0 R");
  }

  @Override
  public void visitFromStream(COSStream stream) {
    throw new IllegalStateException("a stream must be an indirect object");
  }

  @Override
  public void visitFromDocument(COSDocument document) {
    throw new IllegalStateException("a document is not an object");
  }
}
