package press.octavo.packaging.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.octavo.source.Manuscript;

/** A manuscript folder in memory. */
final class Folder implements Manuscript {
  private final Map<String, byte[]> files = new TreeMap<>();

  Folder with(String path, byte[] file) {
    files.put(path, file);
    return this;
  }

  @Override
  public String name() {
    return "folder";
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
    byte[] file = files.get(path);
    if (file == null) {
      throw new FileNotFoundException(path);
    }
    return file.clone();
  }
}
