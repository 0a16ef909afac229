package press.octavo.packaging.pdf;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Type;

/**
 * Leads from the marks of the pages to the structure of the book (ISO 32000-1, 14.7). Pages are to
 * be tagged in order; what the book does not have is put where it first appears.
 */
final class LogicalStructure {
  private final BookStructure book;
  private final PictureTags pictures;
  private final IdentityHashMap<Inline, Tagged> inlines = new IdentityHashMap<>();
  private final IdentityHashMap<StructureElement, StructureElement> lastNotes =
      new IdentityHashMap<>();
  private final IdentityHashMap<Division, StructureElement> entries = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Boolean> bodies = new IdentityHashMap<>();
  private @Nullable StructureElement contents;

  /** The section for what Octavo makes of itself on a page. */
  private @Nullable StructureElement made;

  private int madeOn = -1;

  /** The block that was tagged last, and its page. */
  private @Nullable StructureElement last;

  private int lastOn = -1;

  /** An inline's element, and the element around it. */
  private record Tagged(StructureElement around, StructureElement element) {}

  LogicalStructure(Book book, PictureTags pictures) {
    this.book = new BookStructure(book);
    this.pictures = pictures;
  }

  StructureElement root() {
    return book.root();
  }

  /** Gives each mark of a page its element, and each element its content. */
  MarkedContent tag(Page page) {
    MarkedContent content = new MarkedContent(page.marks().size());
    Tagging tagging = new Tagging(page, content);
    for (Mark mark : page.marks()) {
      mark.accept(tagging);
    }
    for (LinkArea link : page.links()) {
      StructureElement element = of(link.origin(), page.index());
      boolean found = element.type() == StructureType.LINK;
      content.addLink(found ? element : element.add(StructureType.LINK));
    }
    return content;
  }

  /** Goes through the marks of one page. */
  private final class Tagging implements Mark.Visitor<MarkedContent> {
    private final Page page;
    private final MarkedContent content;

    Tagging(Page page, MarkedContent content) {
      this.page = page;
      this.content = content;
    }

    @Override
    public MarkedContent type(Type type) {
      Origin origin = type.origin();
      if (origin.part() == Origin.Part.FURNITURE) {
        return artifact(furniture(type));
      }
      if (isRepeated(origin)) {
        return artifact(MarkedContent.Artifact.REPEATED);
      }
      StructureElement element = of(origin, page.index());
      LinkWords.say(type, element);
      return content(element);
    }

    private MarkedContent.Artifact furniture(Type type) {
      Origin origin = type.origin();
      if (origin.division().isPresent() || origin.block().isPresent()) {
        return MarkedContent.Artifact.LAYOUT;
      }
      return type.start().y().sp() < page.size().height().sp() / 2
          ? MarkedContent.Artifact.HEADER
          : MarkedContent.Artifact.FOOTER;
    }

    /** Lines under and through text, tints and the rules of tables. */
    @Override
    public MarkedContent rule(Mark.Rule rule) {
      return artifact(MarkedContent.Artifact.LAYOUT);
    }

    @Override
    public MarkedContent art(Mark.Art art) {
      Origin origin = art.origin();
      if (origin.part() == Origin.Part.FURNITURE || PictureTags.isDecorative(origin)) {
        return artifact(MarkedContent.Artifact.LAYOUT);
      }
      if (isRepeated(origin)) {
        return artifact(MarkedContent.Artifact.REPEATED);
      }
      StructureElement element = of(origin, page.index());
      boolean figure = element.type() == StructureType.FIGURE;
      StructureElement picture = figure ? element : element.add(StructureType.FIGURE);
      pictures.describe(art, page, picture);
      return content(picture);
    }

    private MarkedContent artifact(MarkedContent.Artifact artifact) {
      content.add(artifact);
      return content;
    }

    private MarkedContent content(StructureElement element) {
      if (content.add(element)) {
        element.addContent(page.index(), content.elements().size() - 1);
      }
      return content;
    }
  }

  /** Whether a mark is of a table's head that stands there a second time. */
  private boolean isRepeated(Origin origin) {
    if (origin.piece() == 0 || !(origin.block().orElse(null) instanceof Block.Table table)) {
      return false;
    }
    if (!book.isHead(table, origin.piece())) {
      bodies.put(table, true);
      return false;
    }
    return bodies.containsKey(table);
  }

