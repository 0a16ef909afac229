package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.geometry.Box;
import press.octavo.page.Ink;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;

/**
 * What runs along a line beside its type: areas of links, lines under and through, tints. Each goes
 * on over the spaces between its words.
 */
final class Stripes {
  /** A marker pen's yellow, light enough for black type. */
  private static final Ink HIGHLIGHT = new Ink(255, 243, 176);

  /** In thousandths of the em. */
  private static final int THICKNESS = 45;

  private static final int UNDER = 110;

  private final Stripe area = new Stripe();
  private final Stripe under = new Stripe();
  private final Stripe strike = new Stripe();
  private final Stripe highlight = new Stripe();
  private final List<LinkArea> links = new ArrayList<>(0);
  private final List<Mark> tints = new ArrayList<>(0);
  private final List<Mark> rules = new ArrayList<>(0);

  /** One thing that runs along the line. */
  private static final class Stripe {
    @Nullable Object key;
    @Nullable Look look;
    long from;
    long to;
  }

  /** Says how the line goes on from one place to another. */
  void run(Look look, long from, long to) {
    Look.Marks marks = look.marks();
    run(area, look.area(), look, from, to);
    run(under, marks.under(), look, from, to);
    run(strike, marks.strike(), look, from, to);
    run(highlight, marks.highlight(), look, from, to);
  }

  private void run(Stripe stripe, @Nullable Object key, Look look, long from, long to) {
    if (stripe.key != key) {
      close(stripe);
      stripe.key = key;
      stripe.look = look;
      stripe.from = from;
    }
    stripe.to = to;
  }

  /** Says that the line is at its end. */
  void end() {
    close(area);
    close(under);
    close(strike);
    close(highlight);
  }

  private void close(Stripe stripe) {
    Look look = stripe.look;
    if (stripe.key == null || look == null) {
      return;
    }
    if (stripe == area) {
      Look.Area target = (Look.Area) stripe.key;
      links.add(new LinkArea(height(look, stripe), target.target, target.origin));
    } else if (stripe == highlight) {
      tints.add(new Mark.Rule(look.origin(), height(look, stripe), HIGHLIGHT));
    } else {
      rules.add(new Mark.Rule(look.origin(), rule(look, stripe), look.ink()));
    }
    stripe.key = null;
  }

  private static Box height(Look look, Stripe stripe) {
    Fount fount = look.fount();
    long top = -fount.ascent() - look.raise();
    return Box.of(stripe.from, top, stripe.to - stripe.from, fount.ascent() + fount.descent());
  }

  private Box rule(Look look, Stripe stripe) {
    Fount fount = look.fount();
    long thickness = fount.size() * THICKNESS / 1000;
    long xHeight = fount.face().xHeight() * fount.size() / fount.face().unitsPerEm();
    long y = stripe == strike ? -(xHeight + thickness) / 2 : fount.size() * UNDER / 1000;
    return Box.of(stripe.from, y - look.raise(), stripe.to - stripe.from, thickness);
  }

  List<LinkArea> links() {
    return links;
  }

  /** What is drawn before the type. */
  List<Mark> tints() {
    return tints;
  }

  /** What is drawn after the type. */
  List<Mark> rules() {
    return rules;
  }
}
