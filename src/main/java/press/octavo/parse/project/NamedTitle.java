package press.octavo.parse.project;

import java.util.Locale;
import java.util.Set;

/** Makes a title of a file's or a folder's name: {@code war-and-peace} is War and Peace. */
final class NamedTitle {
  /** Words that English titles leave small between others. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "nor", "of", "on", "or",
          "the", "to", "with");

  private NamedTitle() {}

  static String of(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : withoutEnds(name).split("[-_\\s]+", -1)) {
      if (!word.isEmpty()) {
        boolean small = title.length() > 0 && SMALL.contains(word.toLowerCase(Locale.ROOT));
        title.append(title.length() > 0 ? " " : "");
        title.append(small ? word.toLowerCase(Locale.ROOT) : capitalised(word));
      }
    }
    return title.length() > 0 ? title.toString() : "Untitled";
  }

  /** The name without an extension or the date that posts of web sites begin with. */
  private static String withoutEnds(String name) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    String stem = dot > 0 && FileChoice.isMarkdown(base) ? base.substring(0, dot) : base;
    boolean dated = stem.length() > 11 && stem.charAt(10) == '-';
    return dated && Dates.iso(stem.substring(0, 10)).length() == 10 ? stem.substring(11) : stem;
  }

  private static String capitalised(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }
}
