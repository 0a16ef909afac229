package press.octavo.packaging.pdf;

import java.io.IOException;
import press.octavo.book.Picture;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.source.Reporter;

/** A picture on a page by itself, 40 points square, 10 points from the left and from the top. */
@SuppressWarnings("ArrayRecordComponent") // a test looks at the bytes and never compares them
record Placed(byte[] pdf, Reporter reporter) {
  static Placed picture(String path, Picture.Format format, byte[] file, int orientation) {
    Picture picture =
        new Picture(path, format, 40, 40, Sheets.box(0, 0, 40, 40).size(), orientation);
    Reporter reporter = new Reporter();
    byte[] pdf =
        new Sheets()
            .mark(new Mark.Art(Origin.GENERATED, Sheets.box(10, 10, 40, 40), picture, "alt"))
            .page("1")
            .pdf(new Folder().with(path, file), reporter);
    return new Placed(pdf, reporter);
  }

  Rendering render() throws IOException {
    return Rendering.of(pdf);
  }
}
