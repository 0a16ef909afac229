package press.octavo.packaging.epub;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Note;

/** The notes of a division → asides at its end. Nothing of the division is written after them. */
final class NoteMarkup {
  private final ContentDocument document;
  private final Markup markup;
  private final BlockMarkup blocks;

  NoteMarkup(ContentDocument document, BlockMarkup blocks) {
    this.document = document;
    this.markup = document.markup();
    this.blocks = blocks;
  }

  /** The notes of a division, each with the way back to its calls. */
  void write(List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    markup.open("div").attribute("class", "notes").epubType("footnotes").newline();
    blocks.aside();
    for (Note note : notes) {
      note(note);
    }
    markup.close().newline();
  }

  private void note(Note note) {
    Survey survey = document.edition().survey();
    markup.open("aside").epubType("footnote").attribute("role", "doc-footnote");
    markup.attribute("id", survey.id(note.id())).attribute("class", "note").newline();
    List<Block> content = note.content();
    markup.open("p");
    for (int call = 1; call <= survey.calls(note); call++) {
      back(note, call);
    }
    int first = 0;
    if (!content.isEmpty()
        && content.get(0) instanceof Block.Paragraph start
        && BlockMarkup.isPlain(start)) {
      blocks.bare(start);
      first = 1;
    }
    markup.close().newline();
    blocks.all(content.subList(first, content.size()));
    markup.close().newline();
  }

  /** The first way back is the note's number, the others letters beside it. */
  private void back(Note note, int call) {
    String label =
        call == 1 ? Integer.toString(note.number()) : Character.toString('a' + (call - 1) % 26);
    markup.open("a").attribute("class", call == 1 ? "back" : "back again");
    markup.epubType("backlink").attribute("role", "doc-backlink");
    markup.attribute("href", document.edition().survey().callHref(note, call));
    blocks.inline().words(label, document.edition().text()).close().text(" ");
  }
}
