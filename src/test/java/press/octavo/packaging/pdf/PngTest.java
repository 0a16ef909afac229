package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Picture;

/** Every kind of PNG is drawn with its colours. */
class PngTest {
  private static final int SIDE = 40;

  private static final byte[] PALETTE = {
    (byte) 0xFF, 0, 0, 0, (byte) 0xFF, 0, 0, 0, (byte) 0xFF, 0, 0, 0
  };

  /** Left to right darker to lighter: grey, or red that grows while blue shrinks. */
  private static int[] samples(int x, int depth, int channels) {
    int most = (1 << depth) - 1;
    int part = most * x / (SIDE - 1);
    return switch (channels) {
      case 1 -> new int[] {part};
      case 2 -> new int[] {part, most};
      case 3 -> new int[] {part, 0, most - part};
      default -> new int[] {part, 0, most - part, most};
    };
  }

  @ParameterizedTest
  @CsvSource({
    "1,0,1", "2,0,1", "4,0,1", "8,0,1", "16,0,1", "8,4,2", "16,4,2", "8,2,3", "16,2,3", "8,6,4",
    "16,6,4"
  })
  void greysAndColoursAtEveryDepth(int depth, int colourType, int channels) throws IOException {
    for (boolean interlaced : new boolean[] {false, true}) {
      PngMaker maker = new PngMaker(SIDE, SIDE, depth, colourType, interlaced);
      PngMaker.Pixels pixels = (x, y) -> samples(x, depth, channels);
      byte[] png = interlaced ? maker.interlaced(pixels) : maker.rows(pixels);
      Rendering page = Placed.picture("a.png", Picture.Format.PNG, png, 1).render();
      for (int x = 1; x < SIDE; x += 7) {
        int[] samples = samples(x, depth, channels);
        int red = samples[0] * 255 / ((1 << depth) - 1);
        // Viewers may round and smooth; a wrong row filter or order is far off.
        assertThat(page.part(10 + x, 30, 0)).isCloseTo(red, within(8));
        int blue = channels < 3 ? red : 255 - red;
        assertThat(page.part(10 + x, 30, 2)).isCloseTo(blue, within(8));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "4", "8"})
  void palettes(int depth) throws IOException {
    for (boolean interlaced : new boolean[] {false, true}) {
      PngMaker maker =
          new PngMaker(SIDE, SIDE, depth, 3, interlaced)
              .chunk("PLTE", Arrays.copyOf(PALETTE, depth == 1 ? 6 : 12));
      PngMaker.Pixels pixels = (x, y) -> new int[] {x < SIDE / 2 ? 0 : 1};
      byte[] png = interlaced ? maker.interlaced(pixels) : maker.rows(pixels);
      Rendering page = Placed.picture("a.png", Picture.Format.PNG, png, 1).render();
      assertThat(page.at(15, 30)).isEqualTo("ff0000");
      assertThat(page.at(45, 30)).isEqualTo("00ff00");
    }
  }

  @Test
  void alphaLetsThePageShowThrough() throws IOException {
    byte[] png =
        new PngMaker(SIDE, SIDE, 8, 6, false)
            .rows((x, y) -> new int[] {255, 0, 0, x < SIDE / 2 ? 0 : y < SIDE / 2 ? 128 : 255});
    Rendering page = Placed.picture("a.png", Picture.Format.PNG, png, 1).render();
    assertThat(page.at(15, 30)).isEqualTo("ffffff");
    assertThat(page.at(45, 45)).isEqualTo("ff0000");
    assertThat(page.part(45, 15, 1)).isCloseTo(127, within(3));
  }

  @Test
  void transparentColoursAndPaletteEntries() throws IOException {
    byte[] keyed =
        new PngMaker(SIDE, SIDE, 8, 2, false)
            .chunk("tRNS", new byte[] {0, 0, 0, (byte) 200, 0, 0})
            .rows((x, y) -> x < SIDE / 2 ? new int[] {0, 200, 0} : new int[] {0, 201, 0});
    Rendering page = Placed.picture("a.png", Picture.Format.PNG, keyed, 1).render();
    assertThat(page.at(15, 30)).isEqualTo("ffffff");
    assertThat(page.at(45, 30)).isEqualTo("00c900");
    byte[] indexed =
        new PngMaker(SIDE, SIDE, 4, 3, false)
            .chunk("PLTE", PALETTE)
            .chunk("tRNS", new byte[] {(byte) 0xFF, 0})
            .rows((x, y) -> new int[] {x < SIDE / 2 ? 1 : 2});
    page = Placed.picture("a.png", Picture.Format.PNG, indexed, 1).render();
    assertThat(page.at(15, 30)).isEqualTo("ffffff");
    assertThat(page.at(45, 30)).isEqualTo("0000ff");
  }

  @Test
  void dataThatPdfKnowsIsNotPackedAnew() throws IOException {
    byte[] png =
        new PngMaker(SIDE, SIDE, 8, 2, false).rows((x, y) -> new int[] {x, y, x * y % 256});
    PngChunks.Chunk data = new PngChunks(png).data().get(0);
    byte[] pdf = Placed.picture("a.png", Picture.Format.PNG, png, 1).pdf();
    assertThat(indexOf(pdf, Arrays.copyOfRange(png, data.start(), data.start() + data.length())))
        .isPositive();
  }

  private static int indexOf(byte[] within, byte[] wanted) {
    for (int at = 0; at + wanted.length <= within.length; at++) {
      if (Arrays.equals(within, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }

  @Test
  void damagedDataIsReportedAndThePageIsStillMade() throws IOException {
    byte[] whole =
        new PngMaker(SIDE, SIDE, 8, 2, false).rows((x, y) -> new int[] {x, y, x * y % 256});
    byte[] torn = Arrays.copyOf(whole, whole.length / 2);
    byte[] wrong = whole.clone();
    Arrays.fill(wrong, 60, 90, (byte) 0x55);
    byte[] few =
        new PngMaker(SIDE, SIDE + 1, 8, 2, false)
            .chunk("IDAT", PngMaker.deflate(new byte[100]))
            .chunk("IEND", new byte[0])
            .rows((x, y) -> new int[] {0, 0, 0});
    for (byte[] png : new byte[][] {torn, wrong, few, {}, Arrays.copyOf(whole, 8)}) {
      Placed placed = Placed.picture("bad.png", Picture.Format.PNG, png, 1);
      assertThat(placed.render().at(30, 30)).isEqualTo("ffffff");
      assertThat(placed.reporter().diagnostics())
          .singleElement()
          .satisfies(
              diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo("image-corrupt");
                assertThat(diagnostic.message()).startsWith("bad.png is damaged: ");
              });
    }
  }
}
