package press.octavo.packaging.epub;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a link leads outside the book, as EPUB demands it: a valid URL (the WHATWG's URL standard,
 * section 4.3). What can be encoded is; what names no place is no address.
 */
final class WebAddress {
  private static final int HIGHEST_PORT = 0xFFFF;
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@/?";
  private static final String HEX = "0123456789ABCDEF";

  private WebAddress() {}

  /** The address, repaired; empty when nothing could lead there. */
  static Optional<String> of(String uri) {
    int colon = uri.indexOf(':');
    String scheme = uri.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
    String rest = uri.substring(colon + 1);
    return switch (scheme) {
      case "http", "https" -> rest.startsWith("//") ? web(scheme, rest.substring(2)) : none();
      case "mailto" -> rest.isBlank() ? none() : Optional.of("mailto:" + encoded(rest));
      default -> none();
    };
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Optional<String> web(String scheme, String rest) {
    int end = 0;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(0, end);
    int user = authority.lastIndexOf('@') + 1;
    int bracket = authority.indexOf(']', user);
    int port = authority.indexOf(':', Math.max(user, bracket));
    String host = authority.substring(user, port < 0 ? authority.length() : port);
    String number = port < 0 ? "" : authority.substring(port + 1);
    if (!isHost(host) || !isPort(number)) {
      return none();
    }
    String users = encoded(authority.substring(0, user));
    String ports = number.isEmpty() ? "" : ":" + number;
    return Optional.of(scheme + "://" + users + host + ports + encoded(rest.substring(end)));
  }

  private static boolean isHost(String host) {
    if (host.startsWith("[") && host.endsWith("]")) {
      return host.length() > 3
          && consistsOf(host, 1, host.length() - 1, "0123456789abcdefABCDEF:.");
    }
    for (String label : host.split("\\.", -1)) {
      boolean named = !label.isEmpty() && !label.toLowerCase(Locale.ROOT).equals("xn--");
      if (!named || !isLabel(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean plain = c == '-' || c == '_' || Character.isLetterOrDigit(c);
      if (!plain && c < 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPort(String number) {
    boolean digits = number.length() <= 5 && consistsOf(number, 0, number.length(), "0123456789");
    return digits && (number.isEmpty() || Integer.parseInt(number) <= HIGHEST_PORT);
  }

  private static boolean consistsOf(String text, int start, int end, String characters) {
    for (int i = start; i < end; i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Everything else than the plain characters, an escape and the first number sign is escaped. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    boolean fragment = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean starts = c == '#' && !fragment;
      fragment |= starts;
      if (starts || c < 0x80 && PLAIN.indexOf(c) >= 0 || c == '%' && isEscape(text, i)) {
        encoded.append((char) c);
      } else {
        escape(encoded, Character.toString(c));
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static void escape(StringBuilder encoded, String character) {
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
    }
  }
}
