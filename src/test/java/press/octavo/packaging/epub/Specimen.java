package press.octavo.packaging.epub;

import static press.octavo.packaging.epub.Write.AT;
import static press.octavo.packaging.epub.Write.bullets;
import static press.octavo.packaging.epub.Write.call;
import static press.octavo.packaging.epub.Write.chapter;
import static press.octavo.packaging.epub.Write.code;
import static press.octavo.packaging.epub.Write.definition;
import static press.octavo.packaging.epub.Write.division;
import static press.octavo.packaging.epub.Write.em;
import static press.octavo.packaging.epub.Write.fenced;
import static press.octavo.packaging.epub.Write.h;
import static press.octavo.packaging.epub.Write.image;
import static press.octavo.packaging.epub.Write.inside;
import static press.octavo.packaging.epub.Write.item;
import static press.octavo.packaging.epub.Write.link;
import static press.octavo.packaging.epub.Write.mono;
import static press.octavo.packaging.epub.Write.note;
import static press.octavo.packaging.epub.Write.numbers;
import static press.octavo.packaging.epub.Write.p;
import static press.octavo.packaging.epub.Write.pairs;
import static press.octavo.packaging.epub.Write.quote;
import static press.octavo.packaging.epub.Write.role;
import static press.octavo.packaging.epub.Write.row;
import static press.octavo.packaging.epub.Write.sceneBreak;
import static press.octavo.packaging.epub.Write.strong;
import static press.octavo.packaging.epub.Write.styled;
import static press.octavo.packaging.epub.Write.task;
import static press.octavo.packaging.epub.Write.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Catalogue;
import press.octavo.book.Contributor;
import press.octavo.book.Division;
import press.octavo.book.Division.Kind;
import press.octavo.book.Inline;
import press.octavo.book.Metadata;
import press.octavo.book.Note;
import press.octavo.book.Picture.Format;
import press.octavo.design.Designs;
import press.octavo.page.Anchor;
import press.octavo.page.PageStart;

/** Books for tests: one that holds everything, one of hostile names, one article. */
final class Specimen {
  private Specimen() {}

  static Metadata metadata(String title, String subtitle, String lang, String... authors) {
    List<Contributor> contributors = new ArrayList<>();
    for (String author : authors) {
      contributors.add(new Contributor(author, Contributor.AUTHOR, ""));
    }
    return new Metadata(
        title,
        subtitle,
        contributors,
        lang,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        Optional.empty(),
        Catalogue.NONE);
  }

  static Book book(Metadata metadata, Division... divisions) {
    return new Book(metadata, Book.Form.BOOK, Designs.book(), List.of(divisions));
  }

