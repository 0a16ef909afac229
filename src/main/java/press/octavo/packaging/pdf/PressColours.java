package press.octavo.packaging.pdf;

import press.octavo.page.Ink;

/** What becomes of colours at a press: black alone, or four inks. */
interface PressColours extends Inking {
  /** The space of pictures. */
  int channels();

  /**
   * Converts a row of opaque pixels.
   *
   * @param rgb one number for each pixel
   * @param row the samples, 8 bits each
   */
  void convert(int[] rgb, byte[] row);

  /** The inks of one colour, from 0 to 255: a grey's lightness, or cyan to black. */
  int[] inks(int red, int green, int blue);

  /** Everything in black. */
  final class Black implements PressColours {
    @Override
    public int channels() {
      return ColourSpace.GREY;
    }

    @Override
    public void convert(int[] rgb, byte[] row) {
      for (int i = 0; i < rgb.length; i++) {
        row[i] = (byte) Lightness.grey(rgb[i] >> 16 & 0xFF, rgb[i] >> 8 & 0xFF, rgb[i] & 0xFF);
      }
    }

    @Override
    public int[] inks(int red, int green, int blue) {
      return new int[] {Lightness.grey(red, green, blue)};
    }

    @Override
    public void write(Ink ink, Octets out) {
      Inking.part(Lightness.grey(ink.red(), ink.green(), ink.blue()), out);
      out.ascii("g\n");
    }
  }
}
