package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What the character codes of a font stand for (ISO 32000-1, 9.10.3): several characters for a
 * ligature, nothing for a glyph whose cluster another one speaks for.
 */
final class ToUnicodeMap {
  /** The most mappings that one operator may have. */
  private static final int BLOCK = 100;

  private final CharacterCodes codes;

  ToUnicodeMap(CharacterCodes codes) {
    this.codes = codes;
  }

  Octets octets() {
    Octets out = new Octets(1 << 12);
    out.ascii(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    List<Integer> mapped = mapped();
    for (int i = 0; i < mapped.size(); i += BLOCK) {
      block(mapped.subList(i, Math.min(i + BLOCK, mapped.size())), out);
    }
    return out.ascii(
        """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """);
  }

  private List<Integer> mapped() {
    List<Integer> mapped = new ArrayList<>();
    for (int code = 0; code < codes.count(); code++) {
      if (code > 0) {
        mapped.add(code);
      }
    }
    return mapped;
  }

  private void block(List<Integer> block, Octets out) {
    out.integer(block.size()).ascii(" beginbfchar\n");
    for (int code : block) {
      out.octet('<').hex4(code).ascii("> <");
      String text = TextString.wellFormed(codes.text(code));
      for (int i = 0; i < text.length(); i++) {
        out.hex4(text.charAt(i));
      }
      out.ascii(">\n");
    }
    out.ascii("endbfchar\n");
  }
}