  private StructureElement of(Origin origin, int page) {
    Inline inline = origin.inline().orElse(null);
    if (inline == null) {
      return flow(origin, page);
    }
    Origin outer = origin.outer();
    StructureElement around = outer == null ? flow(origin, page) : of(outer, page);
    Tagged known = inlines.get(inline);
    if (known != null && known.around() == around) {
      return known.element();
    }
    StructureElement element = inline.accept(new InlineTags(around));
    inlines.put(inline, new Tagged(around, element));
    if (inline instanceof Inline.NoteCall call && !call.repeated()) {
      book.fill(place(call.note(), flow(origin, page)), call.note());
    }
    return element;
  }

  /** A new element for a note, after the block that calls it and the notes called before. */
  private StructureElement place(Note note, StructureElement flow) {
    if (flow.type().holdsBlocks()) {
      return flow.addLast(StructureType.NOTE).id(note.id());
    }
    StructureElement block = blockOf(flow);
    StructureElement before = lastNotes.getOrDefault(block, block);
    StructureElement element = parent(block).insert(StructureType.NOTE, before).id(note.id());
    lastNotes.put(block, element);
    return element;
  }

  /** The element itself or the one around it whose parent holds blocks. */
  private static StructureElement blockOf(StructureElement element) {
    StructureElement block = element;
    while (!parent(block).type().holdsBlocks()) {
      block = parent(block);
    }
    return block;
  }

  private static StructureElement parent(StructureElement element) {
    StructureElement parent = element.parent();
    if (parent == null) {
      throw new IllegalStateException("the document itself is no block");
    }
    return parent;
  }

  /** The element of the text that an origin belongs to. */
  private StructureElement flow(Origin origin, int page) {
    StructureElement found = known(origin, page);
    if (found == null) {
      found = origin.block().isPresent() ? stranger(origin.block().get(), page) : loose(page);
    }
    last = found;
    lastOn = page;
    return found;
  }

  private @Nullable StructureElement known(Origin origin, int page) {
    Division division = origin.division().orElse(null);
    if (division != null) {
      return origin.part() == Origin.Part.ENTRY ? entry(division, page) : book.title(division);
    }
    Block block = origin.block().orElse(null);
    if (block == null) {
      return null;
    }
    if (origin.part() == Origin.Part.LABEL) {
      return origin.piece() == 0 ? book.number(block) : book.label(block, origin.piece());
    }
    return origin.piece() == 0 ? book.of(block) : book.piece(block, origin.piece());
  }

  /** The link of a division's entry in the contents. */
  private StructureElement entry(Division division, int page) {
    StructureElement known = entries.get(division);
    if (known != null) {
      return known;
    }
    if (contents == null) {
      contents = made(page).add(StructureType.CONTENTS);
    }
    StructureElement link =
        contents
            .add(StructureType.CONTENTS_ITEM)
            .add(StructureType.REFERENCE)
            .add(StructureType.LINK);
    entries.put(division, link);
    return link;
  }

  /** A block that Octavo has made, as the date line of an article, or all of a title page. */
  private StructureElement stranger(Block block, int page) {
    if (last != null && lastOn == page && madeOn != page) {
      StructureElement before = blockOf(last);
      return book.insert(block, parent(before), before);
    }
    StructureElement section = made(page);
    boolean goesOn = last != null && last.parent() == section;
    return book.insert(block, section, goesOn ? last : null);
  }

  private StructureElement loose(int page) {
    boolean goesOn = last != null && lastOn == page && madeOn == page && last.parent() == made;
    return goesOn && last != null ? last : made(page).add(StructureType.PARAGRAPH);
  }

  /** The section for what Octavo makes on a page: after all that stands on pages before it. */
  private StructureElement made(int page) {
    if (made == null || madeOn != page) {
      StructureElement before = last;
      while (before != null && before.parent() != root()) {
        before = before.parent();
      }
      made = root().insert(StructureType.SECTION, before);
      madeOn = page;
    }
    return made;
  }
}
