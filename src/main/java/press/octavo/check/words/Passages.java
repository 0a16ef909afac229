package press.octavo.check.words;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.BlockRewriter;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.InlineRewriter;
import press.octavo.book.Note;
import press.octavo.book.PlainText;
import press.octavo.source.Span;

/** Lists what an edition must hold, in the order of reading; notes after all else. */
final class Passages extends BlockRewriter {
  private final List<Passage> running = new ArrayList<>();
  private final List<Passage> notes = new ArrayList<>();
  private final Shown shown = new Shown(this);
  private boolean inNote;

  private Passages() {}

  static List<Passage> of(Book book) {
    Passages reader = new Passages();
    for (Division division : book.divisions()) {
      reader.flow(division.title());
      reader.all(division.content());
    }
    reader.running.addAll(reader.notes);
    return reader.running;
  }

  @Override
  protected List<Inline> flow(List<Inline> inlines) {
    if (!inlines.isEmpty()) {
      add(inlines.get(0).span(), PlainText.of(shown.all(inlines)));
    }
    return inlines;
  }

  @Override
  public Block code(Block.Code code) {
    add(code.span(), code.text());
    return code;
  }

  @Override
  public Note note(Note note) {
    boolean outer = inNote;
    inNote = true;
    Note same = super.note(note);
    inNote = outer;
    return same;
  }

  private void add(Span span, String text) {
    String letters = Letters.of(text);
    if (!letters.isEmpty()) {
      (inNote ? notes : running).add(new Passage(span, letters));
    }
  }

  /** Text as it is shown: notes are called by their numbers, and pictures say nothing. */
  private static final class Shown extends InlineRewriter {
    Shown(Passages blocks) {
      super(blocks);
    }

    @Override
    public Inline noteCall(Inline.NoteCall call) {
      super.noteCall(call);
      return new Inline.Text(call.span(), Integer.toString(call.note().number()));
    }

    @Override
    public Inline image(Inline.Image image) {
      return new Inline.Text(image.span(), "");
    }
  }
}
