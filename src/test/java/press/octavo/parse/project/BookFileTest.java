package press.octavo.parse.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Book;
import press.octavo.book.Contributor;
import press.octavo.book.Division;
import press.octavo.design.Binding;
import press.octavo.design.Design;
import press.octavo.design.Margins;
import press.octavo.design.TextBlock;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Said;

class BookFileTest {
  private final Reporter reporter = new Reporter();

  private Project read(String yaml) {
    Project project =
        ProjectReader.read(
            MemoryManuscript.folder("a-book")
                .with("book.yml", yaml)
                .with("one.md", "# One\n")
                .with("two.md", "# Two\n"),
            reporter);
    project.design();
    return project;
  }

  @Test
  void everythingALibraryNotes() {
    Project project =
        read(
            """
            title: "Rosencrantz's Book"
            subtitle: A Life
            authors:
              - Jane Austen
              - name: Ed Itor
                role: editor
                file-as: Itor, Ed
              - name: {given: Leo, family: Tolstoy}
                role: aut
            translator: Louise Maude
            lang: en-gb
            date: December 23, 2017
            identifier:
              - scheme: ISBN-10
                text: 0-306-40615-2
              - urn:uuid:1
            publisher: A House
            copyright: '© 2017'
            abstract: About it.
            keywords: war, peace
            form: book
            """);
    assertEquals(List.of(), Said.by(reporter));
    assertEquals("Rosencrantz’s Book", project.metadata().title());
    assertEquals(
        List.of(
            new Contributor("Jane Austen", "aut", ""),
            new Contributor("Leo Tolstoy", "aut", ""),
            new Contributor("Ed Itor", "edt", "Itor, Ed"),
            new Contributor("Louise Maude", "trl", "")),
        project.metadata().contributors());
    assertEquals("en-GB", project.metadata().lang());
    assertEquals("2017-12-23", project.metadata().isoDate());
    assertEquals("9780306406157", project.metadata().isbn());
    assertEquals("urn:uuid:1", project.metadata().identifier());
    assertEquals("© 2017", project.metadata().rights());
    assertEquals("About it.", project.metadata().description());
    assertEquals(List.of("war", "peace"), project.metadata().subjects());
    assertEquals(Book.Form.BOOK, project.form());
  }

  @Test
  void theLookOfTheBook() {
    Project project =
        read(
            """
            title: T
            trim: 148mm x 210 mm
            font-size: 10pt
            margins: {inner: 2cm, bottom: 1in}
            hyphenate: false
            toc: no
            chapter-start: any
            smart: false
            join-torn-paragraphs: true
            """);
    assertEquals(List.of(), Said.by(reporter));
    Design design = project.design();
    Size a5 = new Size(Length.millimetres(148), Length.millimetres(210));
    assertEquals(a5, design.trim());
    assertEquals(Length.points(12.5), design.leading());
    Margins usual =
        new TextBlock(0.735, 28.5, 0.775, 0.105)
            .margins(a5, Length.points(10), Length.points(12.5), Optional.of(Binding.GLUED));
    assertEquals(
        new Margins(Length.millimetres(20), usual.outer(), usual.top(), Length.inches(1)),
        design.margins());
    assertEquals(Optional.empty(), design.binding());
    assertEquals(false, design.hyphenate());
    assertEquals(false, design.front().contents());
    assertEquals(Design.Start.ANY, design.front().chapterStart());
    assertEquals(new Options(false, true), project.options());
  }

