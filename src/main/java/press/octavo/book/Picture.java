package press.octavo.book;

import press.octavo.geometry.Size;

/**
 * What is known of a picture file before it is decoded. The file has been looked at: it exists, is
 * whole as far as its structure tells, and is of a bearable size.
 *
 * @param path in the manuscript
 * @param pixelsWide for an SVG, its width in CSS pixels
 * @param pixelsHigh for an SVG, its height in CSS pixels
 * @param natural the size it asks for at its own resolution (96 to the inch when it names none),
 *     turned upright
 * @param orientation as in EXIF, 1 (upright) to 8
 */
public record Picture(
    String path, Format format, int pixelsWide, int pixelsHigh, Size natural, int orientation) {

  /** The kinds of picture file Octavo reads. */
  public enum Format {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    public String mediaType() {
      return mediaType;
    }

    /** The file name's usual end, without a dot. */
    public String extension() {
      return extension;
    }
  }
}
