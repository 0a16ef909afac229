package press.octavo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program of somebody else in a Java machine of its own, with bounds on memory and time: a
 * file that kills its reader must not kill us.
 */
final class ChildJvm {
  private static final String MEMORY = "-Xmx1g";

  private static final long MINUTES = 10;

  /** As much of what it says as anyone will read. */
  private static final int MOST = 4 << 20;

  private final Path folder;
  private final Path jars;

  /**
   * Prepares to run one.
   *
   * @param folder for the file with what it says
   * @param jars the folder of its class path
   */
  ChildJvm(Path folder, Path jars) {
    this.folder = folder;
    this.jars = jars;
  }

  /** What it says; empty when it takes too long. */
  Optional<String> run(String main, List<String> arguments) throws IOException {
    Path said = folder.resolve("said");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            MEMORY,
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Duser.language=en",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-cp",
            jars.resolve("*").toString(),
            main));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // Nobody may slip options to it; and what it says would begin with them.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(said)) {
      return Optional.of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
    }
  }
}
