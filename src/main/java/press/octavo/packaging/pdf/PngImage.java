package press.octavo.packaging.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import press.octavo.book.Picture;
import press.octavo.source.Manuscript;

/**
 * A PNG (PNG specification, second edition). Its data is embedded as it is where PDF knows it,
 * which has the same predictors; else it is decoded to 8 bits and a soft mask.
 */
final class PngImage {
  /** An interlaced picture has to be held as a whole: 64 million pixels are 256 MB. */
  private static final long MOST_AT_ONCE = 1L << 26;

  private static final int MOST_PROFILE = 4 << 20;

  private final Manuscript manuscript;
  private final Picture picture;
  private final byte[] file;
  private final PngChunks chunks;
  private final PngHeader header;
  private final byte[] transparency;

  PngImage(Manuscript manuscript, Picture picture, byte[] file) throws BadPictureException {
    this.manuscript = manuscript;
    this.picture = picture;
    this.file = file;
    this.chunks = new PngChunks(file);
    this.header = PngHeader.of(chunks.find("IHDR").orElse(new byte[0]));
    this.transparency = header.hasAlpha() ? new byte[0] : chunks.find("tRNS").orElse(new byte[0]);
  }

  ImageXObject read() throws BadPictureException {
    boolean known =
        !header.interlaced()
            && !header.hasAlpha()
            && header.depth() <= 8
            && transparency.length == 0;
    if (known) {
      return embedded();
    }
    SampledImage image =
        new SampledImage(header.width(), header.height(), space(), picture.orientation());
    PngSamples samples = new PngSamples(header, transparency);
    try (PngRows rows = new PngRows(chunks, header)) {
      if (header.interlaced()) {
        interlaced(rows, samples, image);
      } else {
        progressive(rows, samples, image);
      }
    }
    return image.finish();
  }

  private ColourSpace space() throws BadPictureException {
    boolean colour = header.isIndexed() || header.colours() > 1;
    ColourSpace space = ColourSpace.of(colour ? ColourSpace.RGB : ColourSpace.GREY);
    Optional<byte[]> profile = chunks.find("iCCP").map(PngImage::profile);
    if (profile.isPresent()) {
      space = space.profile(profile.get());
    }
    return header.isIndexed() ? space.palette(palette()) : space;
  }

  private byte[] palette() throws BadPictureException {
    byte[] palette = chunks.find("PLTE").orElse(new byte[0]);
    if (palette.length == 0 || palette.length % 3 != 0 || palette.length > 3 * 256) {
      throw BadPictureException.corrupt("its palette makes no sense");
    }
    return palette;
  }

  /** The profile in an iCCP chunk (11.3.3.3): a name, a zero, the method 0, and zlib data. */
  private static byte[] profile(byte[] chunk) {
    int at = 0;
    while (at < chunk.length && chunk[at] != 0) {
      at++;
    }
    int start = Math.min(at + 2, chunk.length);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
      return in.readNBytes(MOST_PROFILE);
    } catch (IOException e) {
      // The picture does without a damaged profile.
      return new byte[0];
    }
  }

  private ImageXObject embedded() throws BadPictureException {
    try (PngRows rows = new PngRows(chunks, header)) {
      rows.begin(header.rowLength(header.width()));
      for (int y = 0; y < header.height(); y++) {
        rows.next();
      }
    }
    FileExcerpt.Cutter cutter = new FileExcerpt.Cutter(file);
    for (PngChunks.Chunk chunk : chunks.data()) {
      cutter.keep(chunk.start(), chunk.length());
    }
    return new ImageXObject(
        SampledImage.dictionary(header.width(), header.height(), header.depth(), header.colours()),
        cutter.cut(manuscript, picture.path()),
        space(),
        Optional.empty(),
        picture.orientation());
  }

  private void progressive(PngRows rows, PngSamples samples, SampledImage image)
      throws BadPictureException {
    byte[] colour = new byte[Math.multiplyExact(header.width(), header.colours())];
    byte[] alpha = new byte[header.width()];
    rows.begin(header.rowLength(header.width()));
    for (int y = 0; y < header.height(); y++) {
      samples.read(rows.next(), header.width(), colour, alpha);
      image.add(colour, alpha);
    }
  }

  private void interlaced(PngRows rows, PngSamples samples, SampledImage image)
      throws BadPictureException {
    if ((long) header.width() * header.height() > MOST_AT_ONCE) {
      throw BadPictureException.unsupported(
          "is interlaced and too large to decode", "save it without interlacing");
    }
    new Adam7(header).decode(rows, samples, image);
  }
}
