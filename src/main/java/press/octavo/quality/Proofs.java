package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.source.Span;

/** Makes a place of what was found: its words, its line in the manuscript, and what to show. */
final class Proofs {
  /** Lines shown above and below a fault, so that one sees it as a reader does. */
  private static final double AROUND = 2;

  /** So many lines of white show well enough that a page is short. */
  private static final double MOST_WHITE = 7;

  private final Pages book;
  private final Whereabouts whereabouts;
  private final double leading;
  private final double bottom;

  /**
   * Prepares.
   *
   * @param leading the step of the grid, in points
   * @param bottom the common last baseline
   */
  Proofs(Pages book, double leading, double bottom) {
    this.book = book;
    this.whereabouts = new Whereabouts(book);
    this.leading = leading;
    this.bottom = bottom;
  }

  Place spaces(Fault fault, double weight, TextRow row, double ratio) {
    List<Box> marked = new ArrayList<>();
    List<Word> words = row.row().words();
    for (int i = 1; i < words.size(); i++) {
      marked.add(gap(row, /* left= */ words.get(i - 1).right(), /* right= */ words.get(i).left()));
    }
    String degree = "word spaces " + Decimals.of(ratio, 2) + " × the usual";
    return place(fault, weight, degree, row, row, marked);
  }

  Place ladder(double weight, Find ladder) {
    List<Box> marked = new ArrayList<>();
    for (TextRow row : ladder.rows()) {
      double right = row.row().right();
      marked.add(box(row, right - row.row().height() / 3, right));
    }
    String degree = ladder.rows().size() + " hyphens below one another";
    return place(Fault.LADDER, weight, degree, first(ladder), last(ladder), marked);
  }

  Place stack(double weight, Find stack) {
    List<Box> marked = new ArrayList<>();
    boolean left = stack.degree() == Find.AT_LEFT;
    Word word = stack.rows().get(0).row().first();
    for (TextRow row : stack.rows()) {
      word = left ? row.row().first() : row.row().last();
      marked.add(box(row, word.left(), word.right()));
    }
    String degree = "“" + word.text() + "” twice at the " + (left ? "left" : "right");
    return place(Fault.STACK, weight, degree, first(stack), last(stack), marked);
  }

  Place runt(double weight, Find runt) {
    TextRow row = first(runt);
    List<Box> marked = List.of(box(row, row.row().left(), row.row().right()));
    String degree = "a last line " + Decimals.of(runt.degree(), 1) + " indents wide";
    return place(Fault.RUNT, weight, degree, row, row, marked);
  }

  Place river(double weight, Space river) {
    List<Box> marked = new ArrayList<>();
    TextRow first = river.row();
    for (Space space = river; space != null; space = space.above()) {
      marked.add(gap(space.row(), space.left(), space.right()));
      first = space.row();
    }
    String degree = "white through " + river.length() + " lines";
    return place(Fault.RIVER, weight, degree, first, river.row(), marked);
  }

  /** A widow or an orphan: the lines on both sides of the page's end. */
  @SuppressWarnings("ReferenceEquality") // lines may be alike, each is one place
  Place lonely(double weight, Truth.PageFind find) {
    boolean widow = find.fault() == Fault.WIDOW;
    List<View> views = new ArrayList<>();
    for (SetLine line : find.lines()) {
      boolean alone = line == find.lines().get(widow ? 1 : 0);
      double size = line.type().get().size().pt();
      Box box = box(line.left(), line.foot() - size, line.right(), line.foot() + size / 3);
      double from = line.foot() - size - AROUND * leading;
      double to = line.foot() + size / 2 + AROUND * leading;
      views.add(view(line.page(), from, to, alone ? List.of(box) : List.of()));
    }
    SetLine line = find.lines().get(widow ? 1 : 0);
    int count = (int) find.degree();
    String degree = (widow ? "the last of " : "the first of ") + count + " lines, alone";
    return place(find.fault(), weight, degree, line, views);
  }

  /** A page that is short or long, or two that face each other and differ. */
  Place depth(double weight, Truth.PageFind find) {
    double low = bottom;
    double high = bottom;
    for (SetLine end : find.lines()) {
      low = Math.max(low, end.foot());
      high = Math.min(high, end.foot());
    }
    List<View> views = new ArrayList<>();
    for (SetLine end : find.lines()) {
      List<Box> marked = new ArrayList<>();
      if (StrictMath.abs(end.foot() - bottom) > leading / 2) {
        double from = Math.min(bottom, end.foot()) + leading / 3;
        double across = book.pages().get(end.page()).size().width().pt();
        marked.add(box(0, from, across, Math.max(bottom, end.foot()) + 1));
      }
      double to = Math.min(low + leading, high + MOST_WHITE * leading);
      views.add(view(end.page(), high - (AROUND + 1) * leading, to, marked));
    }
    SetLine end = find.lines().get(0);
    String degree =
        find.fault() == Fault.UNEQUAL
            ? "facing pages end " + lines(find.degree()) + " apart"
            : lines(find.degree()) + (end.foot() < bottom ? " short" : " long");
    return place(find.fault(), weight, degree, end, views);
  }

  private static String lines(double count) {
    String number = Decimals.of(count, 1);
    String plain = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    return plain + (plain.equals("1") ? " line" : " lines");
  }

  private Place place(Fault fault, double weight, String degree, SetLine line, List<View> views) {
    String words = line.type().map(Type::text).orElse("");
    Span span =
        line.type()
            .map(type -> whereabouts.find(line.page(), type, words))
            .orElseGet(() -> line.block().map(block -> block.span()).orElse(Span.NONE));
    return new Place(fault, weight, degree, words, folio(line.page()), span, views);
  }

  private Place place(
      Fault fault, double weight, String degree, TextRow from, TextRow to, List<Box> marked) {
    double top = from.y() - from.row().height() - AROUND * leading;
    View view = view(from.page(), top, to.y() + AROUND * leading, marked);
    String words = from.row().text();
    Type type = from.row().first().type();
    Span span = whereabouts.find(from.page(), type, words);
    return new Place(fault, weight, degree, words, folio(from.page()), span, List.of(view));
  }

  private String folio(int page) {
    return book.pages().get(page).label();
  }

  private static TextRow first(Find find) {
    return find.rows().get(0);
  }

  private static TextRow last(Find find) {
    return find.rows().get(find.rows().size() - 1);
  }

  private static View view(int page, double top, double bottom, List<Box> marked) {
    return new View(page, Length.points(top), Length.points(bottom), marked);
  }

  /** The white between two words, as high as small letters are. */
  private static Box gap(TextRow row, double left, double right) {
    Type type = row.row().first().type();
    double base = type.start().y().pt();
    double high = type.size().pt() * type.face().xHeight() / type.face().unitsPerEm();
    return box(left, base - high, right, base);
  }

  private static Box box(TextRow row, double left, double right) {
    return box(left, row.y() - row.row().height(), right, row.y());
  }

  private static Box box(double left, double top, double right, double bottom) {
    long x = Length.points(left).sp();
    long y = Length.points(top).sp();
    return Box.of(x, y, Length.points(right).sp() - x, Length.points(bottom).sp() - y);
  }
}
