package press.octavo.packaging.epub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import press.octavo.source.Manuscript;

/** A manuscript of nothing but the pictures that {@link Specimen} shows. */
final class PictureFolder implements Manuscript {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  PictureFolder() {
    files.put("pictures/Dot é.png", encoded("png", BufferedImage.TYPE_BYTE_GRAY));
    files.put("pictures/dot.jpg", encoded("jpeg", BufferedImage.TYPE_BYTE_GRAY));
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='27' viewBox='0 0 40 27'>"
            + "<circle cx='20' cy='13' r='9'/></svg>";
    files.put("drawing.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] encoded(String format, int type) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(400, 270, type), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  PictureFolder with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  @Override
  public String name() {
    return "specimen";
  }

  @Override
  public boolean isSingleFile() {
    return false;
  }

  @Override
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  @Override
  public boolean exists(String path) {
    return files.containsKey(path);
  }

  @Override
  public long size(String path) throws IOException {
    return bytes(path).length;
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new FileNotFoundException(path);
    }
    return bytes;
  }
}
