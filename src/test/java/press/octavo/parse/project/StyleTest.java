package press.octavo.parse.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.Golden;
import press.octavo.design.Design;
import press.octavo.design.Lettering;
import press.octavo.design.Opening;
import press.octavo.design.RunningHeads;
import press.octavo.font.Typeface;
import press.octavo.geometry.Length;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Said;

/** Style files of the house, and what authors change in them. */
class StyleTest {
  private final Reporter reporter = new Reporter();

  private Design read(String yaml) {
    MemoryManuscript manuscript =
        MemoryManuscript.folder("a-book")
            .with("book.yml", yaml)
            .with("one.md", "# One\n\nText.\n")
            .with("two.md", "# Two\n\nText.\n");
    return ProjectReader.read(manuscript, reporter).design();
  }

  private Design article(String frontMatter) {
    MemoryManuscript manuscript =
        MemoryManuscript.file("walking.md", "---\n" + frontMatter + "\n---\n# Walking\n\nText.\n");
    return ProjectReader.read(manuscript, reporter).design();
  }

  @ParameterizedTest
  @ValueSource(strings = {"classic", "technical", "article"})
  void whatTheHouseFilesSay(String name) throws IOException {
    Design design = read("title: T\nstyle: " + name + "\n");
    assertEquals(List.of(), Said.by(reporter));
    StringBuilder dump = new StringBuilder();
    dump(design, "", dump);
    Golden.check("press/octavo/design", name, dump.toString());
  }

  @Test
  void theFormChoosesTheStyle() {
    assertEquals("classic", read("title: T\n").style().name());
    assertEquals("article", article("title: T").style().name());
    assertEquals("technical", article("style: technical").style().name());
  }

  @Test
  void keyByKey() {
    Design design =
        read(
            """
            title: T
            font-size: 12pt
            running-heads: {verso: author}
            page-numbers: no
            style:
              base: technical
              font-size: 9pt
              faces: {text: eb garamond}
              heading-2: {cut: italic, above: 3}
              opening: drop cap
              ornament: ❦
              acronyms: yes
              running-heads: {recto: book}
              title-page: {title: {align: center}}
            """);
    assertEquals(List.of(), Said.by(reporter));
    assertEquals(Length.points(12), design.size());
    assertEquals(Length.points(16.5), design.leading());
    assertEquals(Typeface.EB_GARAMOND, design.style().faces().text());
    assertEquals(Typeface.SOURCE_SANS_3, design.style().faces().heads());
    Lettering heading = design.style().heading(2).lettering();
    assertEquals(Lettering.Cut.ITALIC, heading.cut());
    assertEquals(Lettering.Use.HEADS, heading.face());
    assertEquals(3, design.style().heading(2).above());
    assertEquals(Opening.DROP_CAP, design.style().text().opening());
    assertEquals("❦", design.style().text().ornament());
    assertEquals(true, design.style().text().acronyms());
    assertEquals(RunningHeads.Title.AUTHOR, design.style().runningHeads().verso());
    assertEquals(RunningHeads.Title.BOOK, design.style().runningHeads().recto());
    assertEquals(false, design.front().folios());
    assertEquals(true, design.front().titlePage());
    Lettering title = design.style().titlePage().title();
    assertEquals(Lettering.Alignment.CENTRE, title.align());
    assertEquals(Lettering.Cut.BOLD, title.cut());
  }

