package press.octavo.check.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import press.octavo.Commission;
import press.octavo.Golden;
import press.octavo.Octavo;
import press.octavo.design.Edition;
import press.octavo.font.TypeCase;
import press.octavo.packaging.EditionFile;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** Makes the screen edition of a book with every construct. */
final class ScreenFile {
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'>"
          + "<rect width='40' height='30' fill='teal'/></svg>";

  private ScreenFile() {}

  static byte[] made() {
    try {
      MemoryManuscript manuscript =
          MemoryManuscript.folder("book")
              .with("book.yml", "title: Every Construct\nauthor: Ann Author\nlang: en-GB\n")
              .with("1.md", Golden.read("press/octavo/packaging/pdf", "structure"))
              .with("plan.svg", DRAWING);
      Commission commission = Commission.NONE.only(List.of(Edition.SCREEN));
      List<EditionFile> files =
          new Octavo(new TypeCase(), new Reporter()).make(manuscript, commission).files();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.get(0).writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
