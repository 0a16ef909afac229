package press.octavo.parse.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.source.Manuscript;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Said;

class ProjectReaderTest {
  private final Reporter reporter = new Reporter();

  private Project read(Manuscript manuscript) {
    Project project = ProjectReader.read(manuscript, reporter);
    project.design();
    return project;
  }

  private static List<String> names(Project project) {
    return project.chapters().stream().map(chapter -> chapter.source().name()).toList();
  }

  @Test
  void aFolderIsItsMarkdownFilesWithoutThoseAboutIt() {
    Project project =
        read(
            MemoryManuscript.folder("war-and-peace")
                .with("README.md", "# About\n")
                .with("LICENSE.md", "x")
                .with("ch1.md", "One")
                .with("ch2/a.markdown", "Two")
                .with("ch2/history.md", "Three")
                .with("notes.txt", "x")
                .with("SUMMARY.md", "x"));
    assertEquals(List.of("ch1.md", "ch2/a.markdown", "ch2/history.md"), names(project));
    assertEquals("War and Peace", project.metadata().title());
    assertEquals(Book.Form.BOOK, project.form());
    assertEquals(List.of(), Said.by(reporter));
  }

  @Test
  void aReadmeAloneIsTheText() {
    assertEquals(
        List.of("README.md"), names(read(MemoryManuscript.folder("x").with("README.md", "x"))));
  }

  @Test
  void aGenericFolderIsNamedByItsSummary() {
    Project project =
        read(
            MemoryManuscript.folder("src")
                .with("SUMMARY.md", "# Summary\n")
                .with("README.md", "# The Dark Arts\n")
                .with("a.md", "x")
                .with("b.md", "x"));
    assertEquals("The Dark Arts", project.metadata().title());
  }

  @Test
  void oneFileIsAnArticleTitledByItsHeading() {
    Project project = read(MemoryManuscript.file("a-post.md", "\n\n# The Title\n\nText.\n"));
    assertEquals(Book.Form.ARTICLE, project.form());
    assertEquals("", project.metadata().title());
    assertEquals(
        "A Post", read(MemoryManuscript.file("2014-05-10-a-post.md", "Text")).metadata().title());
    Project folder = read(MemoryManuscript.folder("op-ed").with("a.md", "# T\n"));
    assertEquals(Book.Form.ARTICLE, folder.form());
  }

  @Test
  void aLongFileOfChaptersIsABook() {
    String novel = "# T\n\n" + ("## Chapter\n\n" + "word ".repeat(8_000) + "\n\n").repeat(3);
    Project project = read(MemoryManuscript.file("novel.md", novel));
    assertEquals(Book.Form.BOOK, project.form());
    assertEquals(2, project.chapterLevel());
    assertEquals("", project.metadata().title());
    Project asked = read(MemoryManuscript.file("n.md", "---\nform: article\n---\n" + novel));
    assertEquals(Book.Form.ARTICLE, asked.form());
  }

  @Test
  void headingsOfFactsAreMetadata() {
    String hamlet =
        "# Title: Hamlet\n\n## Author: William Shakespeare\n\n## Year: 1602\n\n-------\n\n## ACT I\n";
    Project project = read(MemoryManuscript.file("hamlet.md", hamlet));
    assertEquals("Hamlet", project.metadata().title());
    assertEquals("William Shakespeare", project.metadata().authors().get(0).name());
    assertEquals("1602", project.metadata().isoDate());
    assertEquals(hamlet.indexOf("-------\n") + 8, project.chapters().get(0).bodyStart());
  }

  @Test
  void frontMatterOfAPostIsTakenAsItIs() {
    String post =
        """
        ---
        layout: post
        date: '2014-05-10T13:01:00-04:00'
        title: "Make APIs better: n&oacute;w"
        authors:
        - jonathanrubin
        - gray
        image:
        tags: [a, b]
        cover: {image: x.png}
        toc: true
        lang: de
        ---

        Text.
        """;
    Project project = read(MemoryManuscript.file("post.md", post));
    assertEquals(List.of(), Said.by(reporter));
    assertEquals("Make APIs better: n\u00F3w", project.metadata().title());
    assertEquals("2014-05-10", project.metadata().isoDate());
    assertEquals(2, project.metadata().authors().size());
    assertEquals("de", project.metadata().lang());
    assertEquals(false, project.design().front().contents());
    assertEquals(post.indexOf("---\n\nText") + 4, project.chapters().get(0).bodyStart());
  }

  @Test
  void aRuleAtTheBeginningIsNoFrontMatter() {
    Project project =
        read(MemoryManuscript.file("a.md", "---\nOnce upon a time: it was.\n\n---\n"));
    assertEquals(0, project.chapters().get(0).bodyStart());
    assertEquals(List.of(), Said.by(reporter));
  }

