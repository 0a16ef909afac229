package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.parse.markdown.html.Content.Element;
import press.octavo.parse.markdown.html.Content.ReadyBlock;
import press.octavo.source.Span;

/** Turns what stands on lines of its own in HTML into blocks. */
final class BlockReader {
  private static final String LANGUAGE_CLASS = "language-";

  private final HtmlLosses losses;
  private final InlineReader inlines;

  BlockReader(HtmlLosses losses, InlineReader inlines) {
    this.losses = losses;
    this.inlines = inlines;
  }

  List<Block> read(List<Content> contents) {
    Flow flow = new Flow(Attributes.NONE);
    contents.forEach(flow::add);
    return flow.end();
  }

  private List<Block> read(List<Content> contents, Attributes paragraphs) {
    Flow flow = new Flow(paragraphs);
    contents.forEach(flow::add);
    return flow.end();
  }

  /** Blocks one after another, and the line that is not yet a paragraph. */
  private final class Flow {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Content> line = new ArrayList<>();
    private final Attributes paragraphs;

    Flow(Attributes paragraphs) {
      this.paragraphs = paragraphs;
    }

    void add(Content content) {
      if (content instanceof ReadyBlock ready) {
        endLine();
        blocks.add(ready.block());
      } else if (content instanceof Content.Gap) {
        endLine();
      } else if (content instanceof Element element && element.role.isBlock()) {
        endLine();
        block(element, blocks);
      } else if (content instanceof Element element && element.holdsBlock) {
        endLine();
        around(element);
      } else {
        line.add(content);
      }
    }

    /** An element of a line that has been put around blocks. */
    private void around(Element element) {
      boolean dropped = element.role == Role.DROPPED;
      if (dropped || element.role != Role.SPAN && element.role != Role.LINK) {
        losses.element(element.name(), element.span, dropped);
      }
      if (!dropped) {
        element.children.forEach(this::add);
      }
    }

    private void endLine() {
      List<Inline> content = Trimmed.of(inlines.read(line));
      line.clear();
      if (!content.isEmpty()) {
        Span first = content.get(0).span();
        Span last = content.get(content.size() - 1).span();
        Span span = first.source().span(first.start(), Math.max(first.end(), last.end()));
        blocks.add(
            Figures.standing(new Block.Paragraph(span, paragraphs, Block.Role.BODY, content)));
      }
    }

    List<Block> end() {
      endLine();
      return Anchors.settle(blocks);
    }
  }

  private void block(Element element, List<Block> to) {
    Attributes traits = Traits.of(element, losses);
    switch (element.role) {
      case GROUP -> group(element, traits, to);
      case DETAILS -> to.add(fenced(element, traits, "details"));
      case SUMMARY -> to.addAll(read(element.children, with(traits, "summary")));
      case PARAGRAPH -> to.addAll(read(element.children, traits));
      case HEADING -> heading(element, traits, to);
      case PREFORMATTED -> preformatted(element, traits, to);
      case FIGURE -> figure(element, traits, to);
      default -> shaped(element, traits, to);
    }
  }

  private void shaped(Element element, Attributes traits, List<Block> to) {
    Span span = element.span;
    switch (element.role) {
      case QUOTE -> to.add(new Block.Quote(span, traits, read(element.children)));
      case BULLETS, NUMBERS -> to.add(items(element, traits));
      case DEFINITIONS -> to.add(definitions(element, traits));
      case RULE -> to.add(new Block.Break(span, traits));
      case TABLE -> to.add(new TableReader(inlines).read(element, traits));
      default -> to.addAll(read(element.children));
    }
  }

  private void group(Element element, Attributes traits, List<Block> to) {
    if (traits.equals(Attributes.NONE)) {
      to.addAll(read(element.children));
    } else {
      to.add(new Block.Fenced(element.span, traits, read(element.children)));
    }
  }

  private Block fenced(Element element, Attributes traits, String name) {
    return new Block.Fenced(element.span, with(traits, name), read(element.children));
  }

  private static Attributes with(Attributes traits, String name) {
    List<String> classes = new ArrayList<>(traits.classes());
    classes.add(name);
    return new Attributes(traits.id(), classes, traits.pairs());
  }

  private void heading(Element element, Attributes traits, List<Block> to) {
    List<Inline> content = Trimmed.of(inlines.read(element.children));
    if (!content.isEmpty()) {
      to.add(new Block.Heading(element.span, traits, element.name().charAt(1) - '0', content));
    }
  }

