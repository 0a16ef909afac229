package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Inline;
import press.octavo.book.Picture;
import press.octavo.book.PlainText;
import press.octavo.book.Target;
import press.octavo.parse.markdown.html.Content.Element;
import press.octavo.parse.markdown.html.Content.Ready;
import press.octavo.parse.markdown.html.Content.ReadyBlock;
import press.octavo.parse.markdown.html.Content.Words;
import press.octavo.source.Span;

/** Turns what stands in a line of HTML into inlines. */
final class InlineReader {
  private static final Map<Role, String> CLASSES =
      Map.of(
          Role.UNDERLINE, "underline",
          Role.INSERTED, "inserted",
          Role.SMALL, "small",
          Role.MARK, "mark",
          Role.KEY, "kbd");

  private final HtmlLosses losses;
  private final PictureFinder pictures;

  InlineReader(HtmlLosses losses, PictureFinder pictures) {
    this.losses = losses;
    this.pictures = pictures;
  }

  List<Inline> read(List<Content> contents) {
    List<Inline> inlines = new ArrayList<>();
    contents.forEach(content -> add(content, inlines));
    return Joined.of(inlines);
  }

  private void add(Content content, List<Inline> to) {
    if (content instanceof Ready ready) {
      if (!(ready.inline() instanceof Inline.SoftBreak) || !afterLineBreak(to)) {
        to.add(ready.inline());
      }
    } else if (content instanceof Words words) {
      words(words, to);
    } else if (content instanceof Element element) {
      if (element.role.isBlock()) {
        apart(element.span, to);
      }
      element(element, to);
    } else if (content instanceof ReadyBlock ready) {
      apart(ready.block().span(), to);
      to.addAll(FlatText.of(ready.block()));
    }
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.Text text && text.text().isBlank();
  }

  /** Blocks where only running text can stand are kept apart by line breaks. */
  private static void apart(Span span, List<Inline> to) {
    boolean begun = to.stream().anyMatch(inline -> !isBlank(inline));
    if (begun && !afterLineBreak(to)) {
      to.add(new Inline.HardBreak(span));
    }
  }

  /** The line end after a {@code <br>} is not another one. */
  private static boolean afterLineBreak(List<Inline> inlines) {
    return !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.HardBreak;
  }

