package press.octavo.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Division;
import press.octavo.book.Division.Kind;
import press.octavo.book.Division.Matter;
import press.octavo.book.PlainText;
import press.octavo.parse.resolve.Unresolved;

/** What a division is, by a class on its title or by a title that says so. */
final class DivisionKinds {
  private static final Map<String, Kind> TITLES = new HashMap<>();
  private static final Map<String, Kind> CLASSES = new HashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      CLASSES.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
    }
    CLASSES.put("frontmatter", Kind.FRONT_MATTER);
    CLASSES.put("backmatter", Kind.BACK_MATTER);
    CLASSES.put("acknowledgements", Kind.ACKNOWLEDGMENTS);
    TITLES.put("dedication", Kind.DEDICATION);
    TITLES.put("foreword", Kind.FOREWORD);
    TITLES.put("preface", Kind.PREFACE);
    TITLES.put("acknowledgments", Kind.ACKNOWLEDGMENTS);
    TITLES.put("acknowledgements", Kind.ACKNOWLEDGMENTS);
    TITLES.put("introduction", Kind.INTRODUCTION);
    TITLES.put("prologue", Kind.PROLOGUE);
    TITLES.put("conclusion", Kind.CONCLUSION);
    TITLES.put("epilogue", Kind.EPILOGUE);
    TITLES.put("afterword", Kind.AFTERWORD);
    TITLES.put("glossary", Kind.GLOSSARY);
    TITLES.put("bibliography", Kind.BIBLIOGRAPHY);
    TITLES.put("references", Kind.BIBLIOGRAPHY);
    TITLES.put("index", Kind.INDEX);
    TITLES.put("colophon", Kind.COLOPHON);
  }

  private DivisionKinds() {}

  /** The kind that a class names. */
  static Optional<Kind> of(Attributes attributes) {
    for (String name : attributes.classes()) {
      Kind kind = CLASSES.get(name.toLowerCase(Locale.ROOT));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a title without text below it can only be a part's: {@code Part Two}, {@code Book I}.
   */
  static boolean isPartTitle(String title) {
    int space = 0;
    while (space < title.length() && !Character.isSpaceChar(title.charAt(space))) {
      space++;
    }
    String word = space == title.length() ? "" : title.substring(0, space).toLowerCase(Locale.ROOT);
    return word.equals("part") || word.equals("book") || word.equals("volume");
  }

  /**
   * The divisions with the kinds that their titles promise, where such a division can stand: what
   * opens a book before its first chapter, what closes it after its last.
   */
  static List<Unresolved> settled(List<Unresolved> divisions) {
    List<Unresolved> settled = new ArrayList<>(divisions);
    int i = 0;
    while (i < settled.size() && settle(settled, i, true)) {
      i++;
    }
    int last = settled.size() - 1;
    while (last >= i && settle(settled, last, false)) {
      last--;
    }
    return settled;
  }

  /** Settles one; answers whether the next may be settled too. */
  private static boolean settle(List<Unresolved> divisions, int at, boolean opening) {
    Unresolved one = divisions.get(at);
    Optional<Kind> kind =
        one.open() ? titled(one.division()).map(k -> opening ? k : closing(k)) : Optional.empty();
    if (kind.isPresent() && opens(kind.get()) == opening) {
      divisions.set(at, one.as(kind.get()));
      return true;
    }
    return !isChapter(one.division().kind());
  }

  /** Thanks at the end of a book are no front matter. */
  private static Kind closing(Kind kind) {
    return kind == Kind.ACKNOWLEDGMENTS ? Kind.BACK_MATTER : kind;
  }

  private static boolean isChapter(Kind kind) {
    return kind == Kind.CHAPTER || kind == Kind.PART;
  }

  private static boolean opens(Kind kind) {
    boolean first = kind == Kind.INTRODUCTION || kind == Kind.PROLOGUE;
    return first || kind.matter() == Matter.FRONT;
  }

  private static Optional<Kind> titled(Division division) {
    String title = PlainText.of(division.title()).strip().toLowerCase(Locale.ROOT);
    Kind kind = TITLES.get(title);
    if (kind != null) {
      return Optional.of(kind);
    }
    boolean appendix = title.startsWith("appendix");
    boolean apart = appendix && (title.length() == 8 || !Character.isLetter(title.charAt(8)));
    return apart ? Optional.of(Kind.APPENDIX) : Optional.empty();
  }
}
