package press.octavo;

import java.nio.charset.StandardCharsets;

/** One chapter of a generated book in Markdown. */
final class GeneratedChapter {
  private static final int KINDS = 13;

  private final GeneratedProse prose;
  private final boolean mixed;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int noteCount;
  private int chapter;
  private int end;

  /**
   * Takes the source of words.
   *
   * @param mixed whether the chapter has more than paragraphs and scene breaks
   */
  GeneratedChapter(GeneratedProse prose, boolean mixed) {
    this.prose = prose;
    this.mixed = mixed;
  }

  static String picture(int chapter) {
    return "p" + chapter + ".svg";
  }

  static byte[] drawing(int chapter) {
    int height = 80 + chapter * 37 % 160;
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\""
            + height
            + "\"><rect width=\"200\" height=\""
            + height
            + "\" fill=\"#999\"/></svg>";
    return svg.getBytes(StandardCharsets.UTF_8);
  }

  /** The chapter, with at least so many words. */
  String text(int number, int words) {
    chapter = number;
    end = prose.words().size() + words;
    text.append("# ").append(prose.title(1 + prose.next(3))).append("\n\n");
    add(prose.sentences(5 + prose.next(5)));
    for (int block = number; prose.words().size() < end; block++) {
      paragraphs(mixed ? 1 + prose.next(3) : 30);
      if (mixed) {
        other(block % KINDS);
      } else if (prose.words().size() < end) {
        add("***");
      }
      // Something follows the break or the note, even where the chapter ends.
      add(prose.paragraph());
    }
    return text.append(notes).toString();
  }

  private void paragraphs(int count) {
    for (int i = 0; i < count && prose.words().size() < end; i++) {
      add(prose.paragraph());
    }
  }

  private void add(String block) {
    text.append(block).append("\n\n");
  }

  private void other(int kind) {
    switch (kind) {
      case 0 -> table();
      case 1 -> add(prose.sentence(9, "") + call(8) + prose.some(12) + call(20) + prose.some(20));
      case 2 -> add("- " + prose.some(4) + "\n- " + prose.some(18) + "\n- " + prose.some(7));
      case 3 ->
          add("```\n" + prose.some(4) + "\n  " + prose.some(3) + "\n\n" + prose.some(1) + "\n```");
      case 4 -> verse();
      case 5 -> add("> " + prose.sentences(3) + "\n>\n> " + prose.sentences(1));
      case 6 -> figure();
      case 7 -> add("## " + prose.title(2 + prose.next(5)) + "^[" + prose.note(9) + "]");
      case 8 -> add("1. " + prose.some(14) + "\n   - " + prose.some(3) + "\n2. " + prose.some(5));
      case 9 -> add(prose.some(30) + call(260) + prose.some(40));
      case 10 ->
          add(
              prose.some(1)
                  + "\n:   "
                  + prose.some(11)
                  + "\n\n"
                  + prose.some(2)
                  + "\n:   "
                  + prose.some(5));
      case 11 ->
          add(
              prose.some(6)
                  + " *"
                  + prose.some(3)
                  + "* "
                  + prose.some(5)
                  + " `"
                  + prose.some(1)
                  + "` **"
                  + prose.some(2)
                  + "**.");
      default -> add("***");
    }
  }

  /** A note's call, which stands between words; its text goes to the chapter's end. */
  private String call(int words) {
    String label = "[^n" + noteCount++ + "]";
    notes.append(label).append(": ").append(prose.note(words)).append("\n\n");
    return label + " ";
  }

  private void table() {
    // The caption is read first; it stands above the table.
    String caption = prose.sentence(6, ".");
    StringBuilder table = new StringBuilder();
    // Figures in the head, which stands again where a table goes on.
    table.append("| 1 | 2 | 3 |\n|---|---|---:|\n");
    int rows = 3 + prose.next(8);
    for (int row = 0; row < rows; row++) {
      table.append("| ").append(prose.some(1)).append(" | ").append(prose.some(1 + prose.next(5)));
      table.append(row == 1 ? call(6) : "").append(" | ").append(prose.next(10_000)).append(" |\n");
    }
    add(table + "\n: " + caption);
  }

  private void verse() {
    StringBuilder verse = new StringBuilder();
    int lines = 3 + prose.next(9);
    for (int line = 0; line < lines; line++) {
      String end = line == lines - 1 ? "" : "\\\n";
      verse.append("> ").append(prose.sentence(4 + prose.next(5), "")).append(end);
    }
    add(verse.toString());
  }

  private void figure() {
    add("![A drawing](" + picture(chapter) + " \"" + prose.sentence(8, ".") + "\")");
  }
}
