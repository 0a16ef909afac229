package press.octavo.parse.resolve;

import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.parse.markdown.html.PlainText;
import press.octavo.source.Span;

/** Gives every heading an id, and makes those that authors have chosen unique. */
final class Naming extends Rewriter {
  private final Names names;
  private final String file;

  Naming(Names names, String file) {
    this.names = names;
    this.file = file;
  }

  @Override
  Attributes attributes(Attributes attributes, Object owner) {
    if (attributes.id().isPresent()) {
      String id = names.authored(file, attributes.id().get(), span(owner));
      if (owner instanceof Block.Heading heading) {
        names.calledIn(file, PlainText.of(heading.content()), id);
      }
      return attributes.withId(id);
    }
    return owner instanceof Block.Heading heading
        ? attributes.withId(names.titled(file, PlainText.of(heading.content()), "section"))
        : attributes;
  }

  private static Span span(Object owner) {
    if (owner instanceof Block block) {
      return block.span();
    }
    return owner instanceof Inline inline ? inline.span() : Span.NONE;
  }

  /** Finds the ids that authors have chosen, before any is made. */
  static final class Reserving extends Rewriter {
    private final Names names;

    Reserving(Names names) {
      this.names = names;
    }

    @Override
    Attributes attributes(Attributes attributes, Object owner) {
      attributes.id().ifPresent(names::reserve);
      return attributes;
    }
  }
}
