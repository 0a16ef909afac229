package press.octavo.layout.galley;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Picture;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Mark;
import press.octavo.page.Origin;

/** Sets pictures that stand alone, with their captions. */
final class FigureSetter {
  /** A picture leaves at least a fifth of the page to its caption and to text. */
  private static final double TALLEST = 0.8;

  private final Services services;
  private final Frame frame;
  private final Rows rows;

  FigureSetter(Services services, Frame frame, Rows rows) {
    this.services = services;
    this.frame = frame;
    this.rows = rows;
  }

  void set(Block.Figure figure, Column out) {
    out.add(art(figure));
    if (figure.caption().isEmpty()) {
      return;
    }
    ParagraphStyle style =
        StyleSheet.spoken(services.styles().caption(), figure.attributes()).with(Alignment.CENTRED);
    out.white(style.leading().sp() / 3, false);
    List<Line> lines =
        services
            .paragraphs()
            .set(figure.caption(), style, frame.measure(), Origin.of(figure).piece(1));
    List<Strip.Row> caption = rows.kept(lines, style, frame.left());
    for (int i = 0; i < caption.size(); i++) {
      Strip.Row row = caption.get(i);
      out.add(i == caption.size() - 1 ? row.breaking(0) : row);
    }
  }

  /** The width that the author asks for, at most the measure; 0 when none or not a width. */
  private long asked(Block.Figure figure) {
    String width =
        figure
            .image()
            .attributes()
            .value("width")
            .or(() -> figure.attributes().value("width"))
            .orElse("");
    int digits = 0;
    while (digits < width.length() && "0123456789.".indexOf(width.charAt(digits)) >= 0) {
      digits++;
    }
    double unit = unit(width.substring(digits));
    try {
      double number = digits == 0 ? 0 : Double.parseDouble(width.substring(0, digits));
      return Math.min(frame.measure(), Math.round(number * unit));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private double unit(String name) {
    return switch (name) {
      case "%" -> frame.measure() / 100.0;
      case "in" -> Length.inches(1).sp();
      case "cm" -> Length.millimetres(10).sp();
      case "mm" -> Length.millimetres(1).sp();
      case "pt" -> Length.POINT;
      case "px", "" -> Length.POINT * 0.75;
      default -> 0;
    };
  }

  private Strip.Row art(Block.Figure figure) {
    Picture picture = figure.image().picture();
    long width = Math.max(1, picture.natural().width().sp());
    long height = Math.max(1, picture.natural().height().sp());
    double scale = Math.min(1, frame.measure() / (double) width);
    long asked = asked(figure);
    if (asked > 0) {
      scale = asked / (double) width;
    }
    scale = Math.min(scale, services.capacity() * TALLEST / height);
    long wide = Math.max(1, Math.round(width * scale));
    long high = Math.max(1, Math.round(height * scale));
    Box box = Box.of((frame.measure() - wide) / 2, -high, wide, high);
    Mark art = new Mark.Art(Origin.of(figure), box, picture, figure.image().alt());
    int cost = figure.caption().isEmpty() ? 0 : Cost.NEVER;
    return new Strip.Row(
        high, high, frame.left(), List.of(art), List.of(), List.of(), List.of(), cost, List.of());
  }
}
