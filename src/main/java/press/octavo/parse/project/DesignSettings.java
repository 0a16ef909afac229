package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.book.Book;
import press.octavo.design.Binding;
import press.octavo.design.Design;
import press.octavo.design.Margins;
import press.octavo.design.Style;
import press.octavo.design.TextBlock;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.source.Reporter;
import press.octavo.source.Suggestion;

/**
 * Reads how the book should look: a style of the house, changed as the author asks under {@code
 * style:} and, for the keys that concern the page most, outside of it.
 */
final class DesignSettings {
  private static final Length SMALLEST_TYPE = Length.points(4);
  private static final Length LARGEST_TYPE = Length.points(72);
  private static final Length SMALLEST_TRIM = Length.inches(2);
  private static final Length LARGEST_TRIM = Length.inches(30);

  /** A text block that is smaller holds no line of type. */
  private static final Length SMALLEST_BLOCK = Length.inches(1);

  private static final Size LETTER = new Size(Length.inches(8.5), Length.inches(11));
  private static final Size A4 = new Size(Length.millimetres(210), Length.millimetres(297));

  private final Book.Form form;
  private final String lang;
  private final String name;

  /** The author's {@code style:}, when it is a mapping. */
  private final List<Settings> own = new ArrayList<>();

  /** The house's files. */
  private final List<Settings> files;

  /** The keys that may stand in {@code book.yml} itself, too. */
  private final Layers top;

  /** What the author asks for, without the house. */
  private final Layers author;

  /** The author's {@code style:}, then the house's files. */
  private final Layers style;

  private DesignSettings(Optional<Settings> said, Book.Form form, String lang, Reporter reporter) {
    this.form = form;
    this.lang = lang;
    this.name = said.flatMap(this::chosen).orElse(HouseStyles.usual(form));
    this.files = HouseStyles.files(name, reporter);
    said.ifPresent(root -> files.forEach(root::keepForStyle));
    List<Settings> authors = joined(said.map(List::of).orElse(List.of()), own);
    this.author = new Layers(authors);
    this.style = new Layers(joined(own, files));
    this.top = new Layers(joined(authors, files));
  }

  /** The style that the author names, alone or with changes. */
  private Optional<String> chosen(Settings root) {
    Optional<Node> node = root.node("style");
    if (node.isPresent() && node.get() instanceof MappingNode mapping) {
      Settings changes = root.owned(mapping);
      own.add(changes);
      return changes.node("base").flatMap(base -> HouseStyles.named(changes, base));
    }
    return node.flatMap(word -> HouseStyles.named(root, word));
  }

