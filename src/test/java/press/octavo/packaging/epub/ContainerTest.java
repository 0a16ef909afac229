package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import press.octavo.font.PlainFonts;
import press.octavo.font.TypeCase;

/**
 * The rules of the OCF ZIP container (EPUB 3.3, section 4.3), and that nothing is left to chance.
 */
class ContainerTest {
  private static final Unzipped EPUB = Unzipped.of(Specimen.everything(), new PlainFonts());

  @Test
  void mediaTypeComesFirstStoredAndBare() {
    ByteBuffer head = ByteBuffer.wrap(EPUB.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(head.getInt(0)).isEqualTo(0x04034b50);
    assertThat(head.getShort(6)).as("flags").isZero();
    assertThat(head.getShort(8)).as("method").isZero();
    assertThat(head.getInt(22)).as("length").isEqualTo(20);
    assertThat(head.getShort(26)).as("name").isEqualTo((short) 8);
    assertThat(head.getShort(28)).as("extra field").isZero();
    String start = new String(EPUB.bytes(), 30, 28, StandardCharsets.US_ASCII);
    assertThat(start).isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void filesHavePlainNamesAndTheContainerFileFollows() {
    assertThat(EPUB.files().keySet())
        .startsWith("mimetype", "META-INF/container.xml", "EPUB/package.opf")
        .allMatch(name -> name.matches("mimetype|(META-INF|EPUB)(/[a-z0-9._-]+)+"))
        .noneMatch(name -> name.endsWith("/"));
  }

  @Test
  void everyFileBearsTheTimeOfIssueInUtc() {
    ByteBuffer zip = ByteBuffer.wrap(EPUB.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int date = 2024 - 1980 << 9 | 3 << 5 | 1;
    int time = 10 << 11 | 20 << 5 | 30 / 2;
    int files = 0;
    for (int at = 0; zip.getInt(at) == 0x04034b50; files++) {
      assertThat(zip.getShort(at + 10)).isEqualTo((short) time);
      assertThat(zip.getShort(at + 12)).isEqualTo((short) date);
      assertThat(zip.getShort(at + 8)).as("method").isIn((short) 0, (short) 8);
      at += 30 + zip.getShort(at + 26) + zip.getShort(at + 28) + zip.getInt(at + 18);
    }
    assertThat(files).isEqualTo(EPUB.files().size());
  }

  @Test
  void theSameBookIsTheSameBytesAnywhere() {
    byte[] here = Unzipped.of(Specimen.everything(), new TypeCase()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(Unzipped.of(Specimen.everything(), new TypeCase()).bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anArtifactWritesItselfTwiceAlike() throws Exception {
    var artifact =
        new EpubEdition(new PictureFolder(), new PlainFonts(), new press.octavo.source.Reporter())
            .of(Specimen.article(), java.util.List::of, Unzipped.ISSUED);
    var first = new java.io.ByteArrayOutputStream();
    var second = new java.io.ByteArrayOutputStream();
    artifact.writeTo(first);
    artifact.writeTo(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }
}