  private Block items(Element element, Attributes traits) {
    List<Block.Item> items = new ArrayList<>();
    boolean tight = true;
    for (Content child : element.children) {
      if (child instanceof Element item && item.role == Role.ITEM) {
        tight &= item.children.stream().noneMatch(BlockReader::isParagraph);
        items.add(new Block.Item(item.span, Block.Task.NONE, read(item.children)));
      } else {
        List<Block> stray = read(List.of(child));
        if (!stray.isEmpty()) {
          items.add(new Block.Item(stray.get(0).span(), Block.Task.NONE, stray));
        }
      }
    }
    boolean ordered = element.role == Role.NUMBERS;
    return new Block.Items(element.span, traits, ordered, start(element), tight, items);
  }

  private static boolean isParagraph(Content content) {
    return content instanceof Element element && element.role == Role.PARAGRAPH;
  }

  private static int start(Element element) {
    String start = element.tag.value("start").orElse("1").trim();
    boolean number = start.length() < 10 && start.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(start) : 1;
  }

  private Block definitions(Element element, Attributes traits) {
    List<Block.Definition> entries = new ArrayList<>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Content child : element.children) {
      if (child instanceof Element term && term.role == Role.TERM) {
        if (!meanings.isEmpty()) {
          entries.add(new Block.Definition(terms, meanings));
          terms.clear();
          meanings.clear();
        }
        terms.add(Trimmed.of(inlines.read(term.children)));
      } else if (child instanceof Element meaning && meaning.role == Role.MEANING) {
        meanings.add(read(meaning.children));
      } else {
        List<Block> stray = read(List.of(child));
        if (!stray.isEmpty()) {
          meanings.add(stray);
        }
      }
    }
    if (!terms.isEmpty() || !meanings.isEmpty()) {
      entries.add(new Block.Definition(terms, meanings));
    }
    return new Block.Definitions(element.span, traits, entries);
  }

  /** Preformatted text, if no blank line has let Markdown into it. */
  private void preformatted(Element element, Attributes traits, List<Block> to) {
    if (element.holdsBlock) {
      to.addAll(read(element.children));
    } else {
      to.add(code(element, traits));
    }
  }

  /** Preformatted text; the line end after the opening tag does not count in HTML. */
  private Block code(Element element, Attributes traits) {
    String language = language(element);
    for (Content child : element.children) {
      if (child instanceof Element code && code.role == Role.CODE && language.isEmpty()) {
        language = language(code);
      }
    }
    String text = InlineReader.text(element);
    boolean lineFirst =
        !element.children.isEmpty() && element.children.get(0) instanceof Content.Words;
    int start = lineFirst && text.startsWith("\n") ? 1 : 0;
    int end = text.endsWith("\n") && text.length() > start ? text.length() - 1 : text.length();
    return new Block.Code(element.span, traits, language, text.substring(start, end));
  }

  private static String language(Element element) {
    for (String name : element.tag.value("class").orElse("").split(" ", -1)) {
      if (name.startsWith(LANGUAGE_CLASS)) {
        return name.substring(LANGUAGE_CLASS.length());
      }
    }
    return element.tag.value("lang").orElse("");
  }

  /** A figure of one picture is a figure; of anything else, a group with its caption. */
  private void figure(Element element, Attributes traits, List<Block> to) {
    List<Content> body = new ArrayList<>();
    List<Inline> caption = new ArrayList<>();
    for (Content child : element.children) {
      if (child instanceof Element inner && inner.role == Role.CAPTION) {
        caption.addAll(Trimmed.of(inlines.read(inner.children)));
      } else {
        body.add(child);
      }
    }
    List<Block> blocks = read(body);
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Figure figure) {
      Map<String, String> pairs = new LinkedHashMap<>(figure.attributes().pairs());
      pairs.putAll(traits.pairs());
      List<String> classes = new ArrayList<>(traits.classes());
      classes.addAll(figure.attributes().classes());
      Attributes both =
          new Attributes(traits.id().or(() -> figure.attributes().id()), classes, pairs);
      to.add(
          new Block.Figure(
              element.span, both, figure.image(), caption.isEmpty() ? figure.caption() : caption));
      return;
    }
    List<Block> all = new ArrayList<>(blocks);
    if (!caption.isEmpty()) {
      Attributes named = Attributes.ofClass("caption");
      all.add(new Block.Paragraph(element.span, named, Block.Role.BODY, caption));
    }
    to.add(new Block.Fenced(element.span, with(traits, "figure"), all));
  }
}