  @Test
  void brokenFrontMatterIsAnError() {
    read(MemoryManuscript.file("a.md", "---\r\ntitle: \"x\r\n---\r\nText\r\n"));
    assertEquals(1, Said.by(reporter).size());
    assertEquals("a.md:3:1 error[yaml-broken]", Said.by(reporter).get(0).substring(0, 27));
  }

  @Test
  void titlesInTheFrontMatterOfManyFilesAreTheChapters() {
    Project project =
        read(
            MemoryManuscript.folder("guides")
                .with("a.md", "---\ntitle: First\nlang: ru\nauthor: A\n---\nx")
                .with("b.md", "---\ntitle: Second\n---\nx"));
    assertEquals("Guides", project.metadata().title());
    assertEquals("ru", project.metadata().lang());
    assertEquals(List.of(), project.metadata().contributors());
    assertEquals(Optional.of("First"), project.chapters().get(0).title());
    assertEquals(Optional.of("Second"), project.chapters().get(1).title());
  }

  @Test
  void titleInTheFirstFileAloneIsTheBooks() {
    Project project =
        read(
            MemoryManuscript.folder("guides")
                .with("a.md", "---\ntitle: The Book\n---\nx")
                .with("b.md", "x"));
    assertEquals("The Book", project.metadata().title());
    assertEquals(Optional.empty(), project.chapters().get(0).title());
  }

  @Test
  void metadataBesideTheTextIsReadAsPandocDoes() {
    Project project =
        read(
            MemoryManuscript.folder("x")
                .with("metadata.yaml", "title: War and Peace\ntranslator: A\nfiles: [b.md]\n")
                .with("a.md", "x")
                .with("b.md", "x"));
    assertEquals("War and Peace", project.metadata().title());
    assertEquals("trl", project.metadata().contributors().get(0).role());
    assertEquals(2, project.chapters().size());
  }

  @Test
  void namesOfFilesTellFrontFromBack() {
    Project project =
        read(
            MemoryManuscript.folder("x")
                .with("00-preface.md", "x")
                .with("01-glossary.md", "x")
                .with("02-foreword.md", "x")
                .with("03-appendix-a.md", "x"));
    assertEquals(
        List.of(
            Optional.of(Division.Kind.PREFACE),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Division.Kind.APPENDIX)),
        project.chapters().stream().map(ChapterFile::kind).toList());
  }

  @Test
  void textThatIsNoText() {
    byte[] latin = "Line\nCaf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1);
    read(
        MemoryManuscript.folder("x")
            .with("a.md", latin)
            .with("b.md", "ab\u0000c")
            .with("c.md", "\uFEFF# C\u0007\u0008\n")
            .with("d.md", "x".getBytes(StandardCharsets.UTF_16))
            .with("e.md", " \n")
            .with("f.md", new byte[] {'a', (byte) 0xE2, (byte) 0x82}));
    assertEquals(
        List.of(
            "a.md:2:4 error[text-not-utf8] byte 9 of a.md is not UTF-8"
                + " (save the file as UTF-8 without a byte order mark)",
            "b.md:1:3 error[text-nul] b.md holds NUL characters and is no text",
            "c.md:1:4 warning[text-control] the control character U+0007 cannot stand in a book",
            "d.md:1:1 error[text-not-utf8] d.md is in UTF-16"
                + " (save the file as UTF-8 without a byte order mark)",
            "e.md:1:1 warning[text-empty] e.md holds no text",
            "f.md:1:2 error[text-not-utf8] byte 2 of f.md is not UTF-8"
                + " (save the file as UTF-8 without a byte order mark)"),
        Said.by(reporter));
  }

  @Test
  void aManuscriptOfEmptyFilesIsAnError() {
    Reporter reporter = new Reporter();
    ProjectReader.read(MemoryManuscript.folder("x").with("a.md", "").with("b.md", " "), reporter);
    assertTrue(Said.by(reporter).toString().contains("error[manuscript-empty]"));
  }

  @Test
  void whatABookCannotHoldIsReplacedInPlace() {
    Project project = read(MemoryManuscript.file("c.md", "\uFEFFab\u0007c"));
    assertEquals("ab\uFFFDc", project.chapters().get(0).source().text());
  }

  @Test
  void aFolderWithoutMarkdownIsAnError() {
    read(MemoryManuscript.folder("pictures").with("a.png", "x"));
    assertEquals(
        List.of(
            "error[manuscript-empty] pictures holds no Markdown file"
                + " (write a chapter into a file whose name ends with .md)"),
        Said.by(reporter));
  }
}
