package press.octavo.packaging.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Type;

/**
 * What is set once for all editions of a book, as a printer keeps the type locked up in its forme:
 * the fonts, and the pages that look the same on the screen and in black ink. The editions are to
 * be made one after the other.
 */
public final class Forme {
  private final FontResources fonts = new FontResources();
  private final Map<CompositeFont, Future<CompositeFont.Embedded>> programs =
      new IdentityHashMap<>();
  private final Map<CompositeFont, Integer> glyphs = new IdentityHashMap<>();
  private final Map<Page, StreamData> drawn = new IdentityHashMap<>();

  FontResources fonts() {
    return fonts;
  }

  /** The font's program, once for all editions as long as they use the same glyphs. */
  Future<CompositeFont.Embedded> program(CompositeFont font, ExecutorService workers) {
    Integer before = glyphs.put(font, font.codes().count());
    Future<CompositeFont.Embedded> known = programs.get(font);
    if (known == null || before == null || before != font.codes().count()) {
      known = workers.submit(font::embed);
      programs.put(font, known);
    }
    return known;
  }

  /** Keeps the finished pages that another edition can print as they are. */
  void keep(List<Page> pages, List<PageStreams.Drawn> contents) {
    for (int i = 0; i < pages.size(); i++) {
      if (isPlain(pages.get(i))) {
        drawn.put(pages.get(i), contents.get(i).content());
      }
    }
  }

  /** Whether a page of an earlier edition may stand for this one. */
  boolean has(Page page) {
    return drawn.containsKey(page);
  }

  StreamData find(Page page) {
    StreamData content = drawn.get(page);
    if (content == null) {
      throw new IllegalStateException("the page has not been drawn");
    }
    return content;
  }

  /** Greys look the same everywhere; colours and pictures are converted. */
  private static boolean isPlain(Page page) {
    for (Mark mark : page.marks()) {
      boolean grey =
          mark instanceof Type type && type.ink().isGrey()
              || mark instanceof Mark.Rule rule && rule.ink().isGrey();
      if (!grey) {
        return false;
      }
    }
    return true;
  }
}
