package press.octavo.packaging.pdf;

import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.book.PlainText;
import press.octavo.book.Target;
import press.octavo.page.LinkArea;
import press.octavo.page.Origin;
import press.octavo.page.Type;

/** What is said of a link (ISO 32000-1, 12.5.2: Contents): its words, or else where it leads. */
final class LinkWords {
  /** As much of a note as one likes to hear before deciding to go there. */
  private static final int MOST = 240;

  private LinkWords() {}

  /** Notes the words of a mark that stands in a link. */
  static void say(Type type, StructureElement element) {
    StructureElement link = linkOf(element);
    if (link != null) {
      // The folio of an entry stands apart from its title.
      boolean folio = type.origin().part() == Origin.Part.ENTRY && type.origin().piece() > 0;
      link.say(folio ? " " + type.text() : type.text(), type.start().y().sp());
    }
  }

  private static @Nullable StructureElement linkOf(StructureElement element) {
    @Nullable StructureElement link = element;
    while (link != null && isInline(link.type())) {
      link = link.parent();
    }
    return link != null && link.type() == StructureType.LINK ? link : null;
  }

  private static boolean isInline(StructureType type) {
    return switch (type) {
      case SPAN, EMPHASIS, STRONG, CODE -> true;
      default -> false;
    };
  }

  /** The description of a link. */
  static String of(LinkArea link, StructureElement element) {
    String words = element.words();
    if (link.origin().inline().orElse(null) instanceof Inline.NoteCall call) {
      return (words + " " + start(call.note())).strip();
    }
    if (!words.isEmpty()) {
      return words;
    }
    return link.target() instanceof Target.External external
        ? external.uri()
        : ((Target.Internal) link.target()).id();
  }

  private static String start(Note note) {
    if (note.content().isEmpty() || !(note.content().get(0) instanceof Block.Paragraph paragraph)) {
      return "";
    }
    String text = PlainText.of(paragraph.content());
    if (text.length() <= MOST) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST);
    return text.substring(0, space < 0 ? MOST : space) + "\u2026";
  }
}
