package press.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases and what must come of them, as text beside each other: {@code notes.case} and {@code
 * notes.golden}. {@code -Dgolden=accept} writes the goldens anew; the diff is the review.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /** The names of the cases in a folder of the resources. */
  public static List<String> cases(String folder) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".case"))
          .map(name -> name.substring(0, name.length() - ".case".length()))
          .sorted()
          .toList();
    }
  }

  /** The text of a case. */
  public static String read(String folder, String name) throws IOException {
    return Files.readString(RESOURCES.resolve(folder).resolve(name + ".case"));
  }

  /** Compares what has come of a case with its golden. */
  public static void check(String folder, String name, String actual) throws IOException {
    Path golden = RESOURCES.resolve(folder).resolve(name + ".golden");
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).as(name).isEqualTo(Files.readString(golden));
  }
}
