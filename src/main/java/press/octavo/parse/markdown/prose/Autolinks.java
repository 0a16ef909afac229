package press.octavo.parse.markdown.prose;

/** Addresses in angle brackets; CommonMark 0.31.2, section 6.5. */
final class Autolinks {
  private static final int LONGEST_SCHEME = 32;

  /** A label of a host name has at most 63 letters. */
  private static final int LONGEST_HOST_LABEL = 63;

  private static final String MAILBOX_MARKS = ".!#$%&'*+/=?^_`{|}~-";

  private Autolinks() {}

  /** Where the address that opens at the bracket ends, or -1. */
  static int end(String text, int open) {
    int uri = uriEnd(text, open + 1);
    return uri > 0 ? uri : mailEnd(text, open + 1);
  }

  static Piece link(String text, int open, int end) {
    String address = text.substring(open + 1, end - 1);
    Piece link = new Piece(Piece.Kind.LINK, open, end);
    boolean mail = uriEnd(text, open + 1) < 0;
    link.text = mail ? "mailto:" + address : address;
    Piece label = Piece.text(open + 1, end - 1, address);
    link.adopt(label, label);
    return link;
  }

  private static int uriEnd(String text, int start) {
    int i = schemeEnd(text, start);
    while (i > 0 && i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '<') {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
      i++;
    }
    return -1;
  }

  /** The index of the colon after a scheme of at least two letters, or -1. */
  private static int schemeEnd(String text, int start) {
    int i = start;
    while (i < text.length() && i - start <= LONGEST_SCHEME && isScheme(text.charAt(i))) {
      i++;
    }
    int length = i - start;
    boolean scheme =
        length >= 2 && length <= LONGEST_SCHEME && Letters.isAsciiLetter(text.charAt(start));
    return scheme && i < text.length() && text.charAt(i) == ':' ? i : -1;
  }

  private static boolean isScheme(char c) {
    return Letters.isAsciiLetter(c) || Letters.isAsciiDigit(c) || c == '+' || c == '.' || c == '-';
  }

  private static int mailEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isMailbox(text.charAt(i))) {
      i++;
    }
    if (i == start || i >= text.length() || text.charAt(i) != '@') {
      return -1;
    }
    do {
      int label = i + 1;
      i = hostLabelEnd(text, label);
      if (i < 0) {
        return -1;
      }
    } while (i < text.length() && text.charAt(i) == '.');
    return i < text.length() && text.charAt(i) == '>' ? i + 1 : -1;
  }

  private static boolean isMailbox(char c) {
    return Letters.isAsciiLetter(c) || Letters.isAsciiDigit(c) || MAILBOX_MARKS.indexOf(c) >= 0;
  }

  private static int hostLabelEnd(String text, int start) {
    int i = start;
    while (i < text.length() && (isAlphanumeric(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    boolean sound =
        i > start
            && i - start <= LONGEST_HOST_LABEL
            && text.charAt(start) != '-'
            && text.charAt(i - 1) != '-';
    return sound ? i : -1;
  }

  private static boolean isAlphanumeric(char c) {
    return Letters.isAsciiLetter(c) || Letters.isAsciiDigit(c);
  }
}
