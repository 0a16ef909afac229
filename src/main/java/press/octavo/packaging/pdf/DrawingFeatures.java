package press.octavo.packaging.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What a drawing needs that not every way of drawing it has. Reads cleaned drawings only. */
final class DrawingFeatures {
  /** Elements that PDF's shapes cannot stand for, or only as coarse pixels. */
  private static final String[] PIXELS = {"mask", "filter", "pattern"};

  private static final String PICTURE = "=\"data:image/";

  /** More than these are not decoded. */
  private static final long MOST_PIXELS = 1L << 26;

  private final String xml;

  DrawingFeatures(String xml) {
    this.xml = xml;
  }

  /** The element because of which a drawing must become an image; empty when there is none. */
  Optional<String> needsPixels() {
    for (String element : PIXELS) {
      int at = xml.indexOf("<" + element);
      if (at >= 0 && " />\n\t".indexOf(xml.charAt(at + element.length() + 1)) >= 0) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /**
   * The first selector of its style sheets that is more than a name, class, id, or list of such.
   */
  Optional<String> unknownStyle() {
    int at = xml.indexOf("<style");
    while (at >= 0) {
      int start = xml.indexOf('>', at) + 1;
      int end = xml.indexOf("</style", start);
      if (start == 0 || end < 0) {
        return Optional.empty();
      }
      Optional<String> unknown = unknownSelector(xml.substring(start, end));
      if (unknown.isPresent()) {
        return unknown;
      }
      at = xml.indexOf("<style", end);
    }
    return Optional.empty();
  }

  private static Optional<String> unknownSelector(String css) {
    int at = 0;
    while (true) {
      int open = css.indexOf('{', at);
      int close = css.indexOf('}', open);
      if (open < 0 || close < 0) {
        return Optional.empty();
      }
      for (String selector : selectors(css.substring(at, open))) {
        if (!isSimple(selector)) {
          return Optional.of(selector);
        }
      }
      at = close + 1;
    }
  }

  private static String[] selectors(String list) {
    String plain = list.replace("<![CDATA[", " ").replace("]]>", " ");
    return plain.strip().split(",", -1);
  }

  private static boolean isSimple(String selector) {
    String name = selector.strip();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean sign = i == 0 && (c == '.' || c == '#' || c == '*');
      if (!sign && c != '-' && c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Looks at the size of the pictures within the drawing before anyone decodes them. */
  void checkPictures() throws BadPictureException {
    int at = xml.indexOf(PICTURE);
    while (at >= 0) {
      int start = xml.indexOf(',', at) + 1;
      int end = xml.indexOf('"', at + 2);
      if (start == 0 || end < start) {
        throw BadPictureException.corrupt("a picture within it makes no sense");
      }
      checkPicture(xml.substring(start, end));
      at = xml.indexOf(PICTURE, end);
    }
  }

  private static void checkPicture(String base64) throws BadPictureException {
    byte[] file = Base64.getMimeDecoder().decode(base64);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return;
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      reader.dispose();
      if (pixels > MOST_PIXELS) {
        throw BadPictureException.unsupported(
            "holds a picture too large to decode", "make the picture within it smaller");
      }
    } catch (BadPictureException e) {
      throw e;
    } catch (IOException e) {
      throw BadPictureException.corrupt("a picture within it breaks off");
    }
  }
}
