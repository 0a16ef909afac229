package press.octavo.parse.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.BlockRewriter;
import press.octavo.book.Inline;
import press.octavo.book.InlineRewriter;
import press.octavo.book.Target;
import press.octavo.source.Source;

/** Gives links their targets and calls their notes; the words of what leads nowhere stay. */
final class Linking extends BlockRewriter {
  private final Source file;
  private final Destinations destinations;
  private final NoteCalls notes;
  private final Words words = new Words();

  /** Set inside a link: what stands there may be no link itself. */
  private @Nullable List<Inline> afterLink;

  Linking(Source file, Destinations destinations, NoteCalls notes) {
    this.file = file;
    this.destinations = destinations;
    this.notes = notes;
  }

  @Override
  protected List<Inline> flow(List<Inline> inlines) {
    return words.all(inlines);
  }

  /** The running text of a title. */
  List<Inline> title(List<Inline> inlines) {
    return flow(inlines);
  }

  /** A note called within a link is not within it. */
  private List<Block> noteContent(List<Block> content) {
    List<Inline> before = afterLink;
    afterLink = null;
    List<Block> resolved = all(content);
    afterLink = before;
    return resolved;
  }

  /** Running text, in which one inline may become several or none. */
  private final class Words extends InlineRewriter {
    Words() {
      super(Linking.this);
    }

    @Override
    public List<Inline> all(List<Inline> inlines) {
      boolean refers = false;
      for (Inline inline : inlines) {
        refers |= inline instanceof Inline.Link || inline instanceof Inline.NoteCall;
      }
      return refers ? resolved(inlines) : super.all(inlines);
    }

    private List<Inline> resolved(List<Inline> inlines) {
      List<Inline> resolved = new ArrayList<>();
      for (Inline inline : inlines) {
        if (inline instanceof Inline.Link link) {
          linked(link, resolved);
        } else if (inline instanceof Inline.NoteCall call) {
          called(call, resolved);
        } else {
          resolved.add(inline.accept(this));
        }
      }
      return resolved;
    }

    private void called(Inline.NoteCall call, List<Inline> to) {
      Inline.NoteCall resolved = notes.resolve(call, Linking.this::noteContent);
      if (resolved != null) {
        (afterLink == null ? to : afterLink).add(resolved);
      }
    }

    private void linked(Inline.Link link, List<Inline> to) {
      Target target = afterLink == null ? destinations.find(link, file) : null;
      if (target == null) {
        to.addAll(all(link.content()));
        return;
      }
      List<Inline> after = new ArrayList<>();
      afterLink = after;
      List<Inline> content = all(link.content());
      afterLink = null;
      to.add(new Inline.Link(link.span(), target, link.title(), content));
      to.addAll(after);
    }
  }
}