  /** Characters of HTML, in which a run of white space is one space or one line end. */
  private static void words(Words words, List<Inline> to) {
    String text = words.text();
    Span span = words.span();
    boolean direct = span.end() - span.start() == text.length();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        stretch(words, direct, from, i, to);
        Span place = direct ? span.source().span(span.start() + i, span.start() + i + 1) : span;
        if (!afterLineBreak(to)) {
          to.add(new Inline.SoftBreak(place));
        }
        from = i + 1;
      }
    }
    stretch(words, direct, from, text.length(), to);
  }

  private static void stretch(Words words, boolean direct, int from, int end, List<Inline> to) {
    if (end > from) {
      Span span = words.span();
      Span place = direct ? span.source().span(span.start() + from, span.start() + end) : span;
      to.add(new Inline.Text(place, words.text().substring(from, end)));
    }
  }

  private void element(Element element, List<Inline> to) {
    Span span = element.span;
    if (element.role == Role.DROPPED || element.role == Role.LOST) {
      losses.element(element.name(), span, element.role == Role.DROPPED);
      if (element.role == Role.LOST) {
        to.addAll(read(element.children));
      }
      return;
    }
    Attributes traits = Traits.of(element, losses);
    switch (element.role) {
      case IMAGE -> image(element, traits, to);
      case LINE_BREAK -> to.add(new Inline.HardBreak(span));
      case WORD_BREAK -> to.add(new Inline.Text(span, "\u200B"));
      case CODE -> to.add(styled(span, traits, List.of(new Inline.Code(span, text(element)))));
      case LINK -> link(element, traits, to);
      case QUOTATION -> {
        to.add(new Inline.Text(span, "\""));
        to.addAll(read(element.children));
        to.add(new Inline.Text(span, "\""));
      }
      default -> wrapped(element, traits, to);
    }
  }

  private void wrapped(Element element, Attributes traits, List<Inline> to) {
    List<Inline> content = read(element.children);
    Span span = element.span;
    Inline made =
        switch (element.role) {
          case EMPHASIS -> new Inline.Emphasis(span, content);
          case STRONG -> new Inline.Strong(span, content);
          case STRIKE -> new Inline.Strike(span, content);
          case SUPERSCRIPT -> new Inline.Superscript(span, content);
          case SUBSCRIPT -> new Inline.Subscript(span, content);
          default -> classed(element, content);
        };
    if (made != null) {
      to.add(styled(span, traits, List.of(made)));
    } else if (traits.equals(Attributes.NONE)) {
      to.addAll(content);
    } else {
      to.add(new Inline.Styled(span, traits, content));
    }
  }

  /** Styled text for the elements that are a class to us; null for the others. */
  private static @Nullable Inline classed(Element element, List<Inline> content) {
    String name = CLASSES.get(element.role);
    return name == null ? null : new Inline.Styled(element.span, Attributes.ofClass(name), content);
  }

  private static Inline styled(Span span, Attributes traits, List<Inline> one) {
    return traits.equals(Attributes.NONE) ? one.get(0) : new Inline.Styled(span, traits, one);
  }

  /** A link, or an anchor when it leads nowhere but has a name. */
  private void link(Element element, Attributes traits, List<Inline> to) {
    List<Inline> content = read(element.children);
    Tag tag = element.tag;
    Attributes named =
        traits.id().isPresent()
            ? traits
            : tag.value("name").map(name -> traits.withId(name.trim())).orElse(traits);
    if (tag.attributes().containsKey("href")) {
      String href = Entities.resolve(tag.attributes().get("href")).trim();
      Target target =
          href.isEmpty() || href.equals("#") ? new Target.Internal("") : new Target.External(href);
      String title = Entities.resolve(tag.value("title").orElse(""));
      to.add(
          styled(
              element.span, named, List.of(new Inline.Link(element.span, target, title, content))));
    } else if (named.equals(Attributes.NONE)) {
      to.addAll(content);
    } else {
      to.add(new Inline.Styled(element.span, named, content));
    }
  }

  private void image(Element element, Attributes traits, List<Inline> to) {
    Tag tag = element.tag;
    String alt = Entities.resolve(tag.value("alt").orElse(""));
    Optional<Picture> picture =
        tag.value("src").flatMap(src -> pictures.find(Entities.resolve(src).trim(), element.span));
    if (picture.isEmpty()) {
      if (!alt.isEmpty()) {
        to.add(new Inline.Text(element.span, alt));
      }
      return;
    }
    Map<String, String> pairs = new LinkedHashMap<>(traits.pairs());
    if (tag.attributes().containsKey("alt") && alt.isBlank()) {
      pairs.put("alt", ""); // in HTML, a picture that says nothing
    }
    Traits.measure(tag, "width").ifPresent(width -> pairs.put("width", width));
    Traits.measure(tag, "height").ifPresent(height -> pairs.put("height", height));
    Attributes attributes = new Attributes(traits.id(), traits.classes(), pairs);
    String title = Entities.resolve(tag.value("title").orElse(""));
    to.add(new Inline.Image(element.span, attributes, picture.get(), alt, title));
  }

  /** The bare characters of an element. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    collect(element, text);
    return text.toString();
  }

  private static void collect(Inline inline, StringBuilder text) {
    if (inline instanceof Inline.Text words) {
      text.append(words.text());
    } else if (inline instanceof Inline.SoftBreak) {
      text.append(' ');
    } else {
      text.append(PlainText.of(List.of(inline)));
    }
  }

  private static void collect(Element element, StringBuilder text) {
    for (Content child : element.children) {
      if (child instanceof Words words) {
        text.append(words.text());
      } else if (child instanceof Ready ready) {
        collect(ready.inline(), text);
      } else if (child instanceof Element inner) {
        if (inner.role == Role.LINE_BREAK) {
          text.append('\n');
        }
        collect(inner, text);
      }
    }
  }
}
