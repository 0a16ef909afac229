package press.octavo.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.PlainText;
import press.octavo.font.GlyphRun;

/**
 * Reads off the pages where each begins in the text: counts the signs of every block from page to
 * page.
 *
 * <p>A word that is divided between two pages belongs to the first, so that no mark ever stands
 * inside a word; the head of a table that is repeated does not count.
 */
public final class PageStarts {
  private static final char DIVIDED = '\u00ad';

  private final Map<Block, Progress> blocks = new IdentityHashMap<>();
  private @Nullable Progress last;

  /** How far a block has come. */
  private static final class Progress {
    private final Block block;
    private int signs;
    private int page = -1;

    /** Where it began on its latest page. */
    private int before;

    /** Whether its latest line ended inside a word. */
    private boolean divided;

    /** Whether it still goes on with a word that began on an earlier page. */
    private boolean inWord;

    /** What is left of a table's head that may be repeated here. */
    private String head = "";

    private int repeated;

    Progress(Block block) {
      this.block = block;
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
      places.add(new PageStart.Place(progress.block, progress.before));
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
      progress.page = page;
      progress.before = progress.signs;
      progress.inWord = progress.divided;
      progress.head = progress.signs > 0 ? head(block) : "";
      progress.repeated = 0;
    }
    if (mark instanceof Type type) {
      add(type, progress, here);
    } else if (mark instanceof Mark.Art) {
      see(progress, here);
      progress.inWord = false;
      progress.signs++;
    }
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
    if (!progress.head.isEmpty() && repeats(type, progress)) {
      return;
    }
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

  /** Whether the mark goes on with the head of a table that is set again. */
  private static boolean repeats(Type type, Progress progress) {
    String text = inked(type.text());
    if (progress.head.startsWith(text)) {
      progress.head = progress.head.substring(text.length());
      progress.repeated += text.length();
      return true;
    }
    // What looked like the head's beginning was not; it counts after all.
    progress.signs += progress.repeated;
    progress.head = "";
    return false;
  }

  /** The signs of a table's head; none for other blocks. */
  private static String head(Block block) {
    if (!(block instanceof Block.Table table)) {
      return "";
    }
    StringBuilder head = new StringBuilder();
    for (Block.Row row : table.head()) {
      for (Block.Cell cell : row.cells()) {
        head.append(inked(PlainText.of(cell.content())));
      }
    }
    return head.toString();
  }

  private static String inked(String text) {
    StringBuilder inked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (PageStart.leavesInk(text.charAt(i))) {
        inked.append(text.charAt(i));
      }
    }
    return inked.toString();
  }
}
