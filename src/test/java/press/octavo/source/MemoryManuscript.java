package press.octavo.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A manuscript that lives in a test. Its files stand in the order in which they were added. */
public final class MemoryManuscript implements Manuscript {
  private final String name;
  private final boolean single;
  private final List<String> files = new ArrayList<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private int reads;

  private MemoryManuscript(String name, boolean single) {
    this.name = name;
    this.single = single;
  }

  public static MemoryManuscript folder(String name) {
    return new MemoryManuscript(name, false);
  }

  public static MemoryManuscript file(String name, String text) {
    return new MemoryManuscript(name, true).with(name, text);
  }

  public MemoryManuscript with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public MemoryManuscript with(String path, byte[] bytes) {
    files.add(path);
    contents.put(path, bytes.clone());
    return this;
  }

  /** How often a file has been read. */
  public int reads() {
    return reads;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isSingleFile() {
    return single;
  }

  @Override
  public List<String> files() {
    return single ? files.subList(0, 1) : files;
  }

  @Override
  public boolean exists(String path) {
    return contents.containsKey(path);
  }

  @Override
  public long size(String path) throws IOException {
    return find(path).length;
  }

  @Override
  public synchronized byte[] bytes(String path) throws IOException {
    reads++;
    return find(path).clone();
  }

  private byte[] find(String path) throws IOException {
    if (path.startsWith("link-out")) {
      throw new OutsideRootException(path);
    }
    byte[] bytes = contents.get(path);
    if (bytes == null) {
      throw new FileNotFoundException(path);
    }
    return bytes;
  }
}
