package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Inline;
import press.octavo.book.Picture;
import press.octavo.book.Target;
import press.octavo.parse.markdown.html.Content.Element;
import press.octavo.parse.markdown.html.Content.Ready;
import press.octavo.parse.markdown.html.Content.ReadyBlock;
import press.octavo.parse.markdown.html.Content.Words;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** Turns what stands in a line of HTML into inlines. */
final class InlineReader {
  private final HtmlLosses losses;
  private final PictureFinder pictures;

  InlineReader(HtmlLosses losses, PictureFinder pictures) {
    this.losses = losses;
    this.pictures = pictures;
  }

  List<Inline> read(List<Content> contents) {
    List<Inline> inlines = new ArrayList<>();
    contents.forEach(content -> add(content, inlines));
    return inlines;
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

  /** Characters of HTML, in which a run of white space is one space. */
  private static void words(Words words, List<Inline> to) {
    String text = words.text();
    Span span = words.span();
    boolean direct = span.end() - span.start() == text.length();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean space = isSpace(text.charAt(at));
      boolean lineEnd = false;
      while (end < text.length() && isSpace(text.charAt(end)) == space) {
        lineEnd |= text.charAt(end) == '\n';
        end++;
      }
      Source source = span.source();
      Span place = direct ? source.span(span.start() + at, span.start() + end) : span;
      if (lineEnd) {
        if (!afterLineBreak(to)) {
          to.add(new Inline.SoftBreak(place));
        }
      } else {
        append(to, new Inline.Text(place, space ? " " : text.substring(at, end)));
      }
      at = end;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Joins a text to the one before it. */
  private static void append(List<Inline> to, Inline.Text text) {
    int last = to.size() - 1;
    if (last >= 0 && to.get(last) instanceof Inline.Text before) {
      Span span = before.span();
      int end = Math.max(span.end(), text.span().end());
      to.set(
          last,
          new Inline.Text(span.source().span(span.start(), end), before.text() + text.text()));
    } else {
      to.add(text);
    }
  }

  private void element(Element element, List<Inline> to) {
    Attributes traits = Traits.of(element, losses);
    Span span = element.span;
    switch (element.role) {
      case DROPPED -> losses.element(element.name(), span, true);
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
      case LOST -> {
        losses.element(element.name(), span, false);
        to.addAll(read(element.children));
      }
      default -> wrapped(element, traits, to);
    }
  }

  private void wrapped(Element element, Attributes traits, List<Inline> to) {
    List<Inline> content = read(element.children);
    Span span = element.span;
    Optional<Inline> made =
        Optional.ofNullable(
            switch (element.role) {
              case EMPHASIS -> new Inline.Emphasis(span, content);
              case STRONG -> new Inline.Strong(span, content);
              case STRIKE -> new Inline.Strike(span, content);
              case SUPERSCRIPT -> new Inline.Superscript(span, content);
              case SUBSCRIPT -> new Inline.Subscript(span, content);
              case UNDERLINE -> classed(span, "underline", content);
              case INSERTED -> classed(span, "inserted", content);
              case SMALL -> classed(span, "small", content);
              case MARK -> classed(span, "mark", content);
              case KEY -> classed(span, "kbd", content);
              default -> null;
            });
    if (made.isPresent()) {
      to.add(styled(span, traits, List.of(made.get())));
    } else if (traits.equals(Attributes.NONE)) {
      to.addAll(content);
    } else {
      to.add(new Inline.Styled(span, traits, content));
    }
  }

  private static Inline classed(Span span, String name, List<Inline> content) {
    return new Inline.Styled(span, Attributes.ofClass(name), content);
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
    tag.value("width").ifPresent(width -> pairs.put("width", width));
    tag.value("height").ifPresent(height -> pairs.put("height", height));
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

  private static void collect(Element element, StringBuilder text) {
    for (Content child : element.children) {
      if (child instanceof Words words) {
        text.append(words.text());
      } else if (child instanceof Ready ready) {
        text.append(PlainText.of(List.of(ready.inline())));
      } else if (child instanceof Element inner) {
        if (inner.role == Role.LINE_BREAK) {
          text.append('\n');
        }
        collect(inner, text);
      }
    }
  }
}