  @Test
  void partsAndChapters() {
    Project project =
        read(
            """
            title: T
            chapters:
              - part: The Beginning
                chapters: [two.md]
              - file: ./one.md
                kind: afterword
                title: Last
            """);
    assertEquals(List.of(), Said.by(reporter));
    List<ChapterFile> chapters = project.chapters();
    assertEquals(3, chapters.size());
    assertEquals("# The Beginning", chapters.get(0).source().text().strip());
    assertEquals(Optional.of(Division.Kind.PART), chapters.get(0).kind());
    assertEquals(3, chapters.get(0).source().line(chapters.get(0).source().text().indexOf('#')));
    assertEquals("two.md", chapters.get(1).source().name());
    assertEquals(Optional.of(Division.Kind.AFTERWORD), chapters.get(2).kind());
    assertEquals(Optional.of("Last"), chapters.get(2).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel: X | 1:1 error[key-unknown] there is no key titel here (did you mean title?)",
        "title: [a] | 1:8 error[value-type] title must be a text",
        "title: a\\ntitle: b | 2:1 error[key-duplicate] the key title stands here twice",
        "author: a\\nauthors: b | 2:1 error[key-duplicate] authors says the same as author above",
        "hyphenate: maybe | 1:12 error[value-type] hyphenate must be true or false",
        "lang: en_GB | 1:7 error[value-invalid] lang must be a language tag of BCP 47 (lang: en-GB)",
        "lang: German | 1:7 error[value-invalid] lang must be a language tag of BCP 47 (lang: de)",
        "trim: a55 | 1:7 error[value-invalid] trim is no page size (did you mean a5?)",
        "trim: 1in x 90in | 1:7 error[value-invalid] no press prints a page of this size (trim: 6in x 9in)",
        "font-size: 11 | 1:12 error[value-invalid] font-size must be a length with its unit (font-size: 11pt)",
        "leading: 1pt | 1:10 error[value-invalid] leading is out of all proportion",
        "margins: {inner: 5in} | 1:10 error[value-invalid] these margins leave no room for the text",
        "margins: {iner: 1in} | 1:11 error[key-unknown] there is no key iner here (did you mean inner?)",
        "isbn: 978-0-306-40615-8 | 1:7 error[value-invalid] this is no ISBN: its last digit does not agree with the others (compare it digit by digit with the one you were given)",
        "author: {name: a, role: autor} | 1:25 error[value-invalid] there is no role autor (did you mean author?)",
        "form: novel | 1:7 error[value-invalid] form is book or article (form: book)",
        "chapter-start: verso | 1:16 error[value-invalid] chapter-start is recto or any (chapter-start: recto)",
        "chapters: [one.md, tow.md] | 1:20 error[chapter-missing] there is no file tow.md (did you mean two.md?)",
        "chapters: [../x.md] | 1:12 error[file-outside] ../x.md is not a path inside the manuscript folder",
        "chapters: [one.md, one.md] | 1:20 warning[chapter-repeated] one.md is in the list above and is not set twice",
        "chapters: one.md | 1:11 error[value-type] chapters must be a list of files",
        "cover-image: covr.png | 1:14 error[image-missing] there is no picture covr.png",
        "- a | 1:1 error[value-type] book.yml must hold keys and values (title: A Book)",
      })
  void mistakes(String yaml, String said) {
    read(yaml.replace("\\n", "\n") + "\n");
    assertEquals(List.of("book.yml:" + said), Said.by(reporter));
  }

  @Test
  void brokenYamlIsShownWhereItBreaks() {
    read("title: \"A book\nlang: en\n");
    assertTrue(
        Said.by(reporter).get(0).startsWith("book.yml:3:1 error[yaml-broken] this is not YAML: "));
    assertEquals(1, Said.by(reporter).size());
  }

  @Test
  void aPlaceAfterAstralLettersIsRight() {
    read("title: \uD83D\uDE00\nlang: \uD83D\uDE00 x\n");
    assertTrue(Said.by(reporter).get(0).startsWith("book.yml:2:7 error[value-invalid]"));
  }

  @Test
  void hostileYamlIsBounded() {
    String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c < 'k'; c++) {
      String before = "*" + (char) (c - 1);
      bomb +=
          c + ": &" + c + " [" + String.join(",", List.of(before, before, before, before)) + "]\n";
    }
    String chapters = bomb + "chapters: *j\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          read(chapters);
          read("[".repeat(100_000));
          read("- ".repeat(100_000) + "x");
          read("chapters: &r\n  - file: one.md\n    chapters: *r\n");
          read("x: " + "y".repeat(1 << 19));
        });
    assertTrue(reporter.hasErrors());
  }
}
