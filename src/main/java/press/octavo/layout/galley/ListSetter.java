package press.octavo.layout.galley;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.page.Mark;
import press.octavo.page.Origin;

/** Sets lists: labels hang in the margin of their items, numbers flush right before the text. */
final class ListSetter {
  private static final String[] BULLETS = {"\u2022", "\u2013", "\u00b7"};

  private final Services services;
  private final Column out;
  private final Frame frame;

  ListSetter(Services services, Column out, Frame frame) {
    this.services = services;
    this.out = out;
    this.frame = frame;
  }

  void set(Block.Items items) {
    long line = frame.text().leading().sp();
    boolean outermost = frame.depth() == 0;
    if (outermost) {
      out.white(line, false);
    }
    long space = frame.text().size().times(0.5).sp();
    long room = Math.max(frame.text().leading().sp(), widest(items) + space);
    int number = items.start();
    boolean apart = !items.tight() && items.items().stream().anyMatch(i -> i.content().size() > 1);
    for (Block.Item item : items.items()) {
      item(item, label(items, item, number++), room, space);
      if (apart) {
        out.white(line, false);
      }
    }
    if (outermost) {
      out.white(line, true);
    }
    out.flush();
  }

  private void item(Block.Item item, Slug label, long room, long space) {
    Column inner = new Column();
    Frame narrow = frame.inset(room, 0).deeper();
    new BlockSetter(services, inner, narrow).all(item.content());
    List<Strip> strips = inner.strips();
    long left = frame.left() + room - space - label.width();
    boolean labelled = false;
    for (Strip strip : strips) {
      if (strip instanceof Strip.Row row) {
        out.add(labelled ? row : hung(row, label, left));
        labelled = true;
      } else {
        Strip.Gap gap = (Strip.Gap) strip;
        out.white(gap.height(), gap.snap());
      }
    }
    if (!labelled) {
      out.add(hung(empty(), label, left));
    }
  }

  private Strip.Row hung(Strip.Row row, Slug label, long left) {
    List<Mark> marks = label.moved(left - row.shift());
    return row.labelled(marks, List.of(), List.of());
  }

  private Strip.Row empty() {
    return new Strip.Row(
        frame.text().leading().sp(),
        Rows.rise(frame.text()),
        frame.left(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }

  private Slug label(Block.Items items, Block.Item item, int number) {
    ParagraphStyle style = frame.text();
    Origin origin = Origin.of(Origin.Part.LABEL, items).piece(number - items.start() + 1);
    if (item.task() != Block.Task.NONE) {
      return slug(item.task() == Block.Task.DONE ? "\u2611" : "\u2610", style, origin);
    }
    if (!items.ordered()) {
      return slug(BULLETS[Math.min(frame.depth(), BULLETS.length - 1)], style, origin);
    }
    Features figures = style.features().with(Feature.TABULAR_FIGURES);
    return slug(number + ".", style.with(figures), origin);
  }

  private Slug slug(String text, ParagraphStyle style, Origin origin) {
    return services.slugs().set(text, style, origin);
  }

  private long widest(Block.Items items) {
    if (items.items().isEmpty()) {
      return 0;
    }
    int last = items.items().size() - 1;
    long first = label(items, items.items().get(0), items.start()).width();
    return Math.max(first, label(items, items.items().get(last), items.start() + last).width());
  }
}
