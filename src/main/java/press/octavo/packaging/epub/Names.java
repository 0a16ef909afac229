package press.octavo.packaging.epub;

import java.util.HashSet;
import java.util.Set;

/**
 * Hands out names that may stand in a package and no two of which are the same: XML names without
 * colons for ids, and file names of lower-case ASCII letters, digits, {@code .}, {@code _} and
 * {@code -}, which every reading system can open.
 */
final class Names {
  /** Short of what some file systems hold, with room for a number and an extension. */
  private static final int LONGEST_FILE_NAME = 80;

  private final Set<String> taken = new HashSet<>();

  /** An id as like the wanted one as XML allows. */
  String id(String wanted) {
    StringBuilder name = new StringBuilder(wanted.length() + 1);
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      name.append(isNameChar(c) ? c : '_');
    }
    if (name.isEmpty() || !isNameStart(name.charAt(0))) {
      name.insert(0, '_');
    }
    return unique(name.toString(), "");
  }

  /** The characters that every container and reading system takes in a file name. */
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789_-";

  /** A file name as like the wanted one as containers allow. */
  String file(String wanted, String extension) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < wanted.length() && name.length() < LONGEST_FILE_NAME; i++) {
      char lower = lower(wanted.charAt(i));
      if (PLAIN.indexOf(lower) >= 0 && (lower != '-' || !name.isEmpty())) {
        name.append(lower);
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    return unique(name.isEmpty() ? "file" : name.toString(), "." + extension);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private String unique(String stem, String end) {
    String name = stem + end;
    for (int n = 2; !taken.add(name); n++) {
      name = stem + "-" + n + end;
    }
    return name;
  }

  // Fewer than XML 1.0 allows, and thereby legal in every edition of it.
  private static boolean isNameStart(char c) {
    return c == '_' || Character.isLetter(c) && !Character.isSurrogate(c);
  }

  private static boolean isNameChar(char c) {
    return isNameStart(c) || c == '-' || c == '.' || c >= '0' && c <= '9';
  }
}
