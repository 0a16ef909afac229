package press.octavo.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Block;
import press.octavo.book.Block.Role;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.parse.project.Dates;
import press.octavo.parse.project.Project;
import press.octavo.source.Reporter;

/**
 * Reads an article's typing for what it means.
 *
 * <p>A link to nowhere ({@code [text](#)}, {@code [text]()}) must come as a link whose target is
 * {@code Target.Internal("")}; it leaves as plain text. Call {@link #shape} or {@link #mend} before
 * typed punctuation is made typographic, and once for the blocks of one file, since dead links are
 * summed up in one warning a call.
 */
public final class Article {
  private Article() {}

  /**
   * Gives each paragraph of an article its role, joins torn paragraphs and frees dead links.
   *
   * <p>A deck and a closing note keep the one bold or italic inline that covers all of them; a
   * paragraph of byline and date in two lines becomes two.
   *
   * @param blocks what follows the article's title
   * @param project the article's
   * @param reporter hears of joined paragraphs and dead links
   */
  public static List<Block> shape(List<Block> blocks, Project project, Reporter reporter) {
    List<Block> shaped = new ArrayList<>();
    for (Block block : Foot.read(Head.read(blocks))) {
      boolean labelled =
          block instanceof Block.Paragraph paragraph
              && Roles.isBody(block)
              && Roles.isLabelled(paragraph);
      shaped.add(labelled ? Roles.with((Block.Paragraph) block, Role.LABELLED) : block);
    }
    return mend(shaped, true, reporter);
  }

  /**
   * For a book: frees dead links; reports torn paragraphs and joins them if the project says so.
   */
  public static List<Block> mend(List<Block> blocks, Project project, Reporter reporter) {
    return mend(blocks, project.options().joinTornParagraphs(), reporter);
  }

  private static List<Block> mend(List<Block> blocks, boolean join, Reporter reporter) {
    DeadLinks links = new DeadLinks();
    List<Block> freed = links.all(blocks);
    links.report(reporter);
    return new TornParagraphs(reporter, join).all(freed);
  }

  /**
   * The metadata with the author and the date that a shaped article's byline and date line name,
   * where the metadata has none.
   */
  public static Metadata credited(Metadata metadata, List<Block> shaped) {
    Metadata credited = metadata;
    for (Block block : shaped) {
      if (block instanceof Block.Paragraph paragraph) {
        String text = Plain.of(paragraph.content());
        if (paragraph.role() == Role.BYLINE) {
          Optional<Byline> byline = Byline.read(text);
          credited = byline.isPresent() ? written(credited, byline.get()) : credited;
        } else if (paragraph.role() == Role.DATELINE) {
          credited = dated(credited, text);
        }
      }
    }
    return credited;
  }

  private static Metadata dated(Metadata m, String date) {
    return date.isEmpty() || !m.date().isEmpty()
        ? m
        : new Metadata(
            m.title(),
            m.subtitle(),
            m.contributors(),
            m.lang(),
            date,
            Dates.iso(date),
            m.identifier(),
            m.isbn(),
            m.publisher(),
            m.rights(),
            m.description(),
            m.subjects(),
            m.cover(),
            m.catalogue());
  }

  private static Metadata written(Metadata undated, Byline byline) {
    Metadata m = dated(undated, byline.date());
    if (!m.authors().isEmpty()) {
      return m;
    }
    List<Contributor> people = new ArrayList<>();
    for (String name : byline.names()) {
      people.add(new Contributor(name, Contributor.AUTHOR, ""));
    }
    people.addAll(m.contributors());
    return new Metadata(
        m.title(),
        m.subtitle(),
        people,
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
        m.catalogue());
  }
}
