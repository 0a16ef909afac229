package press.octavo.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A family of the type case in which text can be set: it has a roman, an italic and both bold. */
public enum Typeface {
  EB_GARAMOND("EB Garamond", "eb-garamond/EBGaramond", Kind.SERIF),
  SOURCE_SERIF_4("Source Serif 4", "source-serif-4/SourceSerif4", Kind.SERIF),
  SOURCE_SANS_3("Source Sans 3", "source-sans-3/SourceSans3", Kind.SANS),
  SOURCE_CODE_PRO("Source Code Pro", "source-code-pro/SourceCodePro", Kind.MONO);

  /** What a reader sees at once. */
  public enum Kind {
    SERIF,
    SANS,
    MONO
  }

  private final String title;
  private final String stem;
  private final Kind kind;

  Typeface(String title, String stem, Kind kind) {
    this.title = title;
    this.stem = stem;
    this.kind = kind;
  }

  /** The typeface of that name, whatever its capitals and spaces. */
  public static Optional<Typeface> named(String name) {
    String wanted = folded(name);
    for (Typeface face : values()) {
      if (folded(face.title).equals(wanted)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  /** The names of all of them. */
  public static List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (Typeface face : values()) {
      titles.add(face.title);
    }
    return titles;
  }

  private static String folded(String name) {
    return name.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** The name its designers gave it. */
  public String title() {
    return title;
  }

  public Kind kind() {
    return kind;
  }

  /** The file of a cut, below the shelf. */
  String file(boolean bold, boolean italic) {
    if (!bold && !italic) {
      return stem + "-Regular.ttf";
    }
    return stem + "-" + (bold ? "Bold" : "") + (italic ? "Italic" : "") + ".ttf";
  }
}
