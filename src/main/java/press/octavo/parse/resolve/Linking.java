package press.octavo.parse.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.source.Source;

/** Gives links their targets and calls their notes; the words of what leads nowhere stay. */
final class Linking extends Rewriter {
  private final Source file;
  private final Destinations destinations;
  private final NoteCalls notes;

  /** Set inside a link: what stands there may be no link itself. */
  private @Nullable List<Inline> afterLink;

  Linking(Source file, Destinations destinations, NoteCalls notes) {
    this.file = file;
    this.destinations = destinations;
    this.notes = notes;
  }

  @Override
  Attributes attributes(Attributes attributes, Object owner) {
    return attributes;
  }

  @Override
  @Nullable List<Inline> splice(Inline inline) {
    if (inline instanceof Inline.Link link) {
      return linked(link);
    }
    if (inline instanceof Inline.NoteCall call) {
      Inline.NoteCall resolved = notes.resolve(call, this::noteContent);
      if (resolved == null) {
        return List.of();
      }
      if (afterLink != null) {
        afterLink.add(resolved);
        return List.of();
      }
      return List.of(resolved);
    }
    return null;
  }

  /** A note called within a link is not within it. */
  private List<Block> noteContent(List<Block> content) {
    List<Inline> before = afterLink;
    afterLink = null;
    List<Block> resolved = blocks(content);
    afterLink = before;
    return resolved;
  }

  private List<Inline> linked(Inline.Link link) {
    if (afterLink != null) {
      return inlines(link.content());
    }
    Target target = destinations.find(link, file);
    if (target == null) {
      return inlines(link.content());
    }
    List<Inline> after = new ArrayList<>();
    afterLink = after;
    List<Inline> content = inlines(link.content());
    afterLink = null;
    List<Inline> all = new ArrayList<>();
    all.add(new Inline.Link(link.span(), target, link.title(), content));
    all.addAll(after);
    return all;
  }
}
