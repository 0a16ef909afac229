package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.book.Metadata;
import press.octavo.font.TypeCase;

/** The cover that Octavo draws. */
class CoverImageTest {
  private static final TypeCase FONTS = new TypeCase();
  private static final int PAPER = 0xFFFAF6EA;

  private static BufferedImage cover(Metadata metadata) {
    try {
      return ImageIO.read(new ByteArrayInputStream(CoverImage.of(metadata, FONTS)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emma",
        "The Life and Strange Surprizing Adventures of Robinson Crusoe of York Mariner who lived"
            + " Eight and Twenty Years all alone in an un-inhabited Island",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Преступление и наказание",
        "Ὀδύσσεια"
      })
  void whateverTheTitleTheFrameStaysClear(String title) {
    BufferedImage cover = cover(Specimen.metadata(title, title, "en", title, title));
    assertThat(cover.getWidth()).isEqualTo(1600);
    assertThat(cover.getHeight()).isEqualTo(2560);
    for (int y = 160; y < 2400; y++) {
      assertThat(cover.getRGB(170, y)).isEqualTo(PAPER);
      assertThat(cover.getRGB(1430, y)).isEqualTo(PAPER);
    }
    assertThat(inked(cover, 700, 1500)).as("the title's ink").isGreaterThan(10_000);
  }

  private static int inked(BufferedImage cover, int from, int to) {
    int count = 0;
    for (int y = from; y < to; y++) {
      for (int x = 200; x < 1400; x++) {
        count += cover.getRGB(x, y) == PAPER ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void titleInAnUnknownScriptDoesNoHarm() {
    assertThat(cover(Specimen.metadata("中文", "", "zh", "作者"))).isNotNull();
  }

  /** A letter is as dark inside as the ink and has soft edges, whichever way its outline turns. */
  @Test
  void outlinesAreFilledExactly() {
    Raster raster = new Raster(8, 4);
    java.awt.geom.Path2D square = new java.awt.geom.Path2D.Double();
    square.moveTo(0, 0);
    square.lineTo(2.5, 0);
    square.lineTo(2.5, 2);
    square.lineTo(0, 2);
    square.closePath();
    raster.fill(0, square, 1, 3, 1);
    byte[] row = new byte[8];
    raster.copyRow(1, row, 0);
    assertThat(row).containsExactly(0, 127, 127, 64, 0, 0, 0, 0);
    raster.copyRow(0, row, 0);
    assertThat(row).containsOnly(0);
  }
}
