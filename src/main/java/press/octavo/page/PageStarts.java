package press.octavo.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.font.GlyphRun;

/**
 * Reads off the pages where each begins in the text: counts the signs of every block from page to
 * page.
 *
 * <p>A word that is divided between two pages belongs to the first, so that no mark ever stands
 * inside a word; the head of a table that is repeated does not count. Where a row of a table is
 * divided, the page begins in the last of its cells that had begun before.
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

    /** The last cell that has begun; 0 for blocks that have none. */
    private int cell;

    private int signs;
    private int page = -1;

    /** Where it began on its latest page. */
    private int cellBefore;

    private int before;

    /** Whether its latest line ended inside a word. */
    private boolean divided;

    /** Whether it still goes on with a word that began on an earlier page. */
    private boolean inWord;

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

    void turn(int next) {
      page = next;
      cellBefore = cell;
      before = signs;
      inWord = divided;
    }
  }

  private PageStarts() {}

  /** For every page where it begins. */
  public static List<PageStart> of(Pages pages) {
    PageStarts reader = new PageStarts();
    return pages.pages().stream().map(reader::page).toList();
  }

  private PageStart page(Page page) {
    List<Progress> here = new ArrayList<>(4);
    boolean text = false;
    for (Mark mark : page.marks()) {
      if (mark.origin().part() == Origin.Part.TEXT) {
        text = true;
        mark.origin().block().ifPresent(block -> add(block, mark, page.index(), here));
      }
    }
    List<PageStart.Place> places = new ArrayList<>(here.size());
    for (Progress progress : here) {
      places.add(new PageStart.Place(progress.block, progress.cellBefore, progress.before));
    }
    List<String> ids = page.anchors().stream().map(Anchor::id).toList();
    return new PageStart(page.label(), ids, places, text && places.isEmpty());
  }

  private void add(Block block, Mark mark, int page, List<Progress> here) {
    if (isCall(mark)) {
      return;
    }
    Progress progress = progress(block);
    if (progress.page != page) {
      progress.turn(page);
    }
    if (block instanceof Block.Table && !isNext(mark.origin().piece(), progress, here)) {
      return;
    }
    if (mark instanceof Type type) {
      add(type, progress, here);
    } else if (mark instanceof Mark.Art) {
      see(progress, here);
      progress.inWord = false;
      progress.signs++;
    }
  }

  /** Whether the cell is the last that has begun, and so counts; it may begin with this. */
  private static boolean isNext(int cell, Progress progress, List<Progress> here) {
    boolean repeated = cell <= progress.heads && progress.cell > progress.heads;
    if (cell > progress.cell) {
      progress.cell = cell;
      progress.signs = 0;
      progress.divided = false;
      progress.inWord = false;
    } else if (cell < progress.cell && !repeated) {
      see(progress, here);
    }
    return cell == progress.cell;
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

  private static void see(Progress progress, List<Progress> here) {
    if (here.isEmpty() || here.get(here.size() - 1) != progress && !here.contains(progress)) {
      here.add(progress);
    }
  }

  private static void add(Type type, Progress progress, List<Progress> here) {
    for (int i = 0; i < type.count(); i++) {
      add(type.run(i), progress, here);
    }
    String end = type.count() == 0 ? "" : type.run(type.count() - 1).text();
    progress.divided = !end.isEmpty() && end.charAt(end.length() - 1) == DIVIDED;
  }

  private static void add(GlyphRun run, Progress progress, List<Progress> here) {
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      if (PageStart.leavesInk(text.charAt(i))) {
        progress.signs++;
        if (progress.inWord) {
          progress.before++;
        } else {
          see(progress, here);
        }
      } else {
        progress.inWord &= text.charAt(i) == DIVIDED;
      }
    }
  }
}
