package press.octavo.parse.markdown.html;

import press.octavo.source.Span;

/** Reads a stretch of pure HTML into a tree. */
public final class HtmlText {
  private HtmlText() {}

  /** Where in the source a stretch of the text stands. */
  @FunctionalInterface
  public interface Places {
    Span span(int start, int end);
  }

  /** Adds all that the text holds to the tree. */
  public static void feed(String text, Places places, HtmlTree tree) {
    TagScanner tags = new TagScanner(text);
    int from = 0;
    int at = text.indexOf('<');
    while (at >= 0) {
      Tag tag = tags.at(at);
      if (tag == null) {
        at = text.indexOf('<', at + 1);
        continue;
      }
      words(text, from, at, places, tree);
      tree.tag(tag, places.span(at, tag.end()), text.substring(at, tag.end()));
      from = tag.end();
      at = text.indexOf('<', from);
    }
    words(text, from, text.length(), places, tree);
  }

  private static void words(String text, int start, int end, Places places, HtmlTree tree) {
    if (end > start) {
      tree.words(places.span(start, end), Entities.resolve(text.substring(start, end)));
    }
  }
}
