package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.parse.markdown.html.Content.Element;
import press.octavo.source.Span;

/**
 * Builds a tree from tags and from what stands between them. Forgiving: what HTML lets an author
 * leave open is closed, a closing tag without an opening one is nothing.
 */
public final class HtmlTree {
  /** Deeper ones are nobody's meaning, and later stages walk the tree by recursion. */
  private static final int DEEPEST = 40;

  private static final Set<String> VOID =
      Set.of("br hr img wbr input col area base embed link meta param source track".split(" "));

  /** What HTML closes by itself. */
  private static final Set<String> OPTIONAL_END =
      Set.of("p li dt dd td th tr thead tbody tfoot option html body colgroup".split(" "));

  /** Elements in which nothing is a tag but their own end. */
  private static final Set<String> RAW = Set.of("script", "style");

  private static final Set<String> ROW_PARTS = Set.of("td", "th", "tr");
  private static final Set<String> TABLE_PARTS =
      Set.of("td", "th", "tr", "thead", "tbody", "tfoot");
  private static final Set<String> MEANINGS = Set.of("dt", "dd");

  /** What an opening tag closes before it opens, up to the element that bounds its sight. */
  private static final Map<String, Set<String>> CLOSES =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", MEANINGS),
          Map.entry("dd", MEANINGS),
          Map.entry("td", Set.of("td", "th")),
          Map.entry("th", Set.of("td", "th")),
          Map.entry("tr", ROW_PARTS),
          Map.entry("thead", TABLE_PARTS),
          Map.entry("tbody", TABLE_PARTS),
          Map.entry("tfoot", TABLE_PARTS));

  private static final Set<String> BOUNDS = Set.of("ul", "ol", "menu", "dl", "table");

  private final HtmlLosses losses;
  private final List<Element> open = new ArrayList<>();

  /** A tree that grows at its right end. */
  public HtmlTree(Span start, HtmlLosses losses) {
    this.losses = losses;
    Tag root = new Tag(Tag.Kind.OPEN, "", Map.of(), 0);
    open.add(new Element(root, Role.GROUP, start));
  }

  private Element top() {
    return open.get(open.size() - 1);
  }

  /** A tag, with its words in the source. */
  public void tag(Tag tag, Span span, String words) {
    if (tag.kind() == Tag.Kind.SILENT) {
      return;
    }
    if (RAW.contains(top().name()) && !tag.name().equals(top().name())) {
      return;
    }
    Role role = Role.of(tag.name());
    if (role == Role.UNKNOWN) {
      losses.unknown(tag.name(), span);
      words(span, words);
    } else if (tag.kind() == Tag.Kind.CLOSE) {
      close(tag.name(), span);
    } else {
      open(tag, role, span);
    }
  }

  private void open(Tag tag, Role role, Span span) {
    makeWay(tag.name(), role);
    Element element = new Element(tag, role, span);
    if (open.size() > DEEPEST) {
      losses.tooDeep(tag.name(), span, DEEPEST);
      return;
    }
    top().children.add(element);
    if (!VOID.contains(tag.name())) {
      open.add(element);
    }
  }

  private void makeWay(String name, Role role) {
    if (role.isBlock() && top().role == Role.PARAGRAPH) {
      open.remove(open.size() - 1);
    }
    Set<String> closes = CLOSES.getOrDefault(name, Set.of());
    if (closes.isEmpty()) {
      return;
    }
    for (int i = open.size() - 1; i > 0 && !BOUNDS.contains(open.get(i).name()); i--) {
      if (closes.contains(open.get(i).name())) {
        open.subList(i, open.size()).clear();
      }
    }
  }

  private void close(String name, Span span) {
    for (int i = open.size() - 1; i > 0; i--) {
      Element element = open.get(i);
      if (element.name().equals(name)) {
        if (span.start() >= element.span.start()) {
          element.span = span.source().span(element.span.start(), span.end());
        }
        open.subList(i + 1, open.size()).forEach(this::complain);
        open.subList(i, open.size()).clear();
        return;
      }
    }
  }

  private void complain(Element element) {
    if (!OPTIONAL_END.contains(element.name())) {
      losses.unclosed(element.name(), element.span);
    }
  }

  /** Characters between tags, references resolved. */
  public void words(Span span, String text) {
    top().children.add(new Content.Words(span, text));
  }

  /** An inline between tags. */
  public void inline(Inline inline) {
    top().children.add(new Content.Ready(inline));
  }

  /** A blank line. */
  public void gap() {
    top().children.add(new Content.Gap());
  }

  /** A block between tags. */
  public void block(Block block) {
    top().children.add(new Content.ReadyBlock(block));
    open.forEach(element -> element.holdsBlock = true);
  }

  /** Ends the tree. */
  List<Content> content() {
    open.subList(1, open.size()).forEach(this::complain);
    return open.get(0).children;
  }
}
