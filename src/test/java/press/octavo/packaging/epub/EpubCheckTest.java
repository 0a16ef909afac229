package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.packaging.epub.Write.chapter;
import static press.octavo.packaging.epub.Write.division;
import static press.octavo.packaging.epub.Write.p;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.octavo.book.Book;
import press.octavo.book.Catalogue;
import press.octavo.book.Division;
import press.octavo.book.Division.Kind;
import press.octavo.book.Metadata;
import press.octavo.book.Picture;
import press.octavo.check.epub.EpubPreflight;
import press.octavo.font.TypeCase;

/** The W3C's own checker has nothing to say about any of our books. */
class EpubCheckTest {
  private static final TypeCase FONTS = new TypeCase();

  @TempDir Path folder;

  static Stream<Arguments> books() {
    List<Division> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String id = kind.name();
      kinds.add(division(kind, id, "", p("Without a title.")));
      kinds.add(division(kind, id + "-2", "With a title"));
    }
    Division[] all = kinds.toArray(Division[]::new);
    return Stream.of(
        Arguments.of("everything", Specimen.everything()),
        Arguments.of("hostile names", Specimen.hostile()),
        Arguments.of("an article", Specimen.article()),
        Arguments.of("its own cover", covered()),
        Arguments.of("every kind", Specimen.book(Specimen.metadata("K", "", "ru"), all)),
        Arguments.of("an empty book", Specimen.book(Specimen.metadata("E", "", "und"))),
        Arguments.of("nothing in it", Specimen.book(Specimen.metadata("N", "", "de"), bare())));
  }

  private static Book covered() {
    Metadata m = Specimen.metadata("With a Cover", "", "fr", "Jean Petit");
    Picture cover = Write.picture("pictures/dot.jpg", Picture.Format.JPEG);
    Metadata metadata =
        new Metadata(
            m.title(),
            "",
            m.contributors(),
            "fr",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            Optional.of(cover),
            Catalogue.NONE);
    return Specimen.book(
        metadata, chapter("a", "A", p(Write.image("pictures/dot.jpg", Picture.Format.JPEG, ""))));
  }

  private static Division bare() {
    return chapter("bare", "");
  }

  @Test
  void hasNothingToSayOfPagesAndWhatShopsAsk() throws IOException {
    Book book = Specimen.catalogued();
    byte[] epub = Unzipped.of(book, Specimen.starts(book), FONTS).bytes();
    assertThat(check(Files.write(folder.resolve("book.epub"), epub))).isEmpty();
    assertThat(EpubPreflight.of(epub)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("books")
  void hasNothingToSay(String name, Book book) throws IOException {
    byte[] epub = Unzipped.of(book, FONTS).bytes();
    assertThat(check(Files.write(folder.resolve("book.epub"), epub))).isEmpty();
    assertThat(EpubPreflight.of(epub)).isEmpty();
  }

  /** The checker's schemas greet standard error; that is not our message. */
  private static List<String> check(Path file) {
    PrintStream terminal = System.err;
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      Findings findings = new Findings();
      new EpubCheck(file.toFile(), findings).doValidate();
      return findings.messages;
    } finally {
      System.setErr(terminal);
    }
  }

  private static final class Findings extends MasterReport {
    final List<String> messages = new ArrayList<>();

    @Override
    public void message(Message message, EPUBLocation at, Object... args) {
      if (message.getSeverity() != Severity.SUPPRESSED) {
        messages.add(
            message.getSeverity()
                + " "
                + message.getID()
                + " "
                + at.getPath()
                + ":"
                + at.getLine()
                + " "
                + message.getMessage(args));
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}
