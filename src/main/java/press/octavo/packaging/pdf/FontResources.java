package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.octavo.font.Face;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Type;

/** The fonts of the document, numbered in the order in which the pages need them. */
final class FontResources {
  private final Map<Face, CompositeFont> fonts = new LinkedHashMap<>();

  /**
   * The strings of all runs of all type on the page, in order, with those of spaces that are only
   * read. To be called page by page in one thread: this is where glyphs get their codes, and the
   * same book must get the same ones.
   */
  List<GlyphString> strings(Page page) {
    List<GlyphString> strings = new ArrayList<>();
    for (Mark mark : page.marks()) {
      if (mark instanceof Type type && type.count() > 0) {
        CompositeFont font =
            fonts.computeIfAbsent(type.face(), face -> new CompositeFont(face, fonts.size() + 1));
        for (int i = 0; i < type.count(); i++) {
          strings.add(font.string(type.run(i)));
        }
        if (type.isSpacedAfter()) {
          strings.add(font.space());
        }
      }
    }
    return strings;
  }

  List<CompositeFont> all() {
    return List.copyOf(fonts.values());
  }
}
