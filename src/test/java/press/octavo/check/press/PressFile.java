package press.octavo.check.press;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import press.octavo.Commission;
import press.octavo.Octavo;
import press.octavo.design.Edition;
import press.octavo.font.TypeCase;
import press.octavo.packaging.EditionFile;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** Makes print editions that are to be spoilt. */
final class PressFile {
  private PressFile() {}

  /** The print edition of a book with a line, a code block and a picture, by these settings. */
  static byte[] made(String print) {
    return made(print, "");
  }

  static byte[] made(String print, String more) {
    MemoryManuscript manuscript =
        MemoryManuscript.folder("spoilt")
            .with("a.md", "# One\n\nIt was a dark night.\n\n![](a.png){width=1in}\n")
            .with("b.md", "# Two\n\nA stormy one.\n\n---\n\nOne | Two\n--- | ---\n1 | 2\n")
            .with("a.png", png())
            .with(
                "book.yml",
                "title: Spoilt\ndescription: d\ntrim: 6in x 9in\nprint: {" + print + "}\n" + more);
    Reporter reporter = new Reporter();
    Commission commission = Commission.NONE.only(List.of(Edition.PRINT));
    List<EditionFile> files =
        new Octavo(new TypeCase(), reporter).make(manuscript, commission).files();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      files.get(0).writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] png() {
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, 300, 200, Color.BLACK));
    graphics.fillRect(0, 0, 300, 200);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
