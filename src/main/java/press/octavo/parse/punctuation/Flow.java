package press.octavo.parse.punctuation;

import java.util.BitSet;
import java.util.List;
import press.octavo.book.Inline;
import press.octavo.book.Target;

/**
 * The characters of a paragraph in one row, across emphasis and links. Code, pictures and words of
 * another language are one character that is no punctuation; a note's call is none, since the text
 * goes on around it.
 */
final class Flow implements Inline.Visitor<Boolean> {
  /** Stands for what is not to be touched; Unicode's own character for that. */
  static final char OBJECT = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final BitSet raised = new BitSet(0);
  private boolean hasInner;

  static Flow of(List<Inline> inlines) {
    Flow flow = new Flow();
    flow.all(inlines);
    return flow;
  }

  CharSequence text() {
    return text;
  }

  /** Whether there is a note or a foreign stretch with punctuation of its own. */
  boolean hasInner() {
    return hasInner;
  }

  private Boolean all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return true;
  }

  private Boolean raised(List<Inline> inlines) {
    raised.set(text.length());
    return all(inlines);
  }

  /** Whether a superscript or subscript begins in a stretch, so that it is no plain word. */
  boolean isRaised(int start, int end) {
    int next = raised.nextSetBit(start);
    return next >= 0 && next < end;
  }

  private Boolean object() {
    text.append(OBJECT);
    return false;
  }

  /** Whether the typing inside a styled stretch belongs to the text around it. */
  static boolean isPlain(Inline.Styled styled) {
    return styled.attributes().lang().isEmpty() && !styled.attributes().has("kbd");
  }

  /** Whether a link shows its own address, which is no prose. */
  static boolean isBare(Inline.Link link) {
    if (link.content().size() != 1 || !(link.content().get(0) instanceof Inline.Text shown)) {
      return false;
    }
    String uri = link.target() instanceof Target.External external ? external.uri() : "";
    return shown.text().contains("://") || (!uri.isEmpty() && uri.endsWith(shown.text()));
  }

  @Override
  public Boolean text(Inline.Text node) {
    text.append(node.text());
    return true;
  }

  @Override
  public Boolean softBreak(Inline.SoftBreak softBreak) {
    text.append(' ');
    return true;
  }

  @Override
  public Boolean hardBreak(Inline.HardBreak hardBreak) {
    text.append('\n');
    return true;
  }

  @Override
  public Boolean emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.content());
  }

  @Override
  public Boolean strong(Inline.Strong strong) {
    return all(strong.content());
  }

  @Override
  public Boolean strike(Inline.Strike strike) {
    return all(strike.content());
  }

  @Override
  public Boolean superscript(Inline.Superscript superscript) {
    return raised(superscript.content());
  }

  @Override
  public Boolean subscript(Inline.Subscript subscript) {
    return raised(subscript.content());
  }

  @Override
  public Boolean styled(Inline.Styled styled) {
    if (isPlain(styled)) {
      return all(styled.content());
    }
    hasInner = true;
    return object();
  }

  @Override
  public Boolean code(Inline.Code code) {
    return object();
  }

  @Override
  public Boolean link(Inline.Link link) {
    return isBare(link) ? object() : all(link.content());
  }

  @Override
  public Boolean image(Inline.Image image) {
    return object();
  }

  @Override
  public Boolean noteCall(Inline.NoteCall noteCall) {
    hasInner = true;
    return true;
  }
}
