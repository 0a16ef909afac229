package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Note;
import press.octavo.book.PlainText;

/**
 * The structure tree of a book (ISO 32000-1, 14.8) before any content is in it: an element for
 * every division and block, in the manuscript's order, and where each block's texts belong.
 */
final class BookStructure {
  private final StructureElement root = new StructureElement(StructureType.DOCUMENT, null);
  private final IdentityHashMap<Object, StructureElement> elements = new IdentityHashMap<>();
  private final IdentityHashMap<Block, List<StructureElement>> pieces = new IdentityHashMap<>();
  private final IdentityHashMap<Block, List<StructureElement>> labels = new IdentityHashMap<>();
  private final IdentityHashMap<Block, StructureElement> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Integer> heads = new IdentityHashMap<>();
  private int lastHeading;

  BookStructure(Book book) {
    StructureType kind =
        book.form() == Book.Form.ARTICLE ? StructureType.ARTICLE : StructureType.SECTION;
    @Nullable StructureElement part = null;
    for (Division division : book.divisions()) {
      if (division.kind() == Division.Kind.PART) {
        part = spoken(root.add(StructureType.PART), division.attributes());
        divide(division, part, 1);
      } else if (division.kind() == Division.Kind.CHAPTER && part != null) {
        divide(division, spoken(part.add(kind), division.attributes()), 2);
      } else {
        part = null;
        divide(division, spoken(root.add(kind), division.attributes()), 1);
      }
    }
  }

  private void divide(Division division, StructureElement section, int level) {
    int above = level;
    if (division.title().isEmpty()) {
      above--;
    } else {
      elements.put(division, section.add(heading(level)));
    }
    new Blocks(section, above).all(division.content());
  }

  /** A heading of a level, or of one less deep when that would skip any. */
  private StructureType heading(int level) {
    lastHeading = Math.max(1, Math.min(level, lastHeading + 1));
    return StructureType.heading(lastHeading);
  }

  StructureElement root() {
    return root;
  }

  /** The element of a division's title; null when it has none. */
  @Nullable StructureElement title(Division division) {
    return elements.get(division);
  }

  /** The element of a block's own text; null when the book does not have the block. */
  @Nullable StructureElement of(Block block) {
    return elements.get(block);
  }

  /** The element of one of a block's texts, counted from 1. */
  @Nullable StructureElement piece(Block block, int index) {
    return at(pieces.get(block), index);
  }

  /** Whether one of a table's texts, counted from 1, is a cell of its head. */
  boolean isHead(Block.Table table, int index) {
    return index <= heads.getOrDefault(table, 0);
  }

  /** The element of one of a list's labels, counted from 1. */
  @Nullable StructureElement label(Block list, int index) {
    return at(labels.get(list), index);
  }

  /** The element of the number of the note that begins with a block. */
  @Nullable StructureElement number(Block first) {
    return numbers.get(first);
  }

  private static @Nullable StructureElement at(@Nullable List<StructureElement> list, int index) {
    return list == null || index < 1 || index > list.size() ? null : list.get(index - 1);
  }

  /** Adds a block that the book does not have, as first or after another, and what is in it. */
  StructureElement insert(Block block, StructureElement parent, @Nullable StructureElement before) {
    StructureType type =
        block instanceof Block.Heading heading
            ? StructureType.heading(heading.level())
            : StructureType.PARAGRAPH;
    StructureElement element = spoken(parent.insert(type, before), block.attributes());
    elements.put(block, element);
    return element;
  }

  /** Fills the element of a note: its label, and its blocks. */
  void fill(StructureElement element, Note note) {
    StructureElement label = element.add(StructureType.LABEL).add(StructureType.LINK);
    if (!note.content().isEmpty()) {
      numbers.put(note.content().get(0), label);
    }
    new Blocks(element, 1).all(note.content());
  }

  private static StructureElement spoken(StructureElement element, Attributes attributes) {
    attributes.lang().ifPresent(element::lang);
    return element;
  }

  /** Adds blocks to an element. */
  private final class Blocks implements Block.Visitor<StructureElement> {
    private final StructureElement parent;
    private final int above;

    /**
     * @param above how many levels of headings stand above a heading of the second
     */
    Blocks(StructureElement parent, int above) {
      this.parent = parent;
      this.above = above;
    }

    void all(List<Block> blocks) {
      for (Block block : blocks) {
        StructureElement element = block.accept(this);
        // Some authors name the language of code so; no voice could read in it.
        boolean code = block instanceof Block.Code;
        elements.put(block, code ? element : spoken(element, block.attributes()));
      }
    }

    private void within(StructureElement element, List<Block> blocks) {
      new Blocks(element, above).all(blocks);
    }

    @Override
    public StructureElement heading(Block.Heading heading) {
      return parent.add(BookStructure.this.heading(heading.level() - 1 + above));
    }

    @Override
    public StructureElement paragraph(Block.Paragraph paragraph) {
      return parent.add(StructureType.PARAGRAPH);
    }

