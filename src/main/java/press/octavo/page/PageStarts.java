package press.octavo.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/**
 * Reads off the pages where each begins in the text: counts the signs of every block from page to
 * page.
 *
 * <p>A word that is divided between two pages belongs to the first, so that no mark ever stands
 * inside a word; the head of a table that is repeated does not count. Where a row of a table is
 * divided, the page begins in the last of its cells that had begun before.
 *
 * <p>A block is counted only when it turns out to go on: the text of most is never touched.
 */
public final class PageStarts {
  private static final char DIVIDED = '\u00ad';

  private final Map<Block, Progress> blocks = new IdentityHashMap<>();
  private @Nullable Progress last;

  /** How far a block has come. */
  private static final class Progress {
    private final Block block;

    /** The cells of a table's head. */
    private final int heads;

    /** The latest page that it stands on; what follows is of the pages before that. */
    private @Nullable Page page;

    /** The last cell that has begun; 0 for blocks that have none. */
    private int cell;

    /** The signs of the block, or of that cell. */
    private int signs;

    /** Whether the last line ends inside a word. */
    private boolean divided;

    /** The signs behind which the latest page begins. */
    private int start;

    /** Whether so far there was only the rest of a word that began on an earlier page. */
    private boolean inWord;

    /** Whether the latest page is known to begin or to go on with the block. */
    private boolean seen;

    Progress(Block block) {
      this.block = block;
      int count = 0;
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.head()) {
          count += row.cells().size();
        }
      }
      this.heads = count;
    }

    void turn(Page next) {
      if (page != null) {
        count(page);
      }
      page = next;
      start = signs + (divided ? rest(next) : 0);
      inWord = divided;
      seen = false;
    }

    /** The signs on a page of the word that began before it. */
    private int rest(Page next) {
      int rest = 0;
      for (Mark mark : next.marks()) {
        if (mark instanceof Type type && isOf(mark, block) && ofCell(mark) == cell) {
          for (int i = 0; i < type.count(); i++) {
            String text = type.run(i).text();
            int end = endOfWord(text);
            rest += PageStart.signs(text, 0, end);
            if (end < text.length()) {
              return rest;
            }
          }
        }
      }
      return rest;
    }

    private static int endOfWord(String text) {
      int at = 0;
      while (at < text.length()
          && (PageStart.leavesInk(text.charAt(at)) || text.charAt(at) == DIVIDED)) {
        at++;
      }
      return at;
    }

    private int ofCell(Mark mark) {
      return block instanceof Block.Table ? mark.origin().piece() : 0;
    }

    private void count(Page counted) {
      for (Mark mark : counted.marks()) {
        if (isOf(mark, block) && isNext(ofCell(mark))) {
          if (mark instanceof Type type) {
            count(type);
          } else if (mark instanceof Mark.Art) {
            signs++;
            divided = false;
          }
        }
      }
    }

    /** Whether the cell is the last that has begun, and so counts; it may begin with this. */
    private boolean isNext(int ofCell) {
      if (ofCell > cell) {
        cell = ofCell;
        signs = 0;
        divided = false;
      }
      return ofCell == cell;
    }

    private void count(Type type) {
      String text = "";
      for (int i = 0; i < type.count(); i++) {
        text = type.run(i).text();
        signs += PageStart.signs(text);
      }
      divided = !text.isEmpty() && text.charAt(text.length() - 1) == DIVIDED;
    }

    /** Looks whether a mark shows something of the block that begins on the latest page. */
    void look(Mark mark) {
      int ofCell = ofCell(mark);
      if (ofCell <= heads && cell > heads) {
        return; // the head of a table, repeated
      }
      if (mark instanceof Type type) {
        for (int i = 0; i < type.count() && !seen; i++) {
          look(type.run(i).text(), ofCell == cell && inWord);
        }
      } else {
        seen = mark instanceof Mark.Art;
      }
    }

    private void look(String text, boolean goesOn) {
      int at = goesOn ? endOfWord(text) : 0;
      inWord &= !goesOn || at == text.length();
      seen = PageStart.signs(text, at, text.length()) > 0;
    }
  }

  private PageStarts() {}

  /** For every page where it begins. */
  public static List<PageStart> of(Pages pages) {
    PageStarts reader = new PageStarts();
    return pages.pages().stream().map(reader::page).toList();
  }

  private PageStart page(Page page) {
    List<PageStart.Place> places = new ArrayList<>();
    boolean text = false;
    for (Mark mark : page.marks()) {
      if (mark.origin().part() == Origin.Part.TEXT) {
        text = true;
        Optional<Block> block = mark.origin().block();
        if (block.isPresent() && !isCall(mark)) {
          add(progress(block.get()), mark, page, places);
        }
      }
    }
    List<String> ids = page.anchors().stream().map(Anchor::id).toList();
    return new PageStart(page.label(), ids, places, text && places.isEmpty());
  }

  @SuppressWarnings("ReferenceEquality") // pages may be alike
  private static void add(Progress progress, Mark mark, Page page, List<PageStart.Place> places) {
    if (progress.page == null || progress.page.index() != page.index()) {
      progress.turn(page);
    }
    if (!progress.seen) {
      progress.look(mark);
      if (progress.seen) {
        places.add(new PageStart.Place(progress.block, progress.cell, progress.start));
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // equal blocks may stand in several places
  private static boolean isOf(Mark mark, Block block) {
    Origin origin = mark.origin();
    return origin.part() == Origin.Part.TEXT
        && origin.block().orElse(null) == block
        && !isCall(mark);
  }

  private static boolean isCall(Mark mark) {
    Optional<Inline> inline = mark.origin().inline();
    return inline.isPresent() && inline.get() instanceof Inline.NoteCall;
  }

  @SuppressWarnings("ReferenceEquality") // equal blocks may stand in several places
  private Progress progress(Block block) {
    Progress known = last;
    if (known == null || known.block != block) {
      known = blocks.computeIfAbsent(block, Progress::new);
      last = known;
    }
    return known;
  }
}
