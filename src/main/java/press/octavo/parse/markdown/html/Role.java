package press.octavo.parse.markdown.html;

import java.util.HashMap;
import java.util.Map;

/** What an element of HTML is to a book. */
enum Role {
  GROUP(true, "div section article main header footer aside nav address fieldset center hgroup"),
  DETAILS(true, "details"),
  SUMMARY(true, "summary legend"),
  PARAGRAPH(true, "p"),
  QUOTE(true, "blockquote"),
  BULLETS(true, "ul menu dir"),
  NUMBERS(true, "ol"),
  ITEM(true, "li"),
  DEFINITIONS(true, "dl"),
  TERM(true, "dt"),
  MEANING(true, "dd"),
  PREFORMATTED(true, "pre"),
  RULE(true, "hr"),
  HEADING(true, "h1 h2 h3 h4 h5 h6"),
  TABLE(true, "table"),
  TABLE_PART(true, "thead tbody tfoot tr td th caption colgroup col"),
  FIGURE(true, "figure"),
  CAPTION(true, "figcaption"),
  EMPHASIS(false, "em i cite dfn var"),
  STRONG(false, "strong b"),
  STRIKE(false, "del s strike"),
  UNDERLINE(false, "u"),
  INSERTED(false, "ins"),
  SUPERSCRIPT(false, "sup"),
  SUBSCRIPT(false, "sub"),
  SMALL(false, "small"),
  MARK(false, "mark"),
  KEY(false, "kbd"),
  CODE(false, "code tt samp"),
  QUOTATION(false, "q"),
  LINK(false, "a"),
  IMAGE(false, "img"),
  LINE_BREAK(false, "br"),
  WORD_BREAK(false, "wbr"),
  SPAN(false, "span abbr acronym time data bdi bdo label nobr ruby rb rp picture"),
  /** Read for their text alone, and reported. */
  LOST(
      false,
      "html body font big blink marquee form input button select option optgroup textarea output"
          + " progress meter iframe object embed param video audio source track canvas map area"
          + " noscript noframes frameset frame dialog slot link meta base rt applet"),
  /** Reported, and what they hold is not text. */
  DROPPED(false, "script style template svg math head title"),
  /** No element of HTML: somebody's own angle brackets. */
  UNKNOWN(false, "");

  private static final Map<String, Role> BY_NAME = new HashMap<>();

  static {
    for (Role role : values()) {
      for (String name : role.names.split(" ", -1)) {
        BY_NAME.put(name, role);
      }
    }
  }

  private final boolean block;
  private final String names;

  Role(boolean block, String names) {
    this.block = block;
    this.names = names;
  }

  boolean isBlock() {
    return block;
  }

  static Role of(String name) {
    return BY_NAME.getOrDefault(name, UNKNOWN);
  }
}
