package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.design.ArticleHead;
import press.octavo.design.ContentsList;
import press.octavo.design.Folios;
import press.octavo.design.HalfTitle;
import press.octavo.design.Heading;
import press.octavo.design.Lettering;
import press.octavo.design.Opener;
import press.octavo.design.Opening;
import press.octavo.design.RunningHeads;
import press.octavo.design.Style;
import press.octavo.design.TitlePage;
import press.octavo.font.Typeface;
import press.octavo.font.Typefaces;

/** Reads a style, the house's and the author's in the same way. */
final class StyleSettings {
  /** A page has no more lines. */
  private static final int MOST_LINES = 60;

  /** Type ten times as large as the text is a poster's. */
  private static final int LARGEST = 10;

  private static final double SMALLEST = 0.4;
  private static final int DEEPEST_HEADING = 6;

  private final Layers style;
  private final Layers top;

  /**
   * @param style the layers of {@code style:} and of the house's files
   * @param top the same below the keys that may stand outside of {@code style:}
   */
  StyleSettings(Layers style, Layers top) {
    this.style = style;
    this.top = top;
  }

  Style read(String name) {
    return new Style(
        name,
        faces(style.under("faces")),
        text(),
        headings(),
        opener("chapter"),
        opener("part"),
        lettering("heading-number"),
        titlePage(top.look("title-page")),
        halfTitle(top.look("half-title")),
        article(),
        contents(top.look("contents", "toc")),
        runningHeads(top.look("running-heads")),
        folios(top.look("page-numbers")));
  }

  private static Typefaces faces(Layers faces) {
    return new Typefaces(
        face(faces, "text", Typefaces.USUAL.text()),
        face(faces, "heads", Typefaces.USUAL.heads()),
        face(faces, "code", Typefaces.USUAL.code()));
  }

  private static Typeface face(Layers faces, String use, Typeface fallback) {
    return faces.value(
        fallback,
        (layer, node) -> {
          String written = layer.text(node, use);
          Optional<Typeface> face = Typeface.named(written);
          if (face.isEmpty()) {
            layer.valueFault(
                node,
                "there is no typeface " + written + " in the type case",
                "it holds " + String.join(", ", Typeface.titles()));
          }
          return face;
        },
        use);
  }

  private Style.Text text() {
    return new Style.Text(
        style.number("indent", 1.27, 0, 10),
        style.choice("opening", Opening.SMALL_CAPS),
        style.text("ornament", "*"),
        style.flag(false, "acronyms"),
        lettering("notes"),
        lettering("code"),
        lettering("captions"),
        lettering("tables"),
        cellHeads());
  }

  /** The heads of a table are lettered like its cells but for what is said of them. */
  private Lettering cellHeads() {
    return lettering(style.under("table-heads"), lettering("tables"));
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (int level = 2; level <= DEEPEST_HEADING; level++) {
      Layers heading = style.under("heading-".concat(Integer.toString(level)));
      headings.add(
          new Heading(
              lettering(heading, Lettering.PLAIN),
              heading.number("above", 1, 0, MOST_LINES),
              heading.number("below", 0, 0, MOST_LINES)));
    }
    return headings;
  }

  private Opener opener(String kind) {
    Layers opener = style.under(kind);
    return new Opener(
        lettering(opener, Lettering.PLAIN),
        opener.number("sink", 4, 0, MOST_LINES),
        opener.number("text-line", 9, 0, MOST_LINES),
        opener.number("below", 2, 0, MOST_LINES),
        lettering(kind.concat("-number")),
        opener.choice("number", NumberPlace.AS_WRITTEN) == NumberPlace.ABOVE);
  }

  /** Where the number of a chapter stands, as style files say it. */
  private enum NumberPlace {
    ABOVE,
    AS_WRITTEN
  }

  private static TitlePage titlePage(Layers page) {
    return new TitlePage(
        page.number("drop", 0.16, 0, 0.8),
        lettering(page.under("title"), Lettering.PLAIN),
        lettering(page.under("subtitle"), Lettering.PLAIN),
        lettering(page.under("author"), Lettering.PLAIN),
        lettering(page.under("credit"), Lettering.PLAIN),
        lettering(page.under("publisher"), Lettering.PLAIN));
  }

  private static HalfTitle halfTitle(Layers page) {
    return new HalfTitle(page.number("drop", 0.24, 0, 0.8), lettering(page, Lettering.PLAIN));
  }

  private ArticleHead article() {
    Layers title = style.under("article-title");
    Layers deck = style.under("deck");
    return new ArticleHead(
        lettering(title, Lettering.PLAIN),
        title.number("below", 0.7, 0, MOST_LINES),
        lettering(deck, Lettering.PLAIN),
        deck.number("below", 0.7, 0, MOST_LINES),
        lettering("byline"),
        lettering("dateline"));
  }

  private static ContentsList contents(Layers list) {
    return new ContentsList(
        (int) list.number("depth", 1, 1, 2),
        list.flag(false, "leaders"),
        list.number("sink", 2, 0, MOST_LINES),
        list.number("text-line", 7, 0, MOST_LINES),
        lettering(list.under("title"), Lettering.PLAIN),
        lettering(list.under("part"), Lettering.PLAIN),
        lettering(list.under("chapter"), Lettering.PLAIN),
        lettering(list.under("section"), Lettering.PLAIN));
  }

  private static RunningHeads runningHeads(Layers heads) {
    return new RunningHeads(
        lettering(heads, Lettering.PLAIN),
        heads.choice("verso", RunningHeads.Title.PART),
        heads.choice("recto", RunningHeads.Title.CHAPTER),
        heads.choice("place", RunningHeads.Place.HEAD),
        heads.choice("side", RunningHeads.Side.CENTRE),
        heads.number("distance", 1.85, 1, 10));
  }

  private static Folios folios(Layers folios) {
    return new Folios(
        lettering(folios, Lettering.PLAIN),
        folios.choice("place", RunningHeads.Place.HEAD),
        folios.choice("side", RunningHeads.Side.OUTER),
        folios.choice("opener", RunningHeads.Side.CENTRE),
        folios.number("distance", 1.9, 1, 10));
  }

  private Lettering lettering(String name) {
    return lettering(style.under(name), Lettering.PLAIN);
  }

  private static Lettering lettering(Layers layers, Lettering usual) {
    return new Lettering(
        layers.choice("face", usual.face()),
        layers.choice("cut", usual.cut()),
        layers.choice("case", usual.capitals()),
        layers.number("size", usual.size(), SMALLEST, LARGEST),
        layers.number("leading", usual.leading(), 0.6, 3),
        (int) layers.number("tracking", usual.tracking(), -100, 500),
        layers.choice("align", usual.align()));
  }
}
