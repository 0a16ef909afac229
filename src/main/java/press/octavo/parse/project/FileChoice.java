package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.octavo.source.Manuscript;

/**
 * Which files are the book when nobody says so: every Markdown file of the folder and the folders
 * in it, in the manuscript's natural order of whole paths. Files about the project rather than of
 * the book are left out while there are others.
 */
final class FileChoice {
  /** Files that people keep beside a text, by their names without extension. */
  private static final Set<String> ABOUT =
      Set.of("readme", "license", "licence", "contributing", "changelog", "code_of_conduct");

  /** The same, but only in capitals as custom writes them: history.md may well be a chapter. */
  private static final Set<String> SHOUTED =
      Set.of(
          "SUMMARY",
          "ORIGIN",
          "CONTRIBUTORS",
          "CHANGES",
          "SECURITY",
          "TODO",
          "AUTHORS",
          "HISTORY",
          "NOTICE",
          "MAINTAINERS",
          "GOVERNANCE");

  private FileChoice() {}

  static List<String> of(Manuscript manuscript) {
    List<String> all = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String file : manuscript.files()) {
      if (isMarkdown(file)) {
        all.add(file);
        if (!isAbout(file)) {
          texts.add(file);
        }
      }
    }
    return texts.isEmpty() ? all : texts;
  }

  static boolean isMarkdown(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** Translations are named README.de.md, so only the part before the first dot counts. */
  private static boolean isAbout(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String stem = name.substring(0, name.indexOf('.'));
    return SHOUTED.contains(stem) || ABOUT.contains(stem.toLowerCase(Locale.ROOT));
  }
}
