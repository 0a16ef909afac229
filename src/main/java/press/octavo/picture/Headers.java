package press.octavo.picture;

import java.nio.charset.StandardCharsets;

/** Tells a picture's format by its first bytes, whatever the file is called. */
final class Headers {
  private static final String READABLE = "save it as PNG, JPEG, SVG, WebP or GIF";

  /** A drawing's root stands within so many bytes, after declarations and comments. */
  private static final int PROLOG = 65_536;

  private Headers() {}

  static Header read(byte[] file) throws PictureFault {
    Bytes bytes = new Bytes(file, "picture");
    if (file.length == 0) {
      throw new PictureFault("image-damaged", "is an empty file", "copy the file again");
    }
    if (bytes.has(0, Png.SIGNATURE)) {
      return Png.read(file);
    }
    if (bytes.has(0, "\u00FF\u00D8\u00FF")) {
      return Jpeg.read(file).bearable();
    }
    if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
      return Gif.read(file);
    }
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
      return Webp.read(file).bearable();
    }
    throw new PictureFault(
        "image-format", "is " + kind(bytes) + " that Octavo cannot read", READABLE);
  }

  /** Whether the file is an SVG, well-formed or not. */
  static boolean isDrawing(byte[] file) {
    int length = Math.min(file.length, PROLOG);
    // UTF-16 shows its ASCII with a NUL before or after each letter.
    String head =
        new String(file, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "").stripLeading();
    boolean markup =
        head.startsWith("<")
            || head.startsWith("\u00EF\u00BB\u00BF")
            || head.startsWith("\u00FE\u00FF<")
            || head.startsWith("\u00FF\u00FE<");
    return markup && (head.contains("<svg") || head.contains(":svg"));
  }

  private static String kind(Bytes bytes) {
    if (bytes.has(4, "ftypavif")) {
      return "an AVIF picture";
    }
    if (bytes.has(4, "ftyp")) {
      return "a HEIC picture or a film";
    }
    if (bytes.has(0, "II*\0") || bytes.has(0, "MM\0*")) {
      return "a TIFF picture";
    }
    if (bytes.has(0, "BM")) {
      return "a BMP picture";
    }
    if (bytes.has(0, "%PDF") || bytes.has(0, "%!PS")) {
      return "a PDF or PostScript file";
    }
    if (bytes.has(0, "\u001F\u008B")) {
      return "a compressed file";
    }
    return bytes.has(0, "<") ? "a web page or XML file" : "in a format";
  }
}
