package press.octavo.packaging.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import press.octavo.font.Face;
import press.octavo.font.Features;
import press.octavo.font.FontProgram;
import press.octavo.font.GlyphRun;

/** A composite font (ISO 32000-1, 9.7): a face with the glyphs that the pages use of it. */
final class CompositeFont {
  private static final int TAG_LETTERS = 6;

  private final Face face;
  private final COSName resource;
  private final CharacterCodes codes;

  /** By identity: a run that occurs a thousand times is one object, and has no other equality. */
  private final Map<GlyphRun, GlyphString> strings = new IdentityHashMap<>();

  private @Nullable GlyphString space;

  CompositeFont(Face face, int number) {
    this.face = face;
    this.resource = COSName.getPDFName("F" + number);
    this.codes = new CharacterCodes(face);
  }

  Face face() {
    return face;
  }

  COSName resource() {
    return resource;
  }

  CharacterCodes codes() {
    return codes;
  }

  /** A space that is only read, or nothing when the face has none; to be called as the other. */
  GlyphString space() {
    if (space == null) {
      space = string(face.shape(face.covers(' ') ? " " : "", Features.NONE, Locale.ROOT));
    }
    return space;
  }

  /** The run's string; new glyphs get their codes now, so call it in the order of the pages. */
  GlyphString string(GlyphRun run) {
    GlyphString string = strings.get(run);
    if (string == null) {
      string = GlyphString.of(this, run);
      strings.put(run, string);
    }
    return string;
  }

  /** What takes time: the subset and its deflating; may run on any thread, after the last page. */
  Embedded embed() {
    FontProgram program = face.subset(codes.glyphs());
    byte[] octets = program.bytes();
    try (Flate flate = new Flate()) {
      return new Embedded(
          program.kind(),
          octets.length,
          flate.deflate(octets, octets.length),
          flate.deflate(new ToUnicodeMap(codes).octets()));
    }
  }

  /**
   * The parts of the font that are streams.
   *
   * @param length of the program before it was deflated
   */
  record Embedded(FontProgram.Kind kind, int length, StreamData program, StreamData toUnicode) {}

  /** Fills the font dictionary (9.7.6). */
  void describe(COSDictionary font, Embedded embedded, IndirectObjects objects) {
    String name = tag() + "+" + FontDescriptor.name(face);
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(objects.add(descendant(name, embedded, objects)));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, objects.add(StreamObject.flate(embedded.toUnicode())));
  }

  /** The CIDFont (9.7.4). */
  private COSDictionary descendant(String name, Embedded embedded, IndirectObjects objects) {
    boolean trueType = embedded.kind() == FontProgram.Kind.TRUE_TYPE;
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, trueType ? COSName.CID_FONT_TYPE2 : COSName.CID_FONT_TYPE0);
    font.setName(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    COSObject descriptor =
        objects.add(new FontDescriptor(face).dictionary(name, embedded, objects));
    font.setItem(COSName.FONT_DESC, descriptor);
    if (trueType) {
      font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    }
    font.setInt(COSName.DW, 0);
    font.setItem(COSName.W, widths());
    return font;
  }

  /** Glyph metrics (9.7.4.3). */
  private COSArray widths() {
    COSArray each = new COSArray();
    for (int code = 0; code < codes.count(); code++) {
      each.add(COSInteger.get(codes.width(code)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(each);
    return widths;
  }

  /** Six letters that tell this subset from others of the same face (9.6.4). */
  private String tag() {
    Octets octets = new Octets(4 * codes.count());
    for (int glyph : codes.glyphs()) {
      octets.hex4(glyph);
    }
    byte[] hash = FileIdentifier.hash(octets.array(), octets.length());
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < TAG_LETTERS; i++) {
      tag.append((char) ('A' + (hash[i] & 0xFF) % 26));
    }
    return tag.toString();
  }
}
