package press.octavo.packaging.epub;

import press.octavo.book.Block;
import press.octavo.book.Division;

/** What a division is called where its title cannot stand as it is set. */
final class Labels {
  /** Characters of the opening words that stand for a title. */
  private static final int OPENING_WORDS = 40;

  private final Edition edition;

  Labels(Edition edition) {
    this.edition = edition;
  }

  /** The document's title for a reading system. */
  String title(Division division) {
    String book = edition.metadata().title();
    String label = of(division);
    return label.equals(book) || label.isEmpty() ? book : label;
  }

  /** Its title; without one, what it is; for a chapter its first words. Never empty. */
  String of(Division division) {
    String title = PlainText.of(division.title());
    if (!title.isEmpty()) {
      return title;
    }
    String kind = edition.terms().word(Semantics.name(division.kind()));
    if (!kind.isEmpty()) {
      return kind;
    }
    if (edition.isArticle()) {
      return edition.metadata().title();
    }
    String words = openingWords(division);
    return words.isEmpty() ? edition.terms().word("section") : words;
  }

  private static String openingWords(Division division) {
    for (Block block : division.content()) {
      if (block instanceof Block.Paragraph paragraph) {
        return shortened(PlainText.of(paragraph.content()));
      }
    }
    return "";
  }

  private static String shortened(String text) {
    if (text.length() <= OPENING_WORDS) {
      return text;
    }
    int end = text.lastIndexOf(' ', OPENING_WORDS);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, OPENING_WORDS / 2))
        + "\u2026";
  }
}