  /** Every kind of division, block and inline at least once. */
  static Book everything() {
    Metadata metadata =
        new Metadata(
            "The Craft of the Page",
            "A Specimen of Every Block",
            List.of(
                new Contributor("Ada Byron", "aut", "Byron, Ada"),
                new Contributor("Jean Petit", "aut", ""),
                new Contributor("Louise Maude", "trl", "Maude, Louise"),
                new Contributor("Nobody", "zzz", "")),
            "en-GB",
            "Spring 2024",
            "2024-03",
            "https://example.org/craft",
            "9783161484100",
            "Octavo Press",
            "© 2024 the authors",
            "All that a page can hold.",
            List.of("Typography", "Books"),
            Optional.empty(),
            Catalogue.NONE);
    List<Division> divisions = new ArrayList<>();
    divisions.add(division(Kind.DEDICATION, "dedication", "", p(text("For "), em(text("M.")))));
    divisions.add(division(Kind.PREFACE, "preface", "Preface", p("Before the text.")));
    divisions.add(division(Kind.PART, "part-1", "Part One: Prose"));
    divisions.add(prose());
    divisions.add(blocks());
    divisions.add(division(Kind.PART, "part-2", "Part Two: Matter"));
    divisions.add(notes());
    divisions.add(
        chapter("1-untitled", "", p("A chapter without a title begins like any other one.")));
    for (Kind kind : Kind.values()) {
      if (kind.matter() == Division.Matter.BACK || kind == Kind.EPILOGUE) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        divisions.add(division(kind, "the-" + name, "The " + name, p("Of its kind.")));
      }
    }
    return book(metadata, divisions.toArray(Division[]::new));
  }

  /** The same with all that shops ask. */
  static Book catalogued() {
    Book book = everything();
    Metadata m = book.metadata();
    Catalogue catalogue =
        new Catalogue(
            "9780306406157",
            "Craft of the Page, The",
            List.of(
                new Catalogue.Series("Crafts", "2", false),
                new Catalogue.Series("All of Them", "", true)),
            List.of(new Catalogue.Subject("BISAC", "DES007050", "DESIGN / Typography")),
            "Tables are told in words.",
            new Catalogue.Certificate(
                "An Office", "2.2 AA", "A Seal", "https://example.org/report"));
    Metadata metadata =
        new Metadata(
            m.title(),
            m.subtitle(),
            m.contributors(),
            m.lang(),
            m.date(),
            m.isoDate(),
            m.identifier(),
            m.isbn(),
            m.publisher(),
            m.rights(),
            m.description(),
            m.subjects(),
            m.cover(),
            catalogue);
    return book(metadata, book.divisions().toArray(Division[]::new));
  }

  /** Pages that begin in all kinds of places of the chapter of prose; some have no text. */
  static List<PageStart> starts(Book book) {
    List<Block> prose =
        book.divisions().stream()
            .filter(division -> division.id().equals("prose"))
            .flatMap(division -> division.content().stream())
            .toList();
    return List.of(
        new PageStart("i", List.of(Anchor.HALF_TITLE), List.of(), true),
        new PageStart("ii", List.of(), List.of(), false),
        new PageStart("iii", List.of(Anchor.TITLE_PAGE), List.of(), true),
        new PageStart("iv", List.of(Anchor.COPYRIGHT_PAGE), List.of(), true),
        new PageStart("v", List.of(Anchor.CONTENTS), List.of(), true),
        new PageStart("vi", List.of(), List.of(), true),
        new PageStart("1", List.of("prose"), at(prose.get(0), 0), true),
        new PageStart("2", List.of(), at(prose.get(0), "“Well,Prince,".length()), false),
        new PageStart("3", List.of(), List.of(), false),
        new PageStart("4", List.of(), at(prose.get(3), "Afterabreak:HO,E=mc2".length()), false),
        new PageStart("5", List.of("the-2nd"), at(prose.get(6), 0), false),
        new PageStart("6", List.of(), List.of(), false));
  }

  private static List<PageStart.Place> at(Block block, int signs) {
    return List.of(new PageStart.Place(block, 0, signs));
  }

  private static Division prose() {
    return chapter(
        "prose",
        "On the Office of the Printer",
        p(
            text(
                "“Well, Prince, so Genoa and Lucca are now just family estates of the"
                    + " Buonapartes. But I warn you, if you don’t tell me that this means war, if"
                    + " you still try to defend the infamies and horrors perpetrated by that"
                    + " Antichrist—I really believe he is Antichrist—I will have nothing more to do"
                    + " with you.”")),
        p(
            text("It was in July, 1805, and the speaker was the well-known "),
            em(text("Anna Pávlovna "), em(text("Schérer"))),
            text(", maid of honor and favorite of the Empress "),
            styled(Attributes.ofClass("smallcaps"), "Márya Fëdorovna"),
            text(". With these words she greeted "),
            strong(text("Prince Vasíli Kurágin")),
            text(", a man of high rank,"),
            new Inline.SoftBreak(AT),
            text("who was the first to arrive at her reception. See "),
            inside("blocks", text("the next chapter")),
            text(", or "),
            link("https://example.org/?a=1&b=2", text("elsewhere")),
            text(", or the "),
            inside("table", text("table")),
            text(".")),
        sceneBreak(),
        p(
            text("After a break: H"),
            new Inline.Subscript(AT, List.of(text("2"))),
            text("O, E = mc"),
            new Inline.Superscript(AT, List.of(text("2"))),
            text(", "),
            new Inline.Strike(AT, List.of(text("struck"))),
            text(", "),
            styled(Attributes.ofClass("underline"), "underlined"),
            text(", "),
            styled(Attributes.ofClass("mark"), "marked"),
            text(", "),
            styled(Attributes.ofClass("kbd"), "Ctrl"),
            text(", "),
            styled(Attributes.ofClass("inserted"), "inserted"),
            text(", "),
            styled(Attributes.ofClass("small"), "small"),
            text(", "),
            styled(Attributes.ofClass("of mine\""), "mine"),
            text(", "),
            styled(pairs("lang", "fr"), "la grippe"),
            text(", "),
            mono("int x = 1;"),
            text(", "),
            image("pictures/Dot é.png", Format.PNG, "a dot"),
            text(" and"),
            new Inline.HardBreak(AT),
            text("a new line of ☃ and Λόγος, слово, 😀.")),
        quote(p("A quotation that is set off."), quote(p("And one inside it."))),
        p("Prose goes on after it."),
        h(2, "the-2nd", "A Second Level"),
        p("Text."),
        h(3, "A third level"),
        p("Text."),
        h(4, "A fourth level"),
        p("Text."),
        h(5, "A fifth level"),
        p("Text."),
        h(6, "A sixth level"),
        p("Text."));
  }

  private static Division blocks() {
    Block.Table table =
        new Block.Table(
            AT,
            Attributes.ofId("table"),
            List.of(
                Block.Alignment.LEFT,
                Block.Alignment.CENTRE,
                Block.Alignment.RIGHT,
                Block.Alignment.DEFAULT),
            List.of(row("Face", "Cut", "Glyphs", "")),
            List.of(
                row("Garamond", "roman", "3,218", "yes"),
                row("Garamond", "italic", "2,961", "no"),
                new Block.Row(
                    AT, List.of(new Block.Cell(AT, 4, List.of(text("across all columns")))))),
            List.of(text("What the "), em(text("case")), text(" holds")));
    Block.Table bare =
        new Block.Table(
            AT,
            Attributes.NONE,
            List.of(Block.Alignment.DEFAULT, Block.Alignment.DEFAULT),
            List.of(row("", "")),
            List.of(row("no", "head")),
            List.of());
    return chapter(
        "blocks",
        "Blocks",
        p("Lists come first, one tight and one loose."),
        bullets(true, item(p("tight")), item(p("with"), bullets(true, item(p("nested"))))),
        bullets(false, item(p("loose"), p("of two")), item(code("", "and code"))),
        numbers(3, item(p("third")), item(p("fourth"))),
        bullets(true, task(true, p("done")), task(false, p("to do")), task(false)),
        bullets(false, task(true, p("loosely done"))),
        new Block.Definitions(
            AT,
            Attributes.NONE,
            List.of(
                definition("Recto", p("The page on the right.")),
                definition("Verso", p("The page on the left."), p("It has an even number.")))),
        code(
            "java",
            "/** Greets. */\npublic static void main(String[] args) {\n"
                + "  if (args.length < 1 && ready) {\n    greet(\"world\");\n  }\n}"),
        code("", ""),
        table,
        bare,
        new Block.Figure(
            AT,
            Attributes.ofId("figure"),
            new Inline.Image(
                AT,
                pairs("width", "50%"),
                Write.picture("pictures/dot.jpg", Format.JPEG),
                "a grey field",
                "A field"),
            List.of(text("A field, with "), em(text("emphasis")))),
        new Block.Figure(
            AT, Attributes.NONE, image("drawing.svg", Format.SVG, "a circle"), List.of()),
        fenced("note", p("A remark beside the text.")),
        fenced("epigraph", p("All happy families are alike.")),
        fenced("verse", p(text("A line"), new Inline.HardBreak(AT), text("and its rhyme"))),
        new Block.Paragraph(
            AT, pairs("lang", "not a tag"), Block.Role.BODY, List.of(text("Odd language."))));
  }

  private static Division notes() {
    Note inner = note("n-inner", 3, p("A note to a note."));
    Note first =
        note("n1", 1, p(text("Short"), call(inner, false), text(".")), p("And a second line."));
    Note second = note("n2", 2, code("", "a note of code"), quote(p("and a quote")));
    return chapter(
        "notes",
        "Notes, “Again”",
        p(
            text("Called once"),
            call(first, false),
            text(" and twice"),
            call(second, false),
            text(" and again"),
            call(first, true),
            text(", even in "),
            link("mailto:a@example.org", text("a link"), call(second, true)),
            text(".")));
  }

  /** Names that try to break out of wherever they are written. */
  static Book hostile() {
    String evil = "]]> \"><script>alert(1)</script> & \u0000\uD800\uFFFE";
    Metadata metadata =
        new Metadata(
            evil,
            evil,
            List.of(new Contributor(evil, "aut", evil)),
            "en",
            evil,
            "",
            evil,
            "",
            evil,
            evil,
            evil,
            List.of(evil),
            Optional.empty(),
            Catalogue.NONE);
    return book(
        metadata,
        chapter("../../Über \u0001 uns", evil, h(2, evil, evil), p(evil), code(evil, evil)),
        chapter("CON", "", p(inside("../../Über \u0001 uns", text(evil)))),
        chapter("links", "", p(link("https://[x", text(evil)), link("http://a/b|c d", text(evil)))),
        chapter("con", "", fenced(evil, p(inside(evil, text(evil))))));
  }

  static Book article() {
    Metadata metadata =
        metadata("Boris Johnson in Moscow: Determining What’s Possible", "", "en", "Sarah Lain");
    Division division =
        new Division(
            AT,
            "boris-johnson-in-moscow",
            Kind.CHAPTER,
            Attributes.NONE,
            List.of(text("Boris Johnson in Moscow: Determining What’s Possible (Op-ed)")),
            List.of(
                role(
                    Block.Role.DECK,
                    strong(
                        text(
                            "For now, Russia and the U.K. are incapable of seeing eye to eye on"
                                + " major issues like Ukraine and cybersecurity"))),
                role(Block.Role.BYLINE, text("By Sarah Lain")),
                role(Block.Role.DATELINE, text("December 23, 2017")),
                p(
                    "After two cancellations, U.K. Foreign Secretary Boris Johnson finally made it"
                        + " to Moscow before the end of 2017."),
                p(
                    "Compared to its European counterparts, the U.K. has been late to dialogue with"
                        + " Moscow. This is in part over Ukraine, but longer-standing tensions"
                        + " between them contributed, stemming from issues including the U.K."
                        + " granting asylum to Russian businessman Boris Berezovsky in 2003 and the"
                        + " murder of Alexander Litvinenko in London in 2006."),
                role(
                    Block.Role.LABELLED,
                    strong(text("Related article:")),
                    text(" United Kingdom’s Boris Johnson to Warn Russia")),
                p("Following Prime Minister Theresa May’s unusually direct message."),
                role(Block.Role.CLOSING, em(text("Sarah Lain is a Research Fellow."))),
                role(Block.Role.SOURCE, text("https://example.org/op-ed"))));
    return new Book(metadata, Book.Form.ARTICLE, Designs.article("en"), List.of(division));
  }
}
