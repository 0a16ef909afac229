package press.octavo.layout.paragraph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.page.Origin;

/**
 * Turns inlines into copy: every kind of inline into a look.
 *
 * <p>Keeps its own stack of what is still to be read, because an author, or somebody who wants to
 * do harm, can nest inlines deeper than a thread's stack.
 */
final class CopyReader implements Inline.Visitor<Void> {
  /** Scaled figures above and below the line, in thousandths of the type around them. */
  private static final int SUPERIOR_SIZE = 660;

  /** How far scaled superiors stand above the baseline, in thousandths of the type around them. */
  private static final int SUPERIOR_RAISE = 350;

  private static final int INFERIOR_RAISE = -140;

  /** Code is never made larger than the text, nor smaller than this, in thousandths. */
  private static final int SMALLEST_CODE = 750;

  private static final int SMALL = 850;

  /** A thin space, so that the calls of notes 1 and 2 are not read as one of note 12. */
  private static final char BETWEEN_CALLS = '\u202f';

  /** Small capitals want a little more air than lower-case letters; in thousandths of the em. */
  private static final int SMALL_CAPITALS_TRACKING = 20;

  private final Founts founts;
  private final Copy copy = new Copy();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private Look look;
  private int endOfCall = -1;

  private record Frame(Iterator<Inline> rest, Look look) {}

  private CopyReader(Founts founts, Look look) {
    this.founts = founts;
    this.look = look;
  }

  /** The copy of a paragraph's content. */
  static Copy read(List<Inline> content, ParagraphStyle style, Origin origin, Founts founts) {
    Fount.Key key =
        new Fount.Key(
            style.cut(),
            style.features(),
            style.size().sp(),
            style.tracking(),
            style.lang(),
            style.cut().family() == Cut.Family.MONO,
            style.hyphenate());
    Fount fount = founts.of(key);
    Look plain = new Look(fount, 0, false, style.ink(), origin, null, Look.Marks.NONE, null);
    CopyReader reader = new CopyReader(founts, plain);
    reader.frames.push(new Frame(content.iterator(), plain));
    reader.readAll();
    return reader.copy;
  }

