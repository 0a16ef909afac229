package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  /** The key of a picture's attributes that names the place where it is described at length. */
  private static final String DETAILS = "details";

  private final Names ids = new Names();
  private final List<DivisionFile> files = new ArrayList<>();

  /** The id in the XHTML for each id of the book. */
  private final Map<String, String> idOf = new HashMap<>();

  private final Map<String, String> fileOf = new HashMap<>();
  private final IdentityHashMap<Block.Heading, String> headingIds = new IdentityHashMap<>();

  /** For each note the files of its calls, in order. */
  private final Map<String, List<String>> calls = new HashMap<>();

  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private boolean everyPictureDescribed = true;
  private boolean described;

  /** Pictures that say where they are described at length, with their files. */
  private final Map<Inline.Image, String> detailed = new IdentityHashMap<>();

  /**
   * A division, or a portion of one, and what stands in its file.
   *
   * @param portion counted from 0
   * @param file the name of its content document
   * @param content the portion's blocks
   * @param headings those at the top of the division, not those in quotes or lists
   * @param notes those called here first, by number
   */
  record DivisionFile(
      Division division,
      int portion,
      String file,
      List<Block> content,
      List<Block.Heading> headings,
      List<Note> notes) {

    /** Whether the division begins here. */
    boolean isFirst() {
      return portion == 0;
    }
  }

  /**
   * Looks at a book.
   *
   * @param names the file names given so far
   */
  Survey(Book book, Names names) {
    for (Division division : book.divisions()) {
      List<List<Block>> portions = Portions.of(division.content());
      Set<String> called = new HashSet<>();
      for (int i = 0; i < portions.size(); i++) {
        // No other division's file is ever called so, however many portions there are.
        String name = i == 0 ? division.id() : division.id() + "_" + (i + 1);
        add(division, i, portions.get(i), names.file(name, "xhtml"), called);
      }
      nameHeadings(division);
    }
  }

  private void add(
      Division division, int portion, List<Block> content, String file, Set<String> called) {
    Finder finder = new Finder(file, called);
    if (portion == 0) {
      claim(division.id(), file);
      finder.inlines(division.title());
    }
    finder.blocks(content);
    finder.notes.sort(Comparator.comparingInt(Note::number));
    List<Block.Heading> headings =
        content.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .toList();
    List<Note> notes = List.copyOf(finder.notes);
    files.add(new DivisionFile(division, portion, file, content, headings, notes));
  }

  private void claim(String id, String file) {
    if (!idOf.containsKey(id)) {
      idOf.put(id, ids.id(id));
      fileOf.put(id, file);
    }
  }

  private void nameHeadings(Division division) {
    int count = 0;
    for (Block block : division.content()) {
      if (block instanceof Block.Heading heading) {
        count++;
        String own = heading.attributes().id().map(this::id).orElse("");
        String wanted = division.id() + "-" + count;
        headingIds.put(heading, own.isEmpty() ? ids.id(wanted) : own);
      }
    }
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

  /** Whether words stand for any picture. */
  boolean hasDescriptions() {
    return described;
  }

  /** Whether any picture is described at length elsewhere in the book. */
  boolean hasLongDescriptions() {
    return detailed.keySet().stream().anyMatch(image -> !details(image).isEmpty());
  }

  /** Pictures whose long description is not where they say, in the order of the manuscript. */
  List<Inline.Image> misdirected() {
    return detailed.keySet().stream()
        .filter(image -> details(image).isEmpty())
        .sorted(
            Comparator.comparing((Inline.Image image) -> image.span().source().name())
                .thenComparingInt(image -> image.span().start()))
        .toList();
  }

  /** Whether a division has a title, or headings. */
  boolean hasHeadings() {
    return files.stream()
        .anyMatch(file -> !file.division().title().isEmpty() || !file.headings().isEmpty());
  }

  /**
   * The id of the place where a picture's contents are told at length, as {@code details} names it;
   * empty when there is none in the picture's file, beyond which no reading system looks.
   */
  String details(Inline.Image image) {
    String id = image.attributes().value(DETAILS).map(Survey::bare).orElse("");
    boolean known = !id.isEmpty() && idOf.containsKey(id);
    return known && Objects.equals(fileOf.get(id), detailed.get(image)) ? id(id) : "";
  }

  private static String bare(String reference) {
    return reference.startsWith("#") ? reference.substring(1) : reference;
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
    return calls.getOrDefault(note.id(), List.of()).size();
  }

  /** How often a note is called in the files before one. */
  int callsBefore(Note note, String file) {
    return Math.max(0, calls.getOrDefault(note.id(), List.of()).indexOf(file));
  }

  /** The reference to a note's call from the file of the note. */
  String callHref(Note note, int call) {
    String file = calls.getOrDefault(note.id(), List.of("")).get(call - 1);
    return (file.equals(fileOf.get(note.id())) ? "" : file) + "#" + callId(note, call);
  }

  /** The reference to a note from a file. */
  String noteHref(Note note, String from) {
    String file = fileOf.getOrDefault(note.id(), from);
    return (file.equals(from) ? "" : file) + "#" + id(note.id());
  }

  /** An id that nothing else in the book has. */
  String free(String wanted) {
    return ids.id(wanted);
  }

  /** The id of a note's call. */
  String callId(Note note, int call) {
    return id(note.id()) + "-call" + (call == 1 ? "" : "-" + call);
  }

  /** Goes through one division. */
  private final class Finder extends Walk {
    private final String file;
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> called;

    Finder(String file, Set<String> called) {
      this.file = file;
      this.called = called;
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
      described |= !node.alt().isBlank() && !node.isDecorative();
      if (node.attributes().value(DETAILS).isPresent()) {
        detailed.put(node, file);
      }
      return this;
    }

    @Override
    public Walk noteCall(Inline.NoteCall node) {
      Note note = node.note();
      claim(note.id(), file);
      calls.computeIfAbsent(note.id(), id -> new ArrayList<>(1)).add(file);
      if (called.add(note.id())) {
        notes.add(note);
        blocks(note.content());
      }
      return this;
    }
  }
}