  private static List<Settings> joined(List<Settings> first, List<Settings> second) {
    List<Settings> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /**
   * The design of a book.
   *
   * @param said what its author says of it
   * @param lang BCP 47 tag of its language
   */
  static Design read(Optional<Settings> said, Book.Form form, String lang, Reporter reporter) {
    return new DesignSettings(said, form, lang, reporter).read();
  }

  private Design read() {
    Size trim = trim();
    Length size = length(top, "font-size", Length.points(11), SMALLEST_TYPE, LARGEST_TYPE);
    Length leading = leading(size);
    Design.Front front = front();
    Style read = new StyleSettings(style, top).read(name);
    boolean hyphenate = top.flag(true, "hyphenate");
    boolean oldStyle = top.flag(true, "old-style-figures");
    Optional<Binding> binding =
        style.choice("binding", Bound.GLUED) == Bound.GLUED
            ? Optional.of(Binding.GLUED)
            : Optional.empty();
    TextBlock block =
        new TextBlock(
            style.number("text-width", 0.735, 0.3, 0.95),
            style.number("measure", 28.5, 10, 60),
            style.number("text-depth", 0.775, 0.3, 0.95),
            style.number("head-margin", 0.105, 0.02, 0.5));
    Margins usual = block.margins(trim, size, leading, binding);
    Asked asked = margins(trim, usual);
    Design design =
        new Design(
            trim,
            asked.margins(),
            asked.sides() ? Optional.empty() : binding,
            size,
            leading,
            hyphenate,
            oldStyle,
            front,
            read);
    finish();
    return design;
  }

  /** How the pages are held together, as style files say it. */
  private enum Bound {
    GLUED,
    NONE
  }

  private void finish() {
    top.finish();
    style.finish();
    own.forEach(Settings::finish);
    files.forEach(Settings::finish);
  }

  private Design.Front front() {
    return new Design.Front(
        page("half-title", false),
        page("title-page", false),
        page("copyright-page", false),
        contents(),
        start(),
        page("running-heads", false),
        page("page-numbers", true));
  }

  /** Whether a page or line is made; an article has none of a book's unless its author asks. */
  private boolean page(String key, boolean inArticle) {
    boolean inBook = top.shown(true, key);
    return form == Book.Form.BOOK ? inBook : author.shown(inArticle, key);
  }

  /** Many posts of web sites carry a {@code toc} for the site; only a book heeds it. */
  private boolean contents() {
    return form == Book.Form.BOOK
        ? top.shown(true, "contents", "toc")
        : author.shown(false, "contents");
  }

  private Design.Start start() {
    return top.value(
        Design.Start.RECTO,
        (layer, node) ->
            switch (layer.text(node, "chapter-start").toLowerCase(Locale.ROOT)) {
              case "recto", "right" -> Optional.of(Design.Start.RECTO);
              case "any" -> Optional.of(Design.Start.ANY);
              default -> {
                layer.valueFault(node, "chapter-start is recto or any", "chapter-start: recto");
                yield Optional.empty();
              }
            },
        "chapter-start");
  }

  private Size trim() {
    return top.value(paper(), this::trim, "trim");
  }

  /** The paper of the reader's country; only American and unspecified English is on Letter. */
  private Size paper() {
    Locale locale = Locale.forLanguageTag(lang);
    boolean letter =
        locale.getLanguage().equals("en")
            && (locale.getCountry().isEmpty() || "US CA PH".contains(locale.getCountry()));
    return letter ? LETTER : A4;
  }

  private Optional<Size> trim(Settings layer, Node node) {
    String written = layer.text(node, "trim");
    Optional<Size> size = written.equals("paper") ? Optional.of(paper()) : Measures.trim(written);
    if (size.isEmpty()) {
      layer.valueFault(
          node,
          "trim is no page size",
          Suggestion.nearest(written, Measures.trimNames())
              .map(near -> "did you mean " + near + "?")
              .orElse("trim: 6in x 9in"));
      return size;
    }
    if (!isTrim(size.get().width()) || !isTrim(size.get().height())) {
      layer.valueFault(node, "no press prints a page of this size", "trim: 6in x 9in");
      return Optional.empty();
    }
    return size;
  }

  private static boolean isTrim(Length length) {
    return length.compareTo(SMALLEST_TRIM) >= 0 && length.compareTo(LARGEST_TRIM) <= 0;
  }

  /** The house's leading, in proportion to another size, to the half point. */
  private Length leading(Length size) {
    Layers house = new Layers(files);
    Length houseSize = length(house, "font-size", size, SMALLEST_TYPE, LARGEST_TYPE);
    Length houseLeading = length(house, "leading", size, SMALLEST_TYPE, LARGEST_TYPE);
    double points = size.pt() * houseLeading.pt() / houseSize.pt();
    Length usual =
        size.equals(houseSize) ? houseLeading : Length.points(Math.round(points * 2) / 2.0);
    return length(author, "leading", usual, size.times(0.8), size.times(4));
  }

  private static Length length(
      Layers layers, String name, Length fallback, Length least, Length most) {
    return layers.length(name, fallback, least, most);
  }

  /**
   * The margins.
   *
   * @param sides whether the author has said how wide one at the side is
   */
  private record Asked(Margins margins, boolean sides) {}

  private Asked margins(Size trim, Margins usual) {
    return top.value(
        new Asked(usual, false), (layer, node) -> margins(layer, node, trim, usual), "margins");
  }

  private Optional<Asked> margins(Settings layer, Node node, Size trim, Margins usual) {
    if (!(node instanceof MappingNode mapping)) {
      layer.valueFault(
          node,
          "margins must have inner, outer, top and bottom",
          "margins: {inner: 20mm, outer: 17mm, top: 22mm, bottom: 25mm}");
      return Optional.empty();
    }
    Settings inner = layer.owned(mapping);
    Layers keys = new Layers(List.of(inner));
    Margins asked =
        new Margins(
            keys.length("inner", usual.inner(), Length.ZERO, trim.width()),
            keys.length("outer", usual.outer(), Length.ZERO, trim.width()),
            keys.length("top", usual.top(), Length.ZERO, trim.height()),
            keys.length("bottom", usual.bottom(), Length.ZERO, trim.height()));
    inner.finish();
    if (!isRoomy(trim, asked)) {
      layer.valueFault(node, "these margins leave no room for the text", null);
      return Optional.empty();
    }
    return Optional.of(new Asked(asked, inner.has("inner") || inner.has("outer")));
  }

  private static boolean isRoomy(Size trim, Margins margins) {
    Length across = trim.width().minus(margins.inner()).minus(margins.outer());
    Length down = trim.height().minus(margins.top()).minus(margins.bottom());
    return across.compareTo(SMALLEST_BLOCK) >= 0 && down.compareTo(SMALLEST_BLOCK) >= 0;
  }
}