  private void readAll() {
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.rest.hasNext()) {
        look = frame.look;
        frame.rest.next().accept(this);
      } else {
        frames.pop();
      }
    }
  }

  private Void read(List<Inline> content, Look inside) {
    frames.push(new Frame(content.iterator(), inside));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    copy.add(text.text(), look, text.span());
    return null;
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    copy.add(' ', look, softBreak.span());
    return null;
  }

  @Override
  public Void hardBreak(Inline.HardBreak hardBreak) {
    copy.add(Copy.LINE_END, look, hardBreak.span());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return read(emphasis.content(), cut(key().cut().stressed()).within(emphasis));
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return read(strong.content(), cut(key().cut().bolder()).within(strong));
  }

  @Override
  public Void strike(Inline.Strike strike) {
    return read(strike.content(), look.with(look.marks().strike(strike)).within(strike));
  }

  @Override
  public Void superscript(Inline.Superscript superscript) {
    Look shifted = shifted(superscript.content(), Feature.SUPERIORS, SUPERIOR_RAISE);
    return read(superscript.content(), shifted.within(superscript));
  }

  @Override
  public Void subscript(Inline.Subscript subscript) {
    Look shifted = shifted(subscript.content(), Feature.INFERIORS, INFERIOR_RAISE);
    return read(subscript.content(), shifted.within(subscript));
  }

  @Override
  public Void styled(Inline.Styled styled) {
    Attributes attributes = styled.attributes();
    attributes.id().ifPresent(copy::anchor);
    Look outer = look;
    attributes.lang().ifPresent(lang -> look = look.with(founts.of(inLanguage(lang))));
    for (String name : attributes.classes()) {
      look = ofClass(name, styled);
    }
    Look inside = look.within(styled);
    look = outer;
    return read(styled.content(), inside);
  }

  private Look ofClass(String name, Inline.Styled by) {
    Fount.Key key = key();
    return switch (name) {
      case "smallcaps" -> {
        Features features = key.features().with(Feature.SMALL_CAPS);
        yield fount(key.cut(), features, key.size(), key.tracking() + SMALL_CAPITALS_TRACKING);
      }
      case "caps" -> {
        Features features =
            key.features().with(Feature.SMALL_CAPS).with(Feature.CAPS_TO_SMALL_CAPS);
        boolean already = key.features().has(Feature.SMALL_CAPS);
        int tracking = already ? key.tracking() : key.tracking() + SMALL_CAPITALS_TRACKING;
        yield fount(key.cut(), features, key.size(), tracking);
      }
      case "underline", "inserted" -> look.with(look.marks().under(by));
      case "mark" -> look.with(look.marks().highlight(by));
      case "kbd" -> code();
      case "small" -> fount(key.cut(), key.features(), key.size() * SMALL / 1000, key.tracking());
      default -> look;
    };
  }

  @Override
  public Void code(Inline.Code code) {
    copy.add(code.text(), code().within(code), code.span());
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    Look inside = look.within(link);
    return read(link.content(), inside.with(new Look.Area(link.target(), inside.origin())));
  }

  @Override
  public Void image(Inline.Image image) {
    image.attributes().id().ifPresent(copy::anchor);
    copy.add(Copy.OBJECT, look.within(image).with(image), image.span());
    return null;
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    String number = Integer.toString(call.note().number());
    if (!call.repeated()) {
      copy.anchor("ref-" + call.note().id());
      copy.note(call.note());
    }
    Look above =
        shifted(List.of(new Inline.Text(call.span(), number)), Feature.SUPERIORS, SUPERIOR_RAISE)
            .within(call);
    if (copy.length() == endOfCall) {
      copy.add(BETWEEN_CALLS, above, call.span());
    }
    Target target = new Target.Internal(call.note().id());
    copy.add(number, above.with(new Look.Area(target, above.origin())), call.span());
    endOfCall = copy.length();
    return null;
  }

  private Fount.Key key() {
    return look.fount().key();
  }

  private Look cut(Cut cut) {
    return fount(cut, key().features(), key().size(), key().tracking());
  }

  private Look fount(Cut cut, Features features, long size, int tracking) {
    Fount.Key key = key();
    boolean code = key.code();
    return look.with(
        founts.of(new Fount.Key(cut, features, size, tracking, key.lang(), code, key.hyphenate())));
  }

  private Fount.Key inLanguage(String lang) {
    Fount.Key key = key();
    return new Fount.Key(
        key.cut(), key.features(), key.size(), key.tracking(), lang, key.code(), key.hyphenate());
  }

  /** The monospaced face at a size at which its lower-case letters are as high as the text's. */
  private Look code() {
    Fount text = look.fount();
    Fount.Key key = key();
    if (key.code()) {
      return look;
    }
    Cut cut = new Cut(Cut.Family.MONO, key.cut().bold(), key.cut().italic());
    Features lining = key.features().without(Feature.OLD_STYLE_FIGURES).without(Feature.SMALL_CAPS);
    Fount same = founts.of(new Fount.Key(cut, lining, key.size(), 0, key.lang(), true, false));
    long size =
        key.size()
            * text.face().xHeight()
            * same.face().unitsPerEm()
            / Math.max(1, (long) same.face().xHeight() * text.face().unitsPerEm());
    long bounded = Math.max(key.size() * SMALLEST_CODE / 1000, Math.min(key.size(), size));
    return look.with(founts.of(new Fount.Key(cut, lining, bounded, 0, key.lang(), true, false)));
  }

  /** True superior or inferior figures where the face draws them, else scaled and moved ones. */
  private Look shifted(List<Inline> content, Feature feature, int raise) {
    Fount.Key key = key();
    Features plain = key.features().without(Feature.OLD_STYLE_FIGURES);
    Look drawn = fount(key.cut(), plain.with(feature), key.size(), key.tracking());
    if (plainText(content).filter(drawn.fount()::alters).isPresent()) {
      return drawn.raised(0); // the face does the raising
    }
    Look scaled = fount(key.cut(), plain, key.size() * SUPERIOR_SIZE / 1000, key.tracking());
    return scaled.raised(key.size() * raise / 1000);
  }

  /** The text of content that is nothing but text. */
  private static Optional<String> plainText(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (!(inline instanceof Inline.Text only)) {
        return Optional.empty();
      }
      text.append(only.text());
    }
    return Optional.of(text.toString());
  }
}
