package press.octavo.page;

import press.octavo.book.Picture;
import press.octavo.geometry.Box;

/** Something drawn on a page. */
public sealed interface Mark permits Type, Mark.Rule, Mark.Art {
  Origin origin();

  /** The same mark elsewhere, both distances in scaled points. */
  Mark moved(long dx, long dy);

  <R> R accept(Visitor<R> visitor);

  /** A rectangle filled with ink. */
  record Rule(Origin origin, Box box, Ink ink) implements Mark {
    @Override
    public Mark moved(long dx, long dy) {
      return new Rule(origin, box.moved(dx, dy), ink);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /** A picture scaled to a box. */
  record Art(Origin origin, Box box, Picture picture, String alt) implements Mark {
    @Override
    public Mark moved(long dx, long dy) {
      return new Art(origin, box.moved(dx, dy), picture, alt);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.art(this);
    }
  }

  /** One method for each kind of mark. */
  interface Visitor<R> {
    R type(Type type);

    R rule(Rule rule);

    R art(Art art);
  }
}
