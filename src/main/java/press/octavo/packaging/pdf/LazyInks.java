package press.octavo.packaging.pdf;

import org.jspecify.annotations.Nullable;
import press.octavo.page.Ink;

/** Four inks, whose lattice is only counted when the first colour is met. */
final class LazyInks implements PressColours {
  private final PressIntent intent;
  private final int limit;
  private @Nullable FourInks inks;

  LazyInks(PressIntent intent, int limit) {
    this.intent = intent;
    this.limit = limit;
  }

  private synchronized FourInks found() {
    FourInks known = inks;
    if (known == null) {
      IccTable table =
          IccTable.read(intent.data().array())
              .or(() -> IccTable.read(PressIntent.fogra39().data().array()))
              .orElseThrow();
      known = new FourInks(table, limit);
      inks = known;
    }
    return known;
  }

  @Override
  public int channels() {
    return ColourSpace.CMYK;
  }

  @Override
  public void convert(int[] rgb, byte[] row) {
    found().convert(rgb, row);
  }

  @Override
  public int[] inks(int red, int green, int blue) {
    return found().inks(red, green, blue);
  }

  @Override
  public void write(Ink ink, Octets out) {
    found().write(ink, out);
  }
}
