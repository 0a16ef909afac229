package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.PlainText;
import press.octavo.page.Anchor;
import press.octavo.page.OutlineEntry;
import press.octavo.page.Page;

/** The outline of the book: parts, chapters, and the headings in them. */
public final class Bookmarks {
  private final Map<String, Integer> pageOf = new HashMap<>();
  private final List<Level> open = new ArrayList<>();

  /** An entry whose children are still being found. */
  private static final class Level {
    private final int depth;
    private final String title;
    private final int page;
    private final String id;
    private final List<OutlineEntry> children = new ArrayList<>();

    Level(int depth, String title, int page, String id) {
      this.depth = depth;
      this.title = title;
      this.page = page;
      this.id = id;
    }
  }

  private Bookmarks(List<Page> pages) {
    for (Page page : pages) {
      for (Anchor anchor : page.anchors()) {
        pageOf.putIfAbsent(anchor.id(), page.index());
      }
    }
    open.add(new Level(-1, "", 0, ""));
  }

  /** The outline of divisions that stand on the pages given. */
  public static List<OutlineEntry> of(List<Division> divisions, List<Page> pages) {
    Bookmarks marks = new Bookmarks(pages);
    boolean inPart = false;
    for (Division division : divisions) {
      boolean part = division.kind() == Division.Kind.PART;
      inPart = part || inPart && division.kind() == Division.Kind.CHAPTER;
      int depth = part || !inPart ? 0 : 1;
      marks.add(depth, PlainText.of(division.title()), division.id());
      for (Block block : division.content()) {
        if (block instanceof Block.Heading heading) {
          heading
              .attributes()
              .id()
              .ifPresent(
                  id -> marks.add(depth + heading.level(), PlainText.of(heading.content()), id));
        }
      }
    }
    marks.closeTo(0);
    return List.copyOf(marks.open.get(0).children);
  }

  private void add(int depth, String title, String id) {
    Integer page = pageOf.get(id);
    if (page == null || title.isEmpty()) {
      return;
    }
    closeTo(depth);
    open.add(new Level(depth, title, page, id));
  }

  /** Closes entries as deep as this or deeper. */
  private void closeTo(int depth) {
    while (open.get(open.size() - 1).depth >= depth) {
      Level done = open.remove(open.size() - 1);
      open.get(open.size() - 1)
          .children
          .add(new OutlineEntry(done.title, done.page, done.id, done.children));
    }
  }
}
