package press.octavo.packaging.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Inflates and unfilters the rows of a PNG one by one (PNG specification, section 9). */
final class PngRows implements AutoCloseable {
  private final InputStream in;
  private final int step;
  private byte[] above = new byte[0];
  private byte[] row = new byte[0];

  PngRows(PngChunks chunks, PngHeader header) {
    this.in = new InflaterInputStream(chunks.open());
    this.step = header.step();
  }

  /** Begins a picture, or a pass of an interlaced one: nothing is above its first row. */
  void begin(int rowLength) {
    above = new byte[rowLength];
    row = new byte[rowLength];
  }

  /** The next row; it is good until the one after is asked for. */
  byte[] next() throws BadPictureException {
    byte[] spare = above;
    above = row;
    row = spare;
    try {
      int filter = in.read();
      if (in.readNBytes(row, 0, row.length) != row.length) {
        throw BadPictureException.corrupt("its data breaks off");
      }
      unfilter(filter);
      return row;
    } catch (ZipException | EOFException e) {
      throw BadPictureException.corrupt("its data breaks off or is damaged");
    } catch (BadPictureException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
  }

  private void unfilter(int filter) throws BadPictureException {
    switch (filter) {
      case Predictor.NONE -> {}
      case Predictor.SUB -> {
        for (int i = step; i < row.length; i++) {
          row[i] += row[i - step];
        }
      }
      case Predictor.UP -> {
        for (int i = 0; i < row.length; i++) {
          row[i] += above[i];
        }
      }
      case Predictor.AVERAGE -> {
        for (int i = 0; i < row.length; i++) {
          int left = i < step ? 0 : row[i - step] & 0xFF;
          row[i] += (byte) ((left + (above[i] & 0xFF)) / 2);
        }
      }
      case Predictor.PAETH -> {
        for (int i = 0; i < row.length; i++) {
          int left = i < step ? 0 : row[i - step] & 0xFF;
          int corner = i < step ? 0 : above[i - step] & 0xFF;
          row[i] += (byte) Predictor.paeth(left, above[i] & 0xFF, corner);
        }
      }
      default -> throw BadPictureException.corrupt("its data has an unknown filter");
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
  }
}
