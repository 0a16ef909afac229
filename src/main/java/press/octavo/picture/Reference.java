package press.octavo.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where an author says a picture is.
 *
 * <p>Posts of web sites write it as the site's address ({@code /assets/map.png}, {@code {{
 * site.baseurl }}/assets/map.png}); such a path is looked for below the manuscript's root, where
 * site generators keep their static files.
 */
final class Reference {
  /** Folders whose content site generators serve as the root of the site. */
  private static final List<String> STATIC = List.of("", "static/", "public/", "src/");

  private final String path;
  private final String folder;

  /**
   * Takes a path as written.
   *
   * @param folder of the file that names it, ending with {@code /}, empty for the root
   */
  Reference(String written, String folder) {
    this.path = withoutTemplate(written.strip());
    this.folder = folder;
  }

  /** {@code {{ … }}} in front is the site's own address. */
  private static String withoutTemplate(String written) {
    int end = written.startsWith("{{") ? written.indexOf("}}") : -1;
    if (end < 0) {
      return written;
    }
    String rest = written.substring(end + 2).strip();
    return rest.isEmpty() || rest.startsWith("/") ? rest : "/" + rest;
  }

  /** Whether no file is named at all. */
  boolean isNowhere() {
    return path.isEmpty() || path.startsWith("#");
  }

  /** Whether a template of a site generator stands where the path should. */
  boolean isTemplate() {
    return path.contains("{{") || path.contains("{%");
  }

  /** Whether the picture is on the web. */
  boolean isRemote() {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
  }

  /** Whether the picture is written into the text. */
  boolean isData() {
    return path.regionMatches(true, 0, "data:", 0, 5);
  }

  /** Whether the path begins at the root of a site. */
  boolean isSiteAbsolute() {
    return path.startsWith("/");
  }

  /** Whether the path begins at a drive or is a file URI. */
  boolean isOfMachine() {
    boolean drive =
        path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
    return drive || path.startsWith("\\\\") || path.regionMatches(true, 0, "file:", 0, 5);
  }

  /** The path as the author may recognise it. */
  String path() {
    return path;
  }

  /**
   * The files that may be meant, likeliest first, relative to the root; those outside it are left
   * out.
   */
  List<String> candidates() {
    Set<String> found = new LinkedHashSet<>();
    for (String form : forms()) {
      if (form.startsWith("/")) {
        for (String root : STATIC) {
          add(found, root + form.substring(1));
        }
        add(found, folder + form.substring(1));
      } else {
        for (String from : foldersUpwards()) {
          add(found, from + form);
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The folder of the file that names the picture, and those it lies in: books whose chapters stand
   * in folders of their own often name pictures from a folder further up.
   */
  private List<String> foldersUpwards() {
    List<String> folders = new ArrayList<>();
    String from = folder;
    while (!from.isEmpty()) {
      folders.add(from);
      from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
    }
    folders.add("");
    return folders;
  }

  /** The path decoded and not, with what follows {@code ?} or {@code #} and without. */
  private List<String> forms() {
    List<String> forms = new ArrayList<>();
    String bare = path;
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '?' || path.charAt(i) == '#') {
        bare = path.substring(0, i);
        break;
      }
    }
    for (String form : List.of(path, bare)) {
      forms.add(decoded(form));
      forms.add(form);
      forms.add(decoded(form).replace('\\', '/'));
    }
    return forms;
  }

  private static void add(Set<String> found, String path) {
    String plain = normal(path);
    if (!plain.isEmpty()) {
      found.add(plain);
    }
  }

  /** The path without {@code .} and {@code ..}; empty when it leads out of the root. */
  private static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return "";
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    String joined = String.join("/", parts);
    return joined.indexOf('\0') < 0 ? joined : "";
  }

  /** The text with {@code %41} as A; as it is when that does not make UTF-8 (RFC 3986). */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(in[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(out.toByteArray()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return text;
    }
  }
}
