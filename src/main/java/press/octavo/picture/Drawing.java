package press.octavo.picture;

import java.util.List;

/** An SVG file that has been read and cleaned of everything a book may not hold. */
public final class Drawing {
  private final double width;
  private final double height;
  private final String xml;
  private final List<String> removed;

  private Drawing(double width, double height, String xml, List<String> removed) {
    this.width = width;
    this.height = height;
    this.xml = xml;
    this.removed = List.copyOf(removed);
  }

  /**
   * Reads a drawing.
   *
   * @throws PictureFault if it is not a well-formed, harmless SVG
   */
  public static Drawing read(byte[] svg) throws PictureFault {
    return new Drawing(0, 0, "", List.of());
  }

  /** In CSS pixels. */
  public double width() {
    return width;
  }

  /** In CSS pixels. */
  public double height() {
    return height;
  }

  /** The clean drawing: well-formed, with width, height, viewBox and all namespaces declared. */
  public String xml() {
    return xml;
  }

  /** What was taken out, each as the subject of "was left out". */
  public List<String> removed() {
    return removed;
  }
}
