package press.octavo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.octavo.packaging.Artifact;

class DeliveryTest {
  private static final Map<String, String> OLD = Map.of("a.pdf", "old pdf", "a.epub", "old epub");

  @TempDir private Path disk;
  private Path folder;

  /** Something that happens while a file is written. */
  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  private static Artifact artifact(Body body) {
    return new Artifact() {
      @Override
      public String extension() {
        return "x";
      }

      @Override
      public int pages() {
        return 0;
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        body.write(out);
      }
    };
  }

  private static Artifact text(String text) {
    return artifact(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  @BeforeEach
  void putOldFiles() throws IOException {
    folder = Files.createDirectory(disk.resolve("build"));
    for (Map.Entry<String, String> file : OLD.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String text = Files.isDirectory(file) ? "folder" : Files.readString(file);
        contents.put(String.valueOf(file.getFileName()), text);
      }
    }
    return contents;
  }

  @Test
  void replacesAllFiles() throws IOException {
    try (Delivery delivery = new Delivery(folder)) {
      assertEquals(7, delivery.write("a.pdf", text("new pdf")));
      delivery.write("a.epub", text("new epub"));
      assertEquals("old pdf", Files.readString(folder.resolve("a.pdf")));
      delivery.commit();
    }
    assertEquals(Map.of("a.pdf", "new pdf", "a.epub", "new epub"), contents());
  }

  @Test
  void makesTheFolder() throws IOException {
    Path deep = folder.resolve("x/y");
    try (Delivery delivery = new Delivery(deep)) {
      delivery.write("a.pdf", text("pdf"));
      delivery.commit();
    }
    assertEquals("pdf", Files.readString(deep.resolve("a.pdf")));
  }

  @Test
  void leavesEverythingWhenAFileCannotBeWritten() throws IOException {
    for (int failing = 0; failing < 2; failing++) {
      Artifact broken =
          artifact(
              out -> {
                out.write(new byte[1_000_000]);
                throw new IOException("No space left on device");
              });
      try (Delivery delivery = new Delivery(folder)) {
        if (failing == 1) {
          delivery.write("a.pdf", text("new pdf"));
        }
        assertThrows(IOException.class, () -> delivery.write("a.epub", broken));
      }
      assertEquals(OLD, contents());
    }
  }

  @Test
  void leavesEverythingWhenOurOwnCodeFails() throws IOException {
    Artifact broken =
        artifact(
            out -> {
              throw new IllegalStateException();
            });
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (Delivery delivery = new Delivery(folder)) {
            delivery.write("a.pdf", broken);
          }
        });
    assertEquals(OLD, contents());
  }

  @Test
  void givesBackTheOldFilesWhenALaterOneCannotBeMoved() throws IOException {
    Map<String, String> expected = new TreeMap<>(OLD);
    expected.put("b.epub", "folder");
    Artifact sabotage = artifact(out -> Files.createDirectories(folder.resolve("b.epub/x")));
    try (Delivery delivery = new Delivery(folder)) {
      delivery.write("a.pdf", text("new pdf"));
      delivery.write("new.pdf", text("new pdf"));
      delivery.write("b.epub", sabotage);
      assertThrows(IOException.class, delivery::commit);
    }
    assertEquals(expected, contents());
  }

  @Test
  void refusesANameThatAFolderHas() throws IOException {
    Files.createDirectory(folder.resolve("c.pdf"));
    try (Delivery delivery = new Delivery(folder)) {
      assertThrows(IOException.class, () -> delivery.write("c.pdf", text("pdf")));
    }
    assertEquals("folder", contents().get("c.pdf"));
    assertEquals(3, contents().size());
  }

  @Test
  void leavesTheTemporaryFilesOfOthersAlone() throws IOException {
    Files.writeString(folder.resolve(".a.pdf.1.tmp"), "theirs");
    try (Delivery delivery = new Delivery(folder)) {
      delivery.write("a.pdf", text("new pdf"));
      delivery.commit();
    }
    assertEquals("theirs", contents().get(".a.pdf.1.tmp"));
    assertEquals("new pdf", contents().get("a.pdf"));
    assertEquals(3, contents().size());
  }

  @Test
  void cannotBeAFile() {
    assertThrows(IOException.class, () -> new Delivery(folder.resolve("a.pdf")));
    assertThrows(IOException.class, () -> new Delivery(folder.resolve("a.pdf/x")));
  }
}
