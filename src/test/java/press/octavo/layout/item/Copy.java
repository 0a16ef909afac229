package press.octavo.layout.item;

/**
 * Sets plain words for tests: a letter is a thousand wide, narrow and wide ones less and more, and
 * a middle dot is a place where a word may be divided.
 */
final class Copy {
  static final long LETTER = 1000;
  static final long SPACE = 600;

  /** Twice a letter's width, as in most faces. */
  static final long EM = 2000;

  private static final int HYPHEN_COST = 7_500;
  private static final long HYPHEN = 700;

  private final String text;
  private final Items items;
  private final StringBuilder shown = new StringBuilder();

  private Copy(String text) {
    this.text = text;
    this.items = new Items(text.length());
  }

  static Items items(String text) {
    Copy copy = new Copy(text);
    copy.addWords();
    return copy.items;
  }

  private void addWords() {
    for (String word : text.split(" ", -1)) {
      if (items.size() > 0) {
        items.glue(SPACE, SPACE / 2, SPACE / 4);
      }
      String[] parts = word.split("\u00b7", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          items.division(HYPHEN_COST, true, HYPHEN, EM, HYPHEN / 2, 0);
        }
        int start = key(String.join("", java.util.Arrays.asList(parts).subList(i, parts.length)));
        int end = key(String.join("", java.util.Arrays.asList(parts).subList(0, i + 1)));
        items.box(width(parts[i]), parts[i].length() * EM, 0, 0, start, end);
      }
    }
  }

  private static int key(String letters) {
    int hash = letters.toLowerCase(java.util.Locale.ROOT).replaceAll("\\W", "").hashCode();
    return hash == 0 ? 1 : hash;
  }

  static long width(String letters) {
    long width = 0;
    for (int i = 0; i < letters.length(); i++) {
      width += width(letters.charAt(i));
    }
    return width;
  }

  private static long width(char c) {
    if ("fijlrt.,;:!'I".indexOf(c) >= 0) {
      return 600;
    }
    return Character.isUpperCase(c) || c == 'm' || c == 'w' ? 1500 : LETTER;
  }

  /** The lines as text, each with its fit. */
  static String show(String text, Breaks breaks) {
    Copy copy = new Copy(text);
    copy.addWords();
    int item = 0;
    int line = 0;
    for (String word : text.split(" ", -1)) {
      if (item > 0) {
        line = copy.end(breaks, line, item++, " ");
      }
      String[] parts = word.split("\u00b7", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          line = copy.end(breaks, line, item++, "");
        }
        copy.shown.append(parts[i]);
        item++;
      }
    }
    return copy.shown.append(fit(breaks, line)).toString();
  }

  private int end(Breaks breaks, int line, int item, String otherwise) {
    if (breaks.end(line) != item) {
      shown.append(otherwise);
      return line;
    }
    shown.append(otherwise.isEmpty() ? "-" : "").append(fit(breaks, line));
    return line + 1;
  }

  private static String fit(Breaks breaks, int line) {
    return "  [" + breaks.fit(line) + "]\n";
  }
}
