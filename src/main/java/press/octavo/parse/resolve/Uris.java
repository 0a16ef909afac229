package press.octavo.parse.resolve;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses on the web, as RFC 3986 lets them be written. */
final class Uris {
  private static final String UNRESERVED_AND_RESERVED = "-._~:/?#[]@!$&'()*+,;=%";
  private static final String HEX = "0123456789ABCDEF";
  private static final int HIGHEST_PORT = 65_535;

  private Uris() {}

  /** The scheme of a destination in small letters, seen through white space and percent signs. */
  static String scheme(String destination) {
    String bare = bare(decoded(destination));
    int colon = bare.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = bare.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean later = i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
      if (!letter && !later) {
        return "";
      }
    }
    return colon <= 0 ? "" : bare.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /** Browsers do not see white space and control characters in an address. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' '
          && c != 0x7F
          && !Character.isISOControl(c)
          && Character.getType(c) != Character.FORMAT) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** The text with its percent signs resolved; as it is where they are no valid UTF-8. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    byte[] to = new byte[from.length];
    int length = 0;
    for (int i = 0; i < from.length; i++) {
      int high = i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
      int low = i + 2 < from.length ? Character.digit(from[i + 2], 16) : -1;
      boolean escape = from[i] == '%' && high >= 0 && low >= 0;
      to[length++] = escape ? (byte) (16 * high + low) : from[i];
      i += escape ? 2 : 0;
    }
    String decoded = new String(to, 0, length, StandardCharsets.UTF_8);
    return decoded.indexOf('\uFFFD') >= 0 ? text : decoded;
  }

  /** The address with everything encoded that a URI cannot hold. */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      if (isPlain(c) && (c != '%' || isEscape(address, i))) {
        encoded.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isPlain(int c) {
    boolean alphanumeric = c < 0x80 && Character.isLetterOrDigit(c);
    return alphanumeric || UNRESERVED_AND_RESERVED.indexOf(c) >= 0;
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  /** A web address that every reader takes: host in ASCII, the rest encoded; empty for none. */
  static Optional<String> web(String address) {
    int start = address.indexOf("://") + 3;
    if (start < 3) {
      return Optional.empty();
    }
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(start, end);
    int at = authority.lastIndexOf('@') + 1;
    int colon = authority.indexOf(':', Math.max(at, authority.lastIndexOf(']')));
    String host = authority.substring(at, colon < 0 ? authority.length() : colon);
    String port = colon < 0 ? "" : authority.substring(colon + 1);
    Optional<String> ascii = host(host);
    if (ascii.isEmpty() || !isPort(port)) {
      return Optional.empty();
    }
    String scheme = address.substring(0, start).toLowerCase(Locale.ROOT);
    String user = encoded(authority.substring(0, at));
    String rest = encoded(address.substring(end)).replace("[", "%5B").replace("]", "%5D");
    return Optional.of(scheme + user + ascii.get() + (port.isEmpty() ? "" : ":" + port) + rest);
  }

  private static Optional<String> host(String host) {
    if (host.isEmpty()) {
      return Optional.empty();
    }
    if (host.startsWith("[")) {
      return host.endsWith("]") ? Optional.of(host) : Optional.empty();
    }
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      boolean sound =
          ascii.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0);
      return sound && !ascii.startsWith(".") ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException unfit) {
      return Optional.empty();
    }
  }

  private static boolean isPort(String port) {
    boolean digits = port.length() < 6 && port.chars().allMatch(c -> c >= '0' && c <= '9');
    return port.isEmpty() || digits && Integer.parseInt(port) <= HIGHEST_PORT;
  }
}
