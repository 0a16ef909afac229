package press.octavo.book;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paragraph is in a letter. An author may say so with a class; otherwise it is told from
 * where it stands and how it ends.
 */
public enum LetterPart {
  /** The place and date, or the writer's address. */
  DATE,
  /** To whom. */
  ADDRESS,
  /** Dear So-and-so, */
  SALUTATION,
  BODY,
  /** Yours truly, */
  CLOSE,
  SIGNATURE,
  POSTSCRIPT;

  /** A longer paragraph is none of a letter's formulas. */
  private static final int LONGEST = 70;

  /** What each of a letter's blocks is. */
  public static List<LetterPart> of(List<Block> blocks) {
    List<LetterPart> parts = new ArrayList<>(blocks.size());
    int salutation = salutation(blocks);
    int end = signature(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      LetterPart told = told(blocks.get(i).attributes());
      if (told != BODY) {
        parts.add(told);
      } else if (i < salutation) {
        parts.add(DATE);
      } else if (i == salutation) {
        parts.add(SALUTATION);
      } else if (i >= end) {
        parts.add(end(text(blocks.get(i)), i, blocks.size()));
      } else {
        parts.add(BODY);
      }
    }
    return parts;
  }

  private static LetterPart told(Attributes attributes) {
    if (attributes.has("date") || attributes.has("right")) {
      return attributes.has("date") ? DATE : SIGNATURE;
    }
    if (attributes.has("address")) {
      return ADDRESS;
    }
    if (attributes.has("salutation")) {
      return SALUTATION;
    }
    if (attributes.has("close")) {
      return CLOSE;
    }
    return attributes.has("signature") ? SIGNATURE : BODY;
  }

  /** The index of the salutation, -1 when there is none: no more than a date stands before it. */
  private static int salutation(List<Block> blocks) {
    for (int i = 0; i < Math.min(3, blocks.size() - 1); i++) {
      String text = text(blocks.get(i));
      if (text.isEmpty()) {
        return -1;
      }
      if (",:!".indexOf(text.charAt(text.length() - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last formulas begin: short paragraphs at the end that are no sentences. */
  private static int signature(List<Block> blocks) {
    int at = blocks.size();
    while (at > 1) {
      String text = text(blocks.get(at - 1));
      boolean after = isPostscript(text) && at == blocks.size();
      if (!after && (text.isEmpty() || ".!?\u201d".indexOf(last(text)) >= 0 && !isInitials(text))) {
        break;
      }
      at--;
    }
    return at;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** A signature may end in a period: J. S. */
  private static boolean isInitials(String text) {
    return text.length() > 1 && text.indexOf('.') <= 2 && text.length() < 10;
  }

  private static boolean isPostscript(String text) {
    return text.startsWith("P.S.") || text.startsWith("P. S.") || text.startsWith("PS");
  }

  private static LetterPart end(String text, int index, int count) {
    if (isPostscript(text)) {
      return POSTSCRIPT;
    }
    return index < count - 1 && !text.isEmpty() && last(text) == ',' ? CLOSE : SIGNATURE;
  }

  /** A short paragraph's text; empty for everything else, but for a postscript. */
  private static String text(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return "";
    }
    String text = Shears.text(paragraph.content()).strip();
    return text.length() <= LONGEST || isPostscript(text) || text.indexOf('\n') >= 0 ? text : "";
  }
}
