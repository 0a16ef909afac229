package press.octavo.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a drawing's elements and who uses them: names become valid and single, and a drawing
 * that unfolds without end is found out.
 */
final class DrawingIds {
  /** So many elements a drawing may have after every use has been drawn. */
  private static final long MOST_ELEMENTS = 1_000_000;

  /** Uses of uses of uses: so many steps suffice for every drawing by hand or by program. */
  private static final int DEEPEST = 64;

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int elements;

  /** An element with a name: everything from its own number up to its end. */
  private static final class Part {
    final int start;
    final int firstUse;
    int end;
    int lastUse;

    Part(int start, int firstUse) {
      this.start = start;
      this.firstUse = firstUse;
      this.end = start;
      this.lastUse = firstUse;
    }
  }

  /** A reference to a name. */
  private record Use(String name) {}

  /** Notes that an element begins. */
  void begin() {
    elements++;
  }

  /** Names the element that has just begun; whether the name is still free. */
  boolean claim(String name) {
    return parts.putIfAbsent(name, new Part(elements, uses.size())) == null;
  }

  /** Notes that the element of that name ends. */
  void end(String name) {
    Part part = parts.get(name);
    if (part != null) {
      part.end = elements;
      part.lastUse = uses.size();
    }
  }

  void use(String name) {
    uses.add(new Use(name));
  }

  /** Refuses a drawing that would unfold to too many elements. */
  void check() throws PictureFault {
    long total = elements;
    for (Use use : uses) {
      total += size(use.name());
      if (total > MOST_ELEMENTS) {
        throw unbounded();
      }
    }
  }

  private long size(String name) throws PictureFault {
    Long known = sizes.get(name);
    Part part = parts.get(name);
    if (known != null || part == null) {
      return known == null ? 0 : known;
    }
    if (!open.add(name) || open.size() > DEEPEST) {
      throw unbounded();
    }
    long size = part.end - part.start + 1L;
    for (int i = part.firstUse; i < part.lastUse && size <= MOST_ELEMENTS; i++) {
      size += size(uses.get(i).name());
    }
    open.remove(name);
    sizes.put(name, size);
    return size;
  }

  private static PictureFault unbounded() {
    return new PictureFault(
        "svg-unbounded",
        "uses its own parts again and again without end",
        "let the program that drew it resolve its symbols");
  }

  /** The name itself if XML allows it as an id, otherwise one made from it. */
  static String valid(String id) {
    boolean valid = !id.isEmpty() && (Character.isLetter(id.charAt(0)) || id.charAt(0) == '_');
    for (int i = 0; valid && i < id.length(); i++) {
      valid = isNameCharacter(id.charAt(i));
    }
    if (valid) {
      return id;
    }
    StringBuilder made = new StringBuilder("_");
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (isNameCharacter(c)) {
        made.append(c);
      } else {
        made.append('_').append(Integer.toHexString(c));
      }
    }
    return made.toString();
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || (c > 0x7F && Character.isLetterOrDigit(c));
  }
}
