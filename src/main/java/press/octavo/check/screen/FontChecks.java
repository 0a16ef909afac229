package press.octavo.check.screen;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.EmbeddedFont;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.FontWidths;

/**
 * Fonts (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11): each glyph that is shown is in the file, as wide
 * as the file says, and stands for a character.
 */
final class FontChecks {
  /** Widths are rounded to thousandths of the em. */
  private static final double TOLERANCE = 1;

  private static final COSName SET = COSName.getPDFName("CIDSet");

  /** A file with more fonts is made to take time. */
  private static final int MOST_FONTS = 1_000;

  private final FinishedFile file;
  private final Faults faults;
  private final Map<COSDictionary, FontUse> known = new IdentityHashMap<>();
  private final Map<COSBase, CharacterMap> maps = new IdentityHashMap<>();

  /** In the order of the pages. */
  private final Map<FontUse, Integer> uses = new LinkedHashMap<>();

  FontChecks(FinishedFile file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** What is known of a font; null when there are too many. */
  @Nullable FontUse use(COSDictionary font, int page) {
    FontUse use = known.get(font);
    if (use == null) {
      if (uses.size() == MOST_FONTS) {
        faults.warning(0, "fonts-many", "the file has so many fonts that not all were looked at");
        return null;
      }
      COSBase stream = font.getDictionaryObject(COSName.TO_UNICODE);
      CharacterMap texts =
          maps.computeIfAbsent(
              stream == null ? COSNull.NULL : stream, s -> CharacterMap.of(s, file));
      use = new FontUse(EmbeddedFont.of(font), texts);
      known.put(font, use);
      uses.put(use, page);
    }
    return use;
  }

  /** Judges the fonts, when all pages are read. */
  void run() {
    for (Map.Entry<FontUse, Integer> use : uses.entrySet()) {
      check(use.getKey(), use.getValue());
    }
  }

  private void check(FontUse use, int page) {
    EmbeddedFont font = use.font();
    if (!font.isEmbedded()) {
      if (use.isSeen()) {
        faults.error(page, "font-missing", "the font " + font.name() + " is not in the file");
      }
      return;
    }
    if (font.isComposite()) {
      composite(font, page);
      codes(use, page);
    } else {
      simple(use, page);
    }
  }

  private void composite(EmbeddedFont font, int page) {
    COSBase encoding = font.dictionary().getDictionaryObject(COSName.ENCODING);
    if (!(encoding instanceof COSStream) && !isIdentity(font)) {
      faults.error(
          page, "font-encoding", "the codes of the font " + font.name() + " are not known");
    }
    boolean trueType = COSName.CID_FONT_TYPE2.equals(font.own().getCOSName(COSName.SUBTYPE));
    if (trueType && !font.own().containsKey(COSName.CID_TO_GID_MAP)) {
      faults.error(
          page, "font-map", "the font " + font.name() + " does not say which glyph a code means");
    }
    if (font.own().getCOSDictionary(COSName.CIDSYSTEMINFO) == null) {
      faults.error(page, "font-map", "the font " + font.name() + " has no system of characters");
    }
  }

  private void codes(FontUse use, int first) {
    Optional<GlyphWidths> program;
    String name = use.font().name();
    try {
      program = isIdentity(use.font()) ? GlyphWidths.of(use.font(), file) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      faults.error(0, "font-damaged", "the font " + name + " in the file is damaged");
      program = Optional.empty();
    }
    if (program.isPresent()) {
      set(program.get(), use.font(), first);
    }
    FontWidths widths = new FontWidths(use.font().dictionary());
    for (int code = 0; code < use.codes(); code++) {
      int page = use.page(code);
      if (page == 0) {
        continue;
      }
      text(use.texts(), code, page, name);
      if (code == 0) {
        faults.error(page, "glyph-missing", "a character is not in the font " + name);
      } else if (program.isPresent()) {
        width(program.get(), widths, use, code);
      }
    }
  }

  /** Whether codes are numbers of glyphs, or of characters of the font itself. */
  private static boolean isIdentity(EmbeddedFont font) {
    return font.dictionary().getNameAsString(COSName.ENCODING, "").startsWith("Identity-");
  }

  private void text(CharacterMap texts, int code, int page, String name) {
    String text = texts.text(code);
    if (text == null) {
      faults.error(
          page, "text-unknown", "a sign of the font " + name + " does not say its character");
    } else if (text.indexOf('\0') >= 0
        || text.indexOf('\uFEFF') >= 0
        || text.indexOf('\uFFFE') >= 0) {
      faults.error(page, "text-unknown", "a sign of the font " + name + " stands for no character");
    }
  }

  private void width(GlyphWidths program, FontWidths widths, FontUse use, int code) {
    String name = use.font().name();
    int page = use.page(code);
    if (!program.has(code)) {
      faults.error(page, "glyph-missing", "a character is not in the font " + name);
      return;
    }
    double width;
    try {
      width = program.width(code);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      faults.error(page, "font-damaged", "the font " + name + " in the file is damaged");
      return;
    }
    if (Math.abs(width - widths.width(code)) > TOLERANCE) {
      faults.error(
          page, "glyph-width", "a glyph of the font " + name + " is not as wide as the file says");
    }
  }

  /** A list of all glyphs, if there is one, names them all and no others (9.8.3). */
  private void set(GlyphWidths program, EmbeddedFont font, int page) {
    if (!(font.descriptor().getDictionaryObject(SET) instanceof COSStream stream)) {
      return;
    }
    byte[] set;
    try {
      set = file.unpack(stream, 1 << 13);
    } catch (IOException e) {
      set = new byte[0];
    }
    boolean right = true;
    for (int code = 0; code <= 0xFFFF && right; code++) {
      boolean named = code / 8 < set.length && (set[code / 8] & 0x80 >> code % 8) != 0;
      right = named == program.has(code);
    }
    if (!right) {
      String message = "the font " + font.name() + " does not list the glyphs that it has";
      faults.error(page, "font-set", message);
    }
  }

  /** A font of 256 codes, as drawings bring them: its encoding may say the characters as well. */
  private void simple(FontUse use, int page) {
    COSDictionary font = use.font().dictionary();
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (font.containsKey(COSName.TO_UNICODE)) {
      for (int code = 0; code < use.codes(); code++) {
        if (use.page(code) > 0 && encoding == null) {
          text(use.texts(), code, use.page(code), use.font().name());
        }
      }
    } else if (encoding == null || use.font().isDrawn()) {
      faults.error(
          page,
          "text-unknown",
          "the signs of the font " + use.font().name() + " do not say their characters");
    }
  }
}
