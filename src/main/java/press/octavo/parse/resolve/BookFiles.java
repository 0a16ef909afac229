package press.octavo.parse.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.octavo.source.Manuscript;
import press.octavo.source.Suggestion;

/** The files of the book, as links may name them. */
final class BookFiles {
  private final Manuscript manuscript;

  /** The first division of each file. */
  private final Map<String, String> divisions = new LinkedHashMap<>();

  /** A file by its name without folder and end, for those who have the folder wrong. */
  private final Map<String, String> byStem = new HashMap<>();

  BookFiles(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Takes a file and its first division; later ones are not its first. */
  void add(String file, String division) {
    divisions.putIfAbsent(file, division);
    byStem.putIfAbsent(stem(file), file);
  }

  Optional<String> division(String file) {
    return Optional.ofNullable(divisions.get(file));
  }

  /** Whether the manuscript holds the file, be it part of the book or not. */
  boolean exists(String path) {
    return divisions.containsKey(path) || manuscript.exists(path);
  }

  /** The file of the book that is likest a path. */
  Optional<String> nearest(String path) {
    return Optional.ofNullable(byStem.get(stem(path)))
        .or(() -> Suggestion.nearest(path, divisions.keySet()));
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The file of the book that a path means, seen from a file or from the root; else the path. */
  String target(String path, String file) {
    String fromFile = resolved(path, file);
    return known(fromFile).or(() -> known(resolved(path, ""))).orElse(fromFile);
  }

  private Optional<String> known(String path) {
    for (String candidate : candidates(path)) {
      if (divisions.containsKey(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The sources that a path to a page of a web site comes from. */
  private static List<String> candidates(String path) {
    if (path.endsWith(".html") || path.endsWith(".htm")) {
      String stem = path.substring(0, path.lastIndexOf('.'));
      return List.of(path, stem + ".md", stem + ".markdown", stem + ".qmd");
    }
    String folder = path.isEmpty() ? path : path + "/";
    return List.of(path, path + ".md", folder + "README.md", folder + "index.md");
  }

  /** A path relative to a file, from the root; one that leads out keeps its dots. */
  static String resolved(String path, String file) {
    String base = path.startsWith("/") ? "" : file.substring(0, file.lastIndexOf('/') + 1);
    List<String> parts = new ArrayList<>();
    for (String part : (base + path).split("/", -1)) {
      int last = parts.size() - 1;
      if (part.equals("..") && last >= 0 && !parts.get(last).equals("..")) {
        parts.remove(last);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
