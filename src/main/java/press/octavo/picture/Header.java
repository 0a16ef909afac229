package press.octavo.picture;

import press.octavo.book.Picture;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/**
 * What a picture file says of itself.
 *
 * @param width in pixels as stored
 * @param height in pixels as stored
 * @param resolution how many pixels make an inch
 * @param orientation as in EXIF, 1 to 8
 */
record Header(
    Picture.Format format, double width, double height, Resolution resolution, int orientation) {
  /** Larger pictures are refused before anything is decoded. */
  private static final long MOST_PIXELS = 200_000_000;

  private static final int LONGEST_SIDE = 30_000;

  /** From here on the stored picture lies on its side (EXIF 2.32, tag 0x0112). */
  private static final int FIRST_SIDEWAYS = 5;

  /** A drawing has no pixels to be too many; its size is a wish that is brought within reason. */
  static Header ofDrawing(double width, double height) {
    double scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    return new Header(Picture.Format.SVG, width * scale, height * scale, Resolution.SCREEN, 1);
  }

  /** The header, if a picture of its size can be borne. */
  Header bearable() throws PictureFault {
    if (width < 1 || height < 1) {
      throw new PictureFault(
          "image-damaged", "is a picture without any pixels", "save the picture again");
    }
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw new PictureFault(
          "image-too-large",
          "is "
              + (long) width
              + " × "
              + (long) height
              + " pixels, more than "
              + LONGEST_SIDE
              + " a side or "
              + MOST_PIXELS / 1_000_000
              + " million in all",
          "scale it down: 300 pixels to the inch of the printed picture are enough");
    }
    return this;
  }

  Picture picture(String path) {
    Length across = Length.inches(width / resolution.across());
    Length down = Length.inches(height / resolution.down());
    boolean sideways = orientation >= FIRST_SIDEWAYS;
    return new Picture(
        path,
        format,
        (int) Math.max(1, Math.round(width)),
        (int) Math.max(1, Math.round(height)),
        sideways ? new Size(down, across) : new Size(across, down),
        orientation);
  }
}
