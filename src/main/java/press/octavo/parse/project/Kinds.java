package press.octavo.parse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.octavo.book.Division;
import press.octavo.book.Division.Matter;

/** Which kind of division a file's name promises: {@code preface.md} is a preface. */
final class Kinds {
  private static final Map<String, Division.Kind> NAMES = names();

  private Kinds() {}

  private static Map<String, Division.Kind> names() {
    Map<String, Division.Kind> names = new TreeMap<>();
    for (Division.Kind kind : Division.Kind.values()) {
      names.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
    }
    names.put("acknowledgements", Division.Kind.ACKNOWLEDGMENTS);
    names.put("copyright", Division.Kind.COPYRIGHT_PAGE);
    names.put("references", Division.Kind.BIBLIOGRAPHY);
    return names;
  }

  /** The kind of that name, as {@code kind:} takes it. */
  static Optional<Division.Kind> named(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  static Iterable<String> all() {
    return NAMES.keySet();
  }

  /**
   * The kinds of files in reading order. A name counts only where such a division can stand: front
   * matter before everything else, back matter after everything else.
   */
  static List<Optional<Division.Kind>> ofFiles(List<String> files) {
    List<Optional<Division.Kind>> kinds = new ArrayList<>();
    boolean begun = false;
    for (String file : files) {
      Optional<Division.Kind> kind = ofFile(file);
      boolean front = kind.isPresent() && kind.get().matter() == Matter.FRONT;
      kinds.add(front && begun ? Optional.empty() : kind);
      begun |= !front;
    }
    boolean ended = true;
    for (int i = kinds.size() - 1; i >= 0; i--) {
      boolean back = kinds.get(i).filter(kind -> kind.matter() == Matter.BACK).isPresent();
      if (back && !ended) {
        kinds.set(i, Optional.empty());
      }
      ended &= back;
    }
    return kinds;
  }

  /** A name without its number, {@code 00-preface.md}, or with an appendix's letter. */
  private static Optional<Division.Kind> ofFile(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    int start = 0;
    while (start < end && !Character.isLetter(name.charAt(start))) {
      start++;
    }
    String stem = name.substring(start, end);
    // On web sites index is the file that comes first.
    Optional<Division.Kind> kind = stem.equals("index") ? Optional.empty() : named(stem);
    boolean lettered =
        stem.startsWith("appendix")
            && (stem.length() < 11 || !Character.isLetter(stem.charAt("appendix".length())));
    return kind.isEmpty() && lettered ? Optional.of(Division.Kind.APPENDIX) : kind;
  }
}
