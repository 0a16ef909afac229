package press.octavo.packaging.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chunks of a PNG (PNG specification, section 5). */
final class PngChunks {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int FRAME = 12;

  private final byte[] file;
  private final List<Chunk> data = new ArrayList<>();
  private final Map<String, Chunk> others = new LinkedHashMap<>();

  /** Where the data of a chunk is. */
  record Chunk(int start, int length) {}

  PngChunks(byte[] file) throws BadPictureException {
    this.file = file;
    if (!Arrays.equals(Arrays.copyOf(file, SIGNATURE.length), SIGNATURE)) {
      throw BadPictureException.corrupt("it does not begin like a PNG");
    }
    int at = SIGNATURE.length;
    boolean ended = false;
    while (!ended) {
      if (file.length - at < FRAME) {
        throw BadPictureException.corrupt("it breaks off before its end");
      }
      int length = integer(at);
      if (length < 0 || length > file.length - at - FRAME) {
        throw BadPictureException.corrupt("it breaks off in a chunk");
      }
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      Chunk chunk = new Chunk(at + 8, length);
      if (type.equals("IDAT")) {
        data.add(chunk);
      } else {
        others.putIfAbsent(type, chunk);
      }
      ended = type.equals("IEND");
      at += FRAME + length;
    }
  }

  /** The data of the first chunk of a type. */
  Optional<byte[]> find(String type) {
    return Optional.ofNullable(others.get(type))
        .map(chunk -> Arrays.copyOfRange(file, chunk.start(), chunk.start() + chunk.length()));
  }

  /** The chunks that hold the picture itself, all one zlib stream. */
  List<Chunk> data() {
    return data;
  }

  InputStream open() {
    List<InputStream> parts = new ArrayList<>();
    for (Chunk chunk : data) {
      parts.add(new ByteArrayInputStream(file, chunk.start(), chunk.length()));
    }
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private int integer(int at) {
    return integer(file, at);
  }

  static int integer(byte[] octets, int at) {
    return (octets[at] & 0xFF) << 24
        | (octets[at + 1] & 0xFF) << 16
        | (octets[at + 2] & 0xFF) << 8
        | octets[at + 3] & 0xFF;
  }
}
