package press.octavo.packaging.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.page.OutlineEntry;

/** The bookmarks (ISO 32000-1, 12.3.3): the first level is open, those below are folded. */
final class DocumentOutline {
  private final IndirectObjects objects;
  private final Destinations destinations;

  DocumentOutline(IndirectObjects objects, Destinations destinations) {
    this.objects = objects;
    this.destinations = destinations;
  }

  /** Entries that still need their own entries below them. */
  private record Level(COSDictionary parent, COSObject reference, List<OutlineEntry> entries) {
    Level {
      entries = List.copyOf(entries);
    }
  }

  COSObject add(List<OutlineEntry> entries) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.OUTLINES);
    COSObject reference = objects.add(root);
    root.setInt(COSName.COUNT, entries.size());
    // A queue, not recursion: an author decides how deep headings go.
    Deque<Level> levels = new ArrayDeque<>();
    levels.add(new Level(root, reference, entries));
    while (!levels.isEmpty()) {
      Level level = levels.removeFirst();
      addChildren(level, levels);
    }
    return reference;
  }

  private void addChildren(Level level, Deque<Level> deeper) {
    List<COSDictionary> items = new ArrayList<>();
    List<COSObject> references = new ArrayList<>();
    for (OutlineEntry entry : level.entries()) {
      COSDictionary item = new COSDictionary();
      COSObject reference = objects.add(item);
      item.setItem(COSName.TITLE, TextString.of(entry.title()));
      item.setItem(COSName.PARENT, level.reference());
      item.setItem(COSName.DEST, destination(entry));
      if (!entry.children().isEmpty()) {
        // Negative: what is below is there, but folded.
        item.setInt(COSName.COUNT, -entry.children().size());
        deeper.add(new Level(item, reference, entry.children()));
      }
      items.add(item);
      references.add(reference);
    }
    for (int i = 1; i < items.size(); i++) {
      items.get(i).setItem(COSName.PREV, references.get(i - 1));
      items.get(i - 1).setItem(COSName.NEXT, references.get(i));
    }
    level.parent().setItem(COSName.FIRST, references.get(0));
    level.parent().setItem(COSName.LAST, references.get(references.size() - 1));
  }

  private COSArray destination(OutlineEntry entry) {
    boolean there = destinations.page(entry.id()).filter(page -> page == entry.page()).isPresent();
    return there ? destinations.of(entry.id()).orElseThrow() : destinations.page(entry.page());
  }
}
