package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the structure tree (ISO 32000-1, 14.7.2). Its kids are other elements, marked content
 * on pages, and annotations, in reading order; packed, because a novel has tens of thousands.
 */
final class StructureElement {
  /** Stands for a kid that is an element in the place of its page. */
  private static final int ELEMENT = -1;

  /** Where a word was divided. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StructureType type;
  private final @Nullable StructureElement parent;
  private final List<StructureElement> elements = new ArrayList<>(0);
  private int[] pages = {};
  private int[] values = {};
  private int kids;

  /** How many of the kids stay last, whatever else is added. */
  private int tail;

  private boolean used;
  private int number;
  private String lang = "";
  private String id = "";
  private @Nullable String alternative;
  private String attributes = "";
  private @Nullable StringBuilder words;
  private long lastLine;

  StructureElement(StructureType type, @Nullable StructureElement parent) {
    this.type = type;
    this.parent = parent;
  }

  /** A new element after all kids there are. */
  StructureElement add(StructureType kind) {
    StructureElement element = new StructureElement(kind, this);
    append(ELEMENT, elements.size());
    elements.add(element);
    return element;
  }

  /** A new element that stands after all else that is ever added. */
  StructureElement addLast(StructureType kind) {
    StructureElement element = add(kind);
    tail++;
    // It was put before the tail; the others move up, so that they keep their order.
    int last = kids - 1;
    int at = last - (tail - 1);
    int value = values[at];
    System.arraycopy(values, at + 1, values, at, tail - 1);
    values[last] = value;
    return element;
  }

  /** A new element right after one of its elements; first of all when there is none. */
  StructureElement insert(StructureType kind, @Nullable StructureElement before) {
    StructureElement element = new StructureElement(kind, this);
    int at = before == null ? 0 : place(before) + 1;
    put(at, ELEMENT, elements.size());
    elements.add(element);
    return element;
  }

  /** Looks from the end, because what is inserted mostly belongs near what was added last. */
  private int place(StructureElement element) {
    for (int i = kids - 1; i >= 0; i--) {
      if (pages[i] == ELEMENT && elements.get(values[i]) == element) {
        return i;
      }
    }
    throw new IllegalStateException("not a kid of its parent");
  }

  /** Adds content of a page (14.7.4.2). */
  void addContent(int page, int mcid) {
    append(page, mcid);
    use();
  }

  /** Adds an annotation (14.7.4.3), given by its object's number. */
  void addObject(int page, int object) {
    append(-2 - page, object);
    use();
  }

  private void append(int page, int value) {
    put(kids - tail, page, value);
  }

  private void put(int at, int page, int value) {
    if (kids == pages.length) {
      int room = Math.max(2, 2 * kids);
      pages = Arrays.copyOf(pages, room);
      values = Arrays.copyOf(values, room);
    }
    System.arraycopy(pages, at, pages, at + 1, kids - at);
    System.arraycopy(values, at, values, at + 1, kids - at);
    pages[at] = page;
    values[at] = value;
    kids++;
  }

  private void use() {
    for (StructureElement e = this; e != null && !e.used; e = e.parent) {
      e.used = true;
    }
  }

  StructureType type() {
    return type;
  }

  @Nullable StructureElement parent() {
    return parent;
  }

  /** Whether anything stands in it or below it. */
  boolean isUsed() {
    return used;
  }

  /** Whether it belongs to the file: it has content, or its parent is not whole without it. */
  boolean isKept() {
    return used || type.isLasting();
  }

  int kids() {
    return kids;
  }

  boolean isElement(int kid) {
    return pages[kid] == ELEMENT;
  }

  boolean isObject(int kid) {
    return pages[kid] < ELEMENT;
  }

  StructureElement element(int kid) {
    return elements.get(values[kid]);
  }

  /** The page, counted from 0, on which a kid that is no element stands. */
  int page(int kid) {
    return isObject(kid) ? -2 - pages[kid] : pages[kid];
  }

  /** The content's identifier on its page, or the annotation's object number. */
  int value(int kid) {
    return values[kid];
  }

  /** The number of its object; 0 until it has one. */
  int number() {
    return number;
  }

  void number(int assigned) {
    number = assigned;
  }

  String lang() {
    return lang;
  }

  StructureElement lang(String tag) {
    lang = tag;
    return this;
  }

  String id() {
    return id;
  }

  StructureElement id(String name) {
    id = name;
    return this;
  }

  /** What is read aloud in its place; null when it speaks for itself. */
  @Nullable String alternative() {
    return alternative;
  }

  StructureElement alternative(String text) {
    alternative = text;
    return this;
  }

  /** An attribute object (14.8.5) in PDF's own syntax; empty when there is none. */
  String attributes() {
    return attributes;
  }

  StructureElement attributes(String dictionary) {
    attributes = dictionary;
    return this;
  }

  /**
   * Notes what is read in a link, for the description of its annotation.
   *
   * @param line tells lines apart
   */
  void say(String text, long line) {
    if (words == null) {
      words = new StringBuilder();
    } else if (line != lastLine && !words.isEmpty()) {
      int end = words.length() - 1;
      if (words.charAt(end) == SOFT_HYPHEN) {
        words.setLength(end);
      } else {
        words.append(' ');
      }
    }
    lastLine = line;
    words.append(text);
  }

  String words() {
    return words == null ? "" : words.toString().strip();
  }
}
