package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/** What stands in a tree of HTML. */
sealed interface Content {
  /** Characters as they are read, references resolved. */
  record Words(Span span, String text) implements Content {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** An inline that Markdown has made. */
  record Ready(Inline inline) implements Content {}

  /** A block that Markdown has made. */
  record ReadyBlock(Block block) implements Content {}

  /** A blank line: what stands after it is not in the same paragraph. */
  record Gap() implements Content {}

  /** An element while its tree grows. */
  final class Element implements Content {
    final Tag tag;
    final Role role;
    Span span;
    final List<Content> children = new ArrayList<>();

    /** Whether a block of Markdown stands somewhere in it. */
    boolean holdsBlock;

    Element(Tag tag, Role role, Span span) {
      this.tag = tag;
      this.role = role;
      this.span = span;
    }

    String name() {
      return tag.name();
    }
  }
}