  @Test
  void anArticleHasNoneOfABooksPagesUnlessAsked() {
    Design design = article("style: technical");
    assertEquals(false, design.front().titlePage());
    assertEquals(false, design.front().contents());
    assertEquals(true, article("style: {contents: {depth: 2}}").front().contents());
    assertEquals(List.of(), Said.by(reporter));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "style: clasic | 1:8 error[value-invalid] there is no style clasic (did you mean classic?)",
        "style: {base: modern} | 1:15 error[value-invalid] there is no style modern (style: classic, technical or article)",
        "style: {hedding-2: {size: 1}} | 1:9 error[key-unknown] there is no key hedding-2 here (did you mean heading-2?)",
        "style: {heading-2: {cutt: bold}} | 1:21 error[key-unknown] there is no key cutt here (did you mean cut?)",
        "style: {heading-2: {cut: blod}} | 1:26 error[value-invalid] cut is roman, italic, bold or bold-italic (cut: bold)",
        "style: {heading-2: {size: large}} | 1:27 error[value-invalid] size must be a number from 0.4 to 10 (size: 1)",
        "style: {heading-2: bold} | 1:20 error[value-type] heading-2 must hold keys and values",
        "style: {opening: dropcap} | 1:18 error[value-invalid] opening is plain, small-caps or drop-cap (opening: drop-cap)",
        "style: {faces: {text: Garamont}} | 1:23 error[value-invalid] there is no typeface Garamont in the type case (it holds EB Garamond, Source Serif 4, Source Sans 3, Source Code Pro)",
        "style: {faces: {code: Source Code}} | 1:23 error[value-invalid] there is no typeface Source Code in the type case (it holds EB Garamond, Source Serif 4, Source Sans 3, Source Code Pro)",
        "style: {font-size: 11} | 1:20 error[value-invalid] font-size must be a length with its unit (font-size: 11pt)",
        "style: {margins: {iner: 1in}} | 1:19 error[key-unknown] there is no key iner here (did you mean inner?)",
        "running-heads: {verso: titel} | 1:24 error[value-invalid] verso is none, book, author, part, chapter or section (verso: part)",
        "running-heads: {place: top} | 1:24 error[value-invalid] place is head or foot (place: head)",
        "contents: {depth: 3} | 1:19 error[value-invalid] depth must be a number from 1 to 2 (depth: 1)",
        "contents: {deepth: 2} | 1:12 error[key-unknown] there is no key deepth here (did you mean depth?)",
        "heading-2: {size: 2} | 1:1 error[key-unknown] there is no key heading-2 here (write it under style:)",
      })
  void mistakes(String yaml, String said) {
    read(yaml + "\ntitle: T\n");
    assertEquals(List.of("book.yml:" + said), Said.by(reporter));
  }

  @Test
  void inFrontMatterMistakesAreWarnings() {
    article("style: {heading-2: {cutt: bold}, opening: big}");
    assertEquals(
        List.of(
            "walking.md:2:21 warning[key-unknown] there is no key cutt here (did you mean cut?)",
            "walking.md:2:43 warning[value-invalid] opening is plain, small-caps or drop-cap"
                + " (opening: small-caps)"),
        Said.by(reporter));
  }

  /** A record with its parts below it, one a line. */
  private static void dump(Object value, String indent, StringBuilder out) {
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      try {
        part(part.getName(), part.getAccessor().invoke(value), indent, out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void part(String name, Object value, String indent, StringBuilder out) {
    Object it = value instanceof Optional<?> maybe ? maybe.isPresent() ? maybe.get() : "-" : value;
    out.append(indent).append(name).append(':');
    if (it instanceof Length length) {
      out.append(' ').append(Math.round(length.pt() * 1000) / 1000.0).append("pt\n");
    } else if (it instanceof Lettering l) {
      out.append(' ').append(l.face()).append(' ').append(l.cut()).append(' ');
      out.append(l.capitals()).append(" size ").append(l.size()).append(" leading ");
      out.append(l.leading()).append(" tracking ").append(l.tracking()).append(' ');
      out.append(l.align()).append('\n');
    } else if (it instanceof List<?> list) {
      out.append('\n');
      for (int i = 0; i < list.size(); i++) {
        part(Integer.toString(i), list.get(i), indent + "  ", out);
      }
    } else if (it instanceof Record record) {
      out.append('\n');
      dump(record, indent + "  ", out);
    } else {
      out.append(' ').append(it).append('\n');
    }
  }
}
