package press.octavo.parse.project;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.book.Book;
import press.octavo.design.Design;
import press.octavo.design.House;
import press.octavo.design.Margins;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.source.Suggestion;

/** Reads how the book should look: the house's design, changed as the author asks. */
final class DesignSettings {
  private static final Length SMALLEST_TYPE = Length.points(4);
  private static final Length LARGEST_TYPE = Length.points(72);
  private static final Length SMALLEST_TRIM = Length.inches(2);
  private static final Length LARGEST_TRIM = Length.inches(30);

  /** A text block that is smaller holds no line of type. */
  private static final Length SMALLEST_BLOCK = Length.inches(1);

  /** What an article keeps at its sides when its page is narrow. */
  private static final Length NARROWEST_SIDE = Length.inches(0.6);

  private final Settings settings;
  private final Book.Form form;
  private final Design house;

  DesignSettings(Settings settings, Book.Form form, String lang) {
    this.settings = settings;
    this.form = form;
    this.house = house(form, lang);
  }

  /** The design when nobody asks for another. */
  static Design house(Book.Form form, String lang) {
    return form == Book.Form.BOOK ? House.book() : House.article(lang);
  }

  Design read() {
    Size trim = trim();
    Length size = length("font-size", house.size(), SMALLEST_TYPE, LARGEST_TYPE);
    Length leading = length("leading", leadingOf(size), size.times(0.8), size.times(4));
    return new Design(
        trim,
        margins(trim, size, leading),
        size,
        leading,
        settings.flag(house.hyphenate(), "hyphenate"),
        settings.flag(house.oldStyleFigures(), "old-style-figures"),
        front());
  }

  private Design.Front front() {
    Design.Front front = house.front();
    return new Design.Front(
        settings.flag(front.halfTitle(), "half-title"),
        settings.flag(front.titlePage(), "title-page"),
        settings.flag(front.copyrightPage(), "copyright-page"),
        contents(front.contents()),
        chapterStart(front.chapterStart()),
        settings.flag(front.runningHeads(), "running-heads"),
        settings.flag(front.folios(), "page-numbers"));
  }

  /** Many posts of web sites carry a {@code toc} for the site; only a book heeds it. */
  private boolean contents(boolean fallback) {
    if (form == Book.Form.BOOK) {
      return settings.flag(fallback, "contents", "toc");
    }
    settings.node("toc");
    return settings.flag(fallback, "contents");
  }

  private Design.Start chapterStart(Design.Start fallback) {
    Optional<Node> node = settings.node("chapter-start");
    if (node.isEmpty()) {
      return fallback;
    }
    return switch (settings.text(node.get(), "chapter-start").toLowerCase(Locale.ROOT)) {
      case "recto", "right" -> Design.Start.RECTO;
      case "any" -> Design.Start.ANY;
      default -> {
        settings.valueFault(node.get(), "chapter-start is recto or any", "chapter-start: recto");
        yield fallback;
      }
    };
  }

  private Size trim() {
    Optional<Node> node = settings.node("trim");
    if (node.isEmpty()) {
      return house.trim();
    }
    String written = settings.text(node.get(), "trim");
    Optional<Size> size = Measures.trim(written);
    if (size.isEmpty()) {
      settings.valueFault(
          node.get(),
          "trim is no page size",
          Suggestion.nearest(written, Measures.trimNames())
              .map(near -> "did you mean " + near + "?")
              .orElse("trim: 6in x 9in"));
      return house.trim();
    }
    if (!isWithin(size.get().width(), SMALLEST_TRIM, LARGEST_TRIM)
        || !isWithin(size.get().height(), SMALLEST_TRIM, LARGEST_TRIM)) {
      settings.valueFault(node.get(), "no press prints a page of this size", "trim: 6in x 9in");
      return house.trim();
    }
    return size.get();
  }

  private static boolean isWithin(Length length, Length least, Length most) {
    return length.compareTo(least) >= 0 && length.compareTo(most) <= 0;
  }

  /** The house's leading, in proportion to another size, to the half point. */
  private Length leadingOf(Length size) {
    if (size.equals(house.size())) {
      return house.leading();
    }
    double points = size.pt() * house.leading().pt() / house.size().pt();
    return Length.points(Math.round(points * 2) / 2.0);
  }

  private Length length(String name, Length fallback, Length least, Length most) {
    Optional<Node> node = settings.node(name);
    return node.isEmpty() ? fallback : length(node.get(), name, fallback, least, most);
  }

  private Length length(Node node, String name, Length fallback, Length least, Length most) {
    String written = settings.text(node, name);
    Optional<Length> length = Measures.length(written);
    if (length.isEmpty()) {
      boolean bare = !written.isEmpty() && Measures.length(written + "pt").isPresent();
      settings.valueFault(
          node,
          name + " must be a length with its unit",
          name + ": " + (bare ? written + (name.equals("font-size") ? "pt" : "mm") : "11pt"));
      return fallback;
    }
    if (!isWithin(length.get(), least, most)) {
      settings.valueFault(node, name + " is out of all proportion", null);
      return fallback;
    }
    return length.get();
  }

  private Margins margins(Size trim, Length size, Length leading) {
    Margins usual = usualMargins(trim, size, leading);
    Optional<Node> node = settings.node("margins");
    if (node.isEmpty()) {
      return usual;
    }
    if (!(node.get() instanceof MappingNode mapping)) {
      settings.valueFault(
          node.get(),
          "margins must have inner, outer, top and bottom",
          "margins: {inner: 20mm, outer: 17mm, top: 22mm, bottom: 25mm}");
      return usual;
    }
    Settings inner = settings.inner(mapping);
    Margins asked =
        new Margins(
            margin(inner, usual.inner(), trim.width(), "inner"),
            margin(inner, usual.outer(), trim.width(), "outer"),
            margin(inner, usual.top(), trim.height(), "top"),
            margin(inner, usual.bottom(), trim.height(), "bottom"));
    inner.finish();
    if (!isRoomy(trim, asked)) {
      settings.valueFault(node.get(), "these margins leave no room for the text", null);
      return usual;
    }
    return asked;
  }

  private Length margin(Settings margins, Length usual, Length most, String name) {
    @Nullable Node node = margins.node(name).orElse(null);
    return node == null ? usual : length(node, name, usual, Length.ZERO, most);
  }

  private static boolean isRoomy(Size trim, Margins margins) {
    Length across = trim.width().minus(margins.inner()).minus(margins.outer());
    Length down = trim.height().minus(margins.top()).minus(margins.bottom());
    return across.compareTo(SMALLEST_BLOCK) >= 0 && down.compareTo(SMALLEST_BLOCK) >= 0;
  }

  private Margins usualMargins(Size trim, Length size, Length leading) {
    boolean asHouse =
        trim.equals(house.trim()) && size.equals(house.size()) && leading.equals(house.leading());
    if (asHouse) {
      return house.margins();
    }
    if (form == Book.Form.BOOK) {
      return House.bookMargins(trim, size, leading);
    }
    Length houseMeasure =
        house.trim().width().minus(house.margins().inner()).minus(house.margins().outer());
    Length measure = houseMeasure.times(size.pt() / house.size().pt());
    Length side = new Length((trim.width().sp() - measure.sp()) / 2);
    Length sides = side.compareTo(NARROWEST_SIDE) < 0 ? NARROWEST_SIDE : side;
    double tall = trim.height().pt() / house.trim().height().pt();
    return new Margins(
        sides, sides, house.margins().top().times(tall), house.margins().bottom().times(tall));
  }
}
