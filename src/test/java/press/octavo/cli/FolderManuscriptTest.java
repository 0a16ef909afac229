package press.octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.octavo.source.Manuscript;
import press.octavo.source.Manuscript.OutsideRootException;

class FolderManuscriptTest {
  @TempDir private Path disk;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(disk.resolve("My Book"));
  }

  private Path write(String path, String text) throws IOException {
    Path file = disk.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Manuscript open() throws IOException {
    return FolderManuscript.open(root, root.resolve("out"));
  }

  @Test
  void listsFilesInNaturalOrderWithoutHiddenOnesAndLumber() throws IOException {
    for (String name :
        List.of("10.md", "9.md", "book.yml", "img/map.png", "part/build/x.md", "part/1.md")) {
      write("My Book/" + name, "");
    }
    for (String name :
        List.of(".git/x", ".hidden.md", "node_modules/a/b.md", "part/node_modules/b.md")) {
      write("My Book/" + name, "");
    }
    write("My Book/target/x.md", "");
    write("My Book/build/x.md", "");
    write("My Book/out/x.pdf", "");

    Manuscript manuscript = open();
    assertEquals(
        List.of("9.md", "10.md", "book.yml", "img/map.png", "part/1.md", "part/build/x.md"),
        manuscript.files());
    assertEquals("My Book", manuscript.name());
    assertFalse(manuscript.isSingleFile());
  }

  @Test
  void isNotHiddenByItsOwnOutput() throws IOException {
    write("My Book/1.md", "");
    assertEquals(List.of("1.md"), FolderManuscript.open(root, root).files());
  }

  @Test
  void readsOneFileAndItsNeighbours() throws IOException {
    Path file = write("My Book/essay.md", "Text");
    write("My Book/img/map.png", "png");
    Manuscript manuscript = FolderManuscript.open(file, Path.of("build"));
    assertTrue(manuscript.isSingleFile());
    assertEquals("essay.md", manuscript.name());
    assertEquals(List.of("essay.md"), manuscript.files());
    assertArrayEquals("png".getBytes(UTF_8), manuscript.bytes("img/map.png"));
    assertEquals(3, manuscript.size("./img/../img/map.png"));
  }

  @Test
  void refusesWhateverLeadsOut() throws IOException {
    Path secret = write("secret.txt", "secret");
    write("My Book/1.md", "");
    Manuscript manuscript = open();
    for (String path : List.of("../secret.txt", "a/../../secret.txt", "..", "../missing.txt")) {
      assertThrows(OutsideRootException.class, () -> manuscript.bytes(path), path);
      assertFalse(manuscript.exists(path), path);
    }
    assertThrows(OutsideRootException.class, () -> manuscript.bytes(secret.toString()));
    assertThrows(OutsideRootException.class, () -> manuscript.size("../secret.txt"));
  }

  @Test
  void followsLinksOnlyInside() throws IOException {
    write("secret/secret.txt", "secret");
    write("My Book/real/map.png", "png");
    link("My Book/out.txt", "../secret/secret.txt");
    link("My Book/outside", "../secret");
    link("My Book/map.png", "real/map.png");
    link("My Book/again", "real");
    link("My Book/dangling.md", "nothing.md");

    Manuscript manuscript = open();
    assertEquals(List.of("map.png", "real/map.png"), manuscript.files());
    assertArrayEquals("png".getBytes(UTF_8), manuscript.bytes("map.png"));
    assertTrue(manuscript.exists("again/map.png"));
    assertThrows(OutsideRootException.class, () -> manuscript.bytes("out.txt"));
    assertThrows(OutsideRootException.class, () -> manuscript.bytes("outside/secret.txt"));
    assertThrows(NoSuchFileException.class, () -> manuscript.bytes("dangling.md"));
  }

  @Test
  void isNotCaughtInACircleOfLinks() throws IOException {
    write("My Book/a/1.md", "");
    link("My Book/a/up", "..");
    link("My Book/self", "self");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(List.of("a/1.md"), open().files()));
  }

  @Test
  void readsNothingButFiles() throws IOException {
    write("My Book/img/map.png", "png");
    Manuscript manuscript = open();
    assertFalse(manuscript.exists("img"));
    assertFalse(manuscript.exists("no\0name"));
    assertThrows(FileSystemException.class, () -> manuscript.bytes("img"));
    assertThrows(NoSuchFileException.class, () -> manuscript.bytes("no\0name"));
    assertThrows(NoSuchFileException.class, () -> FolderManuscript.open(disk.resolve("x"), disk));
  }

  private void link(String path, String target) throws IOException {
    try {
      Files.createSymbolicLink(disk.resolve(path), Path.of(target));
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "this system makes no links");
    }
  }
}
