package press.octavo.parse.project;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.octavo.book.Metadata;
import press.octavo.source.Manuscript;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** Finds the book's title where its author has not written it down as such. */
final class Titling {
  /** Folders that are named for what they hold and not for the book. */
  private static final Set<String> GENERIC =
      Set.of("src", "manuscript", "book", "content", "docs", "text", "chapters", "markdown", ".");

  private static final List<String> WITH_TITLE = List.of("SUMMARY.md", "README.md");
  private static final Set<String> NO_TITLE = Set.of("summary", "table of contents", "readme");

  private final Manuscript manuscript;
  private final Texts texts;
  private final List<ChapterText> chapters;
  private final boolean alone;

  Titling(Manuscript manuscript, Texts texts, List<ChapterText> chapters, boolean alone) {
    this.manuscript = manuscript;
    this.texts = texts;
    this.chapters = chapters;
    this.alone = alone;
  }

  /**
   * Whether titles in front matter belong to chapters.
   *
   * @param ofBook whether the book's metadata stands in a file of its own
   */
  boolean chaptersAreTitled(boolean ofBook) {
    int titled = 0;
    for (ChapterText chapter : chapters) {
      titled += chapter.title().isEmpty() ? 0 : 1;
    }
    return !alone && (ofBook || titled > 1);
  }

  /** The metadata with a language and a title; "" when the text's only heading is the title. */
  Metadata titled(Metadata m, String lang, boolean ofBook) {
    if (!ofBook && chaptersAreTitled(false)) {
      // What the first file says is said of the first chapter, but for the language.
      return with(MetadataSettings.none(), found(), lang);
    }
    return with(m, m.title().isEmpty() ? found() : m.title(), lang);
  }

  private static Metadata with(Metadata m, String title, String lang) {
    return new Metadata(
        title,
        m.subtitle(),
        m.contributors(),
        lang,
        m.date(),
        m.isoDate(),
        m.identifier(),
        m.isbn(),
        m.publisher(),
        m.rights(),
        m.description(),
        m.subjects(),
        m.cover(),
        m.catalogue());
  }

  private String found() {
    if (alone) {
      Outline outline = chapters.get(0).outline();
      boolean headed = outline.first() > 0 && outline.firstIsTop();
      boolean oneTitle = headed && (!outline.isBook() || outline.first() == 1);
      return oneTitle ? "" : NamedTitle.of(manuscript.name());
    }
    if (GENERIC.contains(manuscript.name().toLowerCase(Locale.ROOT))) {
      for (String file : WITH_TITLE) {
        String heading = manuscript.exists(file) ? heading(texts.read(file, Span.NONE)) : "";
        if (!heading.isEmpty() && !NO_TITLE.contains(heading.toLowerCase(Locale.ROOT))) {
          return heading;
        }
      }
    }
    return NamedTitle.of(manuscript.name());
  }

  /** The words of a file's first line if that is a heading. */
  private static String heading(Source source) {
    String line =
        source.text().isBlank() ? "" : source.text().strip().lines().findFirst().orElse("");
    boolean plain = line.startsWith("# ") && line.indexOf('[') < 0 && line.indexOf('<') < 0;
    return plain ? line.substring(2).strip() : "";
  }
}
