package press.octavo.check.screen;

import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import press.octavo.check.pdf.EmbeddedFont;
import press.octavo.check.pdf.FinishedFile;

/** Which glyphs a font program has and how wide they are, whatever the file says of them. */
interface GlyphWidths {
  /** No font is larger. */
  int MOST = 1 << 26;

  /** Whether the program has a glyph for a code. */
  boolean has(int code);

  /** The width of the glyph of a code, in thousandths of the em; only of one that is there. */
  double width(int code) throws IOException;

  /**
   * Reads the program of a composite font; empty for other fonts.
   *
   * @throws IOException when it is damaged
   */
  static Optional<GlyphWidths> of(EmbeddedFont font, FinishedFile file) throws IOException {
    Optional<COSStream> program = font.program();
    if (program.isEmpty() || !font.isComposite()) {
      return Optional.empty();
    }
    byte[] octets = file.unpack(program.get(), MOST);
    boolean bare = "CIDFontType0C".equals(program.get().getNameAsString(COSName.SUBTYPE));
    if (bare) {
      return Optional.of(outlines(octets));
    }
    SfntTables tables = new SfntTables(octets);
    Optional<byte[]> outlines = tables.table("CFF ");
    return Optional.of(
        outlines.isPresent() ? outlines(outlines.get()) : metrics(tables, font, file));
  }

  private static GlyphWidths outlines(byte[] octets) throws IOException {
    CFFFont font = new CFFParser().parse(new RandomAccessReadBuffer(octets)).get(0);
    double scale = 1000 * font.getFontMatrix().get(0).doubleValue();
    return new GlyphWidths() {
      @Override
      public boolean has(int code) {
        boolean named = font instanceof CFFCIDFont;
        int glyph = named ? font.getCharset().getGIDForCID(code) : code;
        return glyph < font.getNumCharStrings() && (glyph > 0 || code == 0);
      }

      @Override
      public double width(int code) throws IOException {
        return font.getType2CharString(code).getWidth() * scale;
      }
    };
  }

  private static GlyphWidths metrics(SfntTables tables, EmbeddedFont font, FinishedFile file)
      throws IOException {
    SfntTables.Metrics metrics = tables.metrics();
    COSBase map = font.own().getDictionaryObject(COSName.CID_TO_GID_MAP);
    byte[] glyphs = map instanceof COSStream stream ? file.unpack(stream, 1 << 17) : new byte[0];
    return new GlyphWidths() {
      private int glyph(int code) {
        if (map instanceof COSStream) {
          int at = 2 * code;
          return at + 1 < glyphs.length ? (glyphs[at] & 0xFF) << 8 | glyphs[at + 1] & 0xFF : 0;
        }
        return code;
      }

      @Override
      public boolean has(int code) {
        int glyph = glyph(code);
        return glyph < metrics.count() && (glyph > 0 || code == 0);
      }

      @Override
      public double width(int code) throws IOException {
        return metrics.width(glyph(code));
      }
    };
  }
}
