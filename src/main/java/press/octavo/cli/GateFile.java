package press.octavo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import press.octavo.quality.Gate;
import press.octavo.source.Diagnostic;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** The file of figures that {@code --quality-gate} names. */
final class GateFile {
  private GateFile() {}

  /**
   * Reads it, and says what is wrong with it.
   *
   * @return null when it cannot be used
   */
  static @Nullable Gate read(String path, Voice voice) {
    String text;
    try {
      text = Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      voice.say(
          Diagnostic.error("quality-gate", Span.NONE, "there are no figures " + path)
              .hint("make them: build with --report and copy the file -quality.txt to " + path));
      return null;
    } catch (IOException e) {
      String message = "cannot read " + path + ": " + Disk.reason(e);
      voice.say(Diagnostic.error("cannot-read", Span.NONE, message));
      return null;
    }
    Gate gate = Gate.read(new Source(path, text));
    gate.faults().forEach(voice::say);
    return gate.faults().isEmpty() ? gate : null;
  }
}
