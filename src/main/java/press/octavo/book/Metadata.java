package press.octavo.book;

import java.util.List;
import java.util.Optional;

/**
 * What a library would note of the book. Texts are plain and have their typographic quotes.
 *
 * @param title never empty
 * @param subtitle empty when there is none
 * @param contributors authors first
 * @param lang a well-formed BCP 47 tag
 * @param date as the author wrote it; empty when there is none
 * @param isoDate the same as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty when it
 *     cannot be read so
 * @param identifier a URN or URI that the author gives; empty when there is none
 * @param isbn 13 digits without hyphens; empty when there is none
 * @param publisher empty when there is none
 * @param rights empty when there is none
 * @param description empty when there is none
 * @param subjects keywords
 * @param cover the picture that stands for the book
 * @param catalogue what shops and libraries ask beyond that
 */
public record Metadata(
    String title,
    String subtitle,
    List<Contributor> contributors,
    String lang,
    String date,
    String isoDate,
    String identifier,
    String isbn,
    String publisher,
    String rights,
    String description,
    List<String> subjects,
    Optional<Picture> cover,
    Catalogue catalogue) {

  public Metadata {
    contributors = List.copyOf(contributors);
    subjects = List.copyOf(subjects);
  }

  public List<Contributor> authors() {
    return contributors.stream().filter(Contributor::isAuthor).toList();
  }
}
