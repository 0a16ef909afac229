package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.book.Picture;
import press.octavo.book.Target;

/**
 * What must be known of the whole book before its first line is written: the file and the id of
 * every place that a link may lead to, the notes and headings of each division, the pictures.
 */
final class Survey {
  private final Names ids = new Names();
  private final List<DivisionFile> files = new ArrayList<>();

  /** The id in the XHTML for each id of the book. */
  private final Map<String, String> idOf = new HashMap<>();

  private final Map<String, String> fileOf = new HashMap<>();
  private final IdentityHashMap<Block.Heading, String> headingIds = new IdentityHashMap<>();
  private final Map<String, Integer> calls = new HashMap<>();
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private boolean everyPictureDescribed = true;

  /**
   * A division and what stands in its file.
   *
   * @param file the name of its content document
   * @param headings those at the top of the division, not those in quotes or lists
   * @param notes each once, by number
   */
  record DivisionFile(
      Division division, String file, List<Block.Heading> headings, List<Note> notes) {}

  /**
   * Looks at a book.
   *
   * @param names the file names given so far
   */
  Survey(Book book, Names names) {
    for (Division division : book.divisions()) {
      String file = names.file(division.id(), "xhtml");
      claim(division.id(), file);
      Finder finder = new Finder(file);
      finder.inlines(division.title()).blocks(division.content());
      finder.notes.sort(Comparator.comparingInt(Note::number));
      files.add(new DivisionFile(division, file, headings(division), List.copyOf(finder.notes)));
    }
  }

  private void claim(String id, String file) {
    if (!idOf.containsKey(id)) {
      idOf.put(id, ids.id(id));
      fileOf.put(id, file);
    }
  }

  private List<Block.Heading> headings(Division division) {
    List<Block.Heading> headings = new ArrayList<>();
    for (Block block : division.content()) {
      if (block instanceof Block.Heading heading) {
        headings.add(heading);
        String own = heading.attributes().id().map(this::id).orElse("");
        String wanted = division.id() + "-" + headings.size();
        headingIds.put(heading, own.isEmpty() ? ids.id(wanted) : own);
      }
    }
    return List.copyOf(headings);
  }

  List<DivisionFile> files() {
    return files;
  }

  /** Every picture of the text by its path, in the order of first use. */
  Map<String, Picture> pictures() {
    return pictures;
  }

  /** Whether no picture lacks words that stand for it, unless it is mere decoration. */
  boolean isEveryPictureDescribed() {
    return everyPictureDescribed;
  }

  /** The id in the XHTML for an id of the book. */
  String id(String bookId) {
    String id = idOf.get(bookId);
    if (id == null) {
      throw new IllegalStateException("unresolved id " + bookId);
    }
    return id;
  }

  /** The id of a heading; empty for one inside other blocks without an id of its own. */
  String id(Block.Heading heading) {
    String id = headingIds.get(heading);
    return id != null ? id : heading.attributes().id().map(this::id).orElse("");
  }

  /** The reference to a place of the book from any content document. */
  String href(Target.Internal target) {
    return fileOf.get(target.id()) + "#" + id(target.id());
  }

  /** How often a note is called. */
  int calls(Note note) {
    return calls.getOrDefault(note.id(), 0);
  }

  /** The id of a note's call. */
  String callId(Note note, int call) {
    return id(note.id()) + "-call" + (call == 1 ? "" : "-" + call);
  }

  /** Goes through one division. */
  private final class Finder extends Walk {
    private final String file;
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> noteIds = new HashSet<>();

    Finder(String file) {
      this.file = file;
    }

    private void see(Attributes attributes) {
      attributes.id().ifPresent(id -> claim(id, file));
    }

    @Override
    public Walk heading(Block.Heading node) {
      see(node.attributes());
      return super.heading(node);
    }

    @Override
    public Walk paragraph(Block.Paragraph node) {
      see(node.attributes());
      return super.paragraph(node);
    }

    @Override
    public Walk quote(Block.Quote node) {
      see(node.attributes());
      return super.quote(node);
    }

    @Override
    public Walk items(Block.Items node) {
      see(node.attributes());
      return super.items(node);
    }

    @Override
    public Walk definitions(Block.Definitions node) {
      see(node.attributes());
      return super.definitions(node);
    }

    @Override
    public Walk code(Block.Code node) {
      see(node.attributes());
      return this;
    }

    @Override
    public Walk table(Block.Table node) {
      see(node.attributes());
      return super.table(node);
    }

    @Override
    public Walk figure(Block.Figure node) {
      see(node.attributes());
      return super.figure(node);
    }

    @Override
    public Walk thematicBreak(Block.Break node) {
      see(node.attributes());
      return this;
    }

    @Override
    public Walk fenced(Block.Fenced node) {
      see(node.attributes());
      return super.fenced(node);
    }

    @Override
    public Walk styled(Inline.Styled node) {
      see(node.attributes());
      return super.styled(node);
    }

    @Override
    public Walk image(Inline.Image node) {
      see(node.attributes());
      pictures.putIfAbsent(node.picture().path(), node.picture());
      everyPictureDescribed &= !node.alt().isBlank() || node.isDecorative();
      return this;
    }

    @Override
    public Walk noteCall(Inline.NoteCall node) {
      Note note = node.note();
      claim(note.id(), file);
      calls.merge(note.id(), 1, Integer::sum);
      if (noteIds.add(note.id())) {
        notes.add(note);
        blocks(note.content());
      }
      return this;
    }
  }
}
