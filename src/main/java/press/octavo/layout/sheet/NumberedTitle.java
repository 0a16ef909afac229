package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.octavo.book.Inline;

/**
 * A title that begins with the number of its chapter, as {@code Chapter 1: The Eve of the War} or
 * {@code IV. A Rabbit}, divided after it. Between lines no colon is needed.
 *
 * @param number with the word before it
 * @param name the rest
 */
record NumberedTitle(List<Inline> number, List<Inline> name) {
  /** The longest number with its word, in characters. */
  private static final int LONGEST = 24;

  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  static Optional<NumberedTitle> of(List<Inline> title) {
    if (title.isEmpty() || !(title.get(0) instanceof Inline.Text first)) {
      return Optional.empty();
    }
    String text = first.text();
    int sign = sign(text);
    boolean named = sign + 1 < text.length() || title.size() > 1;
    if (sign == text.length() || !named || !isSpaced(text, sign)) {
      return Optional.empty();
    }
    String number = text.substring(0, sign).strip();
    return isNumber(number)
        ? Optional.of(
            new NumberedTitle(
                List.of(new Inline.Text(first.span(), number)), name(title, first, sign)))
        : Optional.empty();
  }

  /** Where a number that begins the text would end; the text's length when it does not. */
  private static int sign(String text) {
    int most = Math.min(text.length(), LONGEST);
    for (int i = 0; i < most; i++) {
      if (":.\u2014\u2013".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** What follows the number's sign, with the space before what follows the first text. */
  private static List<Inline> name(List<Inline> title, Inline.Text first, int sign) {
    List<Inline> name = new ArrayList<>();
    String rest = first.text().substring(sign + 1).stripLeading();
    if (!rest.isEmpty()) {
      name.add(new Inline.Text(first.span(), rest));
    }
    name.addAll(title.subList(1, title.size()));
    return name;
  }

  /** Whether a sign ends the number rather than standing in one, as in 1.2. */
  private static boolean isSpaced(String text, int sign) {
    return sign + 1 == text.length() || Character.isWhitespace(text.charAt(sign + 1));
  }

  /** A number alone or after one word: {@code 7}, {@code XII}, {@code Chapter 7}. */
  private static boolean isNumber(String text) {
    int space = text.lastIndexOf(' ');
    String numeral = text.substring(space + 1);
    boolean word = space > 0 && text.indexOf(' ') == space && isWord(text.substring(0, space));
    // D. H. Lawrence is no chapter five hundred.
    boolean initial = numeral.length() == 1 && "CDLM".contains(numeral);
    return word && isNumeral(numeral) || space < 0 && isNumeral(numeral) && !initial;
  }

  private static boolean isWord(String text) {
    return text.codePoints().allMatch(Character::isLetter);
  }

  /** Arabic or Roman. */
  private static boolean isNumeral(String text) {
    boolean arabic = !text.isEmpty() && text.chars().allMatch(c -> "0123456789".indexOf(c) >= 0);
    return arabic || isRoman(text);
  }

  /** Whether the letters are what a Roman would have written for their value. */
  private static boolean isRoman(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int place = "IVXLCDM".indexOf(text.charAt(i));
      if (place < 0) {
        return false;
      }
      int next = i + 1 < text.length() ? "IVXLCDM".indexOf(text.charAt(i + 1)) : -1;
      number += next > place ? -VALUES[place] : VALUES[place];
    }
    return number > 0 && Imposition.roman(number).equals(text.toLowerCase(Locale.ROOT));
  }
}
