package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.font.Face;
import press.octavo.font.FontProgram;

/** What a font descriptor tells of a face (ISO 32000-1, 9.8). */
final class FontDescriptor {
  // 9.8.2, table 123
  private static final int FIXED_PITCH = 1;

  /** A subset numbered anew holds no standard character set. */
  private static final int SYMBOLIC = 1 << 2;

  private static final int ITALIC = 1 << 6;

  /** PDF names of fonts have at most 127 octets, tag and plus sign included. */
  private static final int NAME_LENGTH = 120;

  private final Face face;

  FontDescriptor(Face face) {
    this.face = face;
  }

  COSDictionary dictionary(String name, CompositeFont.Embedded embedded, IndirectObjects objects) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setItem(COSName.FONT_FAMILY, TextString.of(face.familyName()));
    descriptor.setInt(COSName.FONT_WEIGHT, Math.min(900, Math.max(100, face.weight() / 100 * 100)));
    descriptor.setInt(COSName.FLAGS, flags());
    descriptor.setItem(COSName.FONT_BBOX, bounds());
    descriptor.setItem(COSName.ITALIC_ANGLE, Numbers.of(Math.round(face.italicAngle() * 1000)));
    descriptor.setInt(COSName.ASCENT, em(face.ascender()));
    descriptor.setInt(COSName.DESCENT, em(face.descender()));
    descriptor.setInt(COSName.CAP_HEIGHT, em(face.capHeight()));
    descriptor.setInt(COSName.XHEIGHT, em(face.xHeight()));
    descriptor.setInt(COSName.STEM_V, stem());
    descriptor.setItem(programKey(embedded.kind()), program(embedded, objects));
    return descriptor;
  }

  private int flags() {
    return SYMBOLIC | (face.isFixedPitch() ? FIXED_PITCH : 0) | (face.isItalic() ? ITALIC : 0);
  }

  private COSArray bounds() {
    COSArray box = new COSArray();
    for (int bound : face.bounds()) {
      box.add(COSInteger.get(em(bound)));
    }
    return box;
  }

  /**
   * OpenType has no entry for the width of a stem; it grows about evenly from 60 in a light face to
   * 150 in a bold one, and only a substitute for a missing font would be chosen by it.
   */
  private int stem() {
    return 15 + face.weight() / 6;
  }

  private int em(int units) {
    return (int) CharacterCodes.thousandths(units, face.unitsPerEm());
  }

  private static COSName programKey(FontProgram.Kind kind) {
    return kind == FontProgram.Kind.TRUE_TYPE ? COSName.FONT_FILE2 : COSName.FONT_FILE3;
  }

  /** The embedded font program (9.9). */
  private static COSObject program(CompositeFont.Embedded embedded, IndirectObjects objects) {
    COSDictionary dictionary = new COSDictionary();
    switch (embedded.kind()) {
      case TRUE_TYPE -> dictionary.setInt(COSName.LENGTH1, embedded.length());
      case CFF -> dictionary.setName(COSName.SUBTYPE, "CIDFontType0C");
      case OPEN_TYPE_CFF -> dictionary.setName(COSName.SUBTYPE, "OpenType");
    }
    return objects.add(StreamObject.flate(dictionary, embedded.program()));
  }

  /** The face's PostScript name, reduced to the characters that such a name may have. */
  static String name(Face face) {
    StringBuilder name = new StringBuilder();
    String given = face.postScriptName();
    for (int i = 0; i < given.length() && name.length() < NAME_LENGTH; i++) {
      char c = given.charAt(i);
      if (c > ' ' && c < 0x7F && "[](){}<>/%#".indexOf(c) < 0) {
        name.append(c);
      }
    }
    return name.isEmpty() ? "Untitled" : name.toString();
  }
}
