package press.octavo.parse.resolve;

import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.BlockRewriter;
import press.octavo.book.Inline;
import press.octavo.book.InlineRewriter;
import press.octavo.book.PlainText;
import press.octavo.source.Span;

/** Gives every heading an id, and makes those that authors have chosen unique. */
final class Naming extends BlockRewriter {
  private final Naming.Ids ids;
  private final Words words = new Words();

  /** What becomes of ids. */
  interface Ids {
    /** The attributes of what has an id. */
    Attributes chosen(Attributes attributes, String id, Span span);

    /** The attributes of a heading without an id. */
    Attributes made(Attributes attributes, List<Inline> heading);
  }

  private Naming(Ids ids) {
    this.ids = ids;
  }

  /** Finds the ids that authors have chosen, before any is made. */
  static Naming reserving(Names names) {
    return new Naming(
        new Ids() {
          @Override
          public Attributes chosen(Attributes attributes, String id, Span span) {
            names.reserve(id);
            return attributes;
          }

          @Override
          public Attributes made(Attributes attributes, List<Inline> heading) {
            return attributes;
          }
        });
  }

  /** Gives the ids of a file. */
  static Naming naming(Names names, String file) {
    return new Naming(
        new Ids() {
          @Override
          public Attributes chosen(Attributes attributes, String id, Span span) {
            return attributes.withId(names.authored(file, id, span));
          }

          @Override
          public Attributes made(Attributes attributes, List<Inline> heading) {
            return attributes.withId(names.titled(file, PlainText.of(heading), "section"));
          }
        });
  }

  @Override
  public List<Block> all(List<Block> blocks) {
    return each(blocks, block -> named(block).accept(this));
  }

  private Block named(Block block) {
    Attributes before = block.attributes();
    Attributes after = named(before, block.span());
    if (before.id().isEmpty() && block instanceof Block.Heading heading) {
      after = ids.made(before, heading.content());
    }
    return after.equals(before) ? block : block.withAttributes(after);
  }

  private Attributes named(Attributes attributes, Span span) {
    return attributes.id().map(id -> ids.chosen(attributes, id, span)).orElse(attributes);
  }

  @Override
  protected List<Inline> flow(List<Inline> inlines) {
    return words.all(inlines);
  }

  /** The running text of a title. */
  List<Inline> title(List<Inline> inlines) {
    return flow(inlines);
  }

  /** Running text. */
  private final class Words extends InlineRewriter {
    Words() {
      super(Naming.this);
    }

    @Override
    public Inline styled(Inline.Styled node) {
      Attributes attributes = named(node.attributes(), node.span());
      List<Inline> content = all(node.content());
      return attributes.equals(node.attributes()) && content == node.content()
          ? node
          : new Inline.Styled(node.span(), attributes, content);
    }

    @Override
    public Inline image(Inline.Image image) {
      Attributes attributes = named(image.attributes(), image.span());
      return attributes.equals(image.attributes())
          ? image
          : new Inline.Image(image.span(), attributes, image.picture(), image.alt(), image.title());
    }

    /** The notes of a file are named once, where they are defined. */
    @Override
    public Inline noteCall(Inline.NoteCall call) {
      return call;
    }
  }
}