    @Override
    public StructureElement quote(Block.Quote quote) {
      StructureElement element = parent.add(StructureType.BLOCK_QUOTE);
      within(element, quote.content());
      return element;
    }

    @Override
    public StructureElement items(Block.Items items) {
      String numbering = items.ordered() ? "Decimal" : "Disc";
      StructureElement list =
          parent.add(StructureType.LIST).attributes("<</O/List/ListNumbering/" + numbering + ">>");
      List<StructureElement> bullets = new ArrayList<>(items.items().size());
      for (Block.Item item : items.items()) {
        StructureElement entry = list.add(StructureType.ITEM);
        bullets.add(entry.add(StructureType.LABEL));
        within(entry.add(StructureType.BODY), item.content());
      }
      labels.put(items, bullets);
      return list;
    }

    @Override
    public StructureElement definitions(Block.Definitions definitions) {
      StructureElement list = parent.add(StructureType.LIST);
      List<StructureElement> terms = new ArrayList<>();
      for (Block.Definition definition : definitions.entries()) {
        StructureElement entry = list.add(StructureType.ITEM);
        for (int i = 0; i < definition.terms().size(); i++) {
          terms.add(entry.add(StructureType.LABEL));
        }
        StructureElement body = entry.add(StructureType.BODY);
        boolean several = definition.meanings().size() > 1;
        for (List<Block> meaning : definition.meanings()) {
          // Table 336: an item has one body, so that several meanings are its divisions.
          within(several ? body.add(StructureType.DIVISION) : body, meaning);
        }
      }
      pieces.put(definitions, terms);
      return list;
    }

    @Override
    public StructureElement code(Block.Code code) {
      return parent.add(StructureType.PARAGRAPH).add(StructureType.CODE);
    }

    @Override
    public StructureElement table(Block.Table table) {
      StructureElement element = spoken(parent.add(StructureType.TABLE), table.attributes());
      StructureElement caption = element.add(StructureType.CAPTION);
      List<StructureElement> cells = new ArrayList<>();
      for (Block.Row row : table.head()) {
        row(row, table, true, element.add(StructureType.ROW), cells);
      }
      heads.put(table, cells.size());
      for (Block.Row row : table.body()) {
        row(row, table, false, element.add(StructureType.ROW), cells);
      }
      pieces.put(table, cells);
      return caption;
    }

    /** A row that fills all columns, as every row of a table must. */
    private void row(
        Block.Row row,
        Block.Table table,
        boolean head,
        StructureElement line,
        List<StructureElement> cells) {
      int columns = table.columns().size();
      boolean stub = isCornerEmpty(table);
      int column = 0;
      for (Block.Cell cell : row.cells()) {
        if (column < columns) {
          int wide = Math.min(columns - column, Math.max(1, cell.columns()));
          cells.add(cell(line, scope(head, stub && column == 0), wide));
          column += wide;
        }
      }
      while (column < columns) {
        cell(line, scope(head, stub && column == 0), 1);
        column++;
      }
    }

    /**
     * What a cell is the header of; empty when of nothing.
     *
     * @param stub whether it stands in a column that the head leaves without a name, because its
     *     cells name the rows
     */
    private static String scope(boolean head, boolean stub) {
      if (head) {
        return stub ? "" : "Column";
      }
      return stub ? "Row" : "";
    }

    private static boolean isCornerEmpty(Block.Table table) {
      if (table.head().isEmpty() || table.columns().size() < 2) {
        return false;
      }
      List<Block.Cell> cells = table.head().get(0).cells();
      return !cells.isEmpty()
          && cells.get(0).columns() <= 1
          && PlainText.of(cells.get(0).content()).isEmpty();
    }

    private static StructureElement cell(StructureElement line, String scope, int wide) {
      StringBuilder attributes = new StringBuilder();
      if (!scope.isEmpty()) {
        attributes.append("/Scope/").append(scope);
      }
      if (wide > 1) {
        attributes.append("/ColSpan ").append(wide);
      }
      StructureElement cell = line.add(scope.isEmpty() ? StructureType.CELL : StructureType.HEADER);
      return attributes.isEmpty() ? cell : cell.attributes("<</O/Table" + attributes + ">>");
    }

    /**
     * A picture with its caption beside it: below it, the alternative text would speak for both.
     */
    @Override
    public StructureElement figure(Block.Figure figure) {
      boolean bare = figure.caption().isEmpty();
      StructureElement group = bare ? parent : parent.add(StructureType.DIVISION);
      StructureElement picture = group.add(StructureType.FIGURE);
      if (!bare) {
        pieces.put(figure, List.of(spoken(group, figure.attributes()).add(StructureType.CAPTION)));
      }
      return picture;
    }

    /** An ornament: nothing to read. */
    @Override
    public StructureElement thematicBreak(Block.Break thematicBreak) {
      return parent.add(StructureType.SPAN);
    }

    @Override
    public StructureElement fenced(Block.Fenced fenced) {
      StructureElement element = parent.add(StructureType.DIVISION);
      within(element, fenced.content());
      return element;
    }
  }
}
