package press.octavo.packaging.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Puts Octavo's own faces into the text of a drawing, so that it looks the same on every machine.
 * Reads cleaned drawings only.
 */
final class DrawingTypefaces {
  private static final String SHELF = "/press/octavo/fonts/";
  private static final String[] CUTS = {"Regular", "Italic", "Bold", "BoldItalic"};
  private static final String PROPERTY = "font-family";

  /** Parts of the names of families that look like one of ours. */
  private static final String[] LIKE_MONO = {"mono", "courier", "consol", "menlo", "code"};

  private static final String[] LIKE_SERIF = {
    "times", "georgia", "garamond", "palatino", "roman", "book", "minion", "libertin", "caslon"
  };

  private static final Set<Family> REGISTERED = EnumSet.noneOf(Family.class);

  private final String xml;
  private final StringBuilder out;
  private final Set<Family> used = EnumSet.noneOf(Family.class);
  private int at;
  private boolean inTag;
  private boolean inSheet;

  /** A family of the type case. */
  private enum Family {
    SERIF("EB Garamond", "eb-garamond/EBGaramond-"),
    SANS("Source Sans 3", "source-sans-3/SourceSans3-"),
    MONO("Source Code Pro", "source-code-pro/SourceCodePro-");

    private final String title;
    private final String files;

    Family(String title, String files) {
      this.title = title;
      this.files = files;
    }
  }

  DrawingTypefaces(String xml) {
    this.xml = xml;
    this.out = new StringBuilder(xml.length() + 64);
  }

  /** The drawing with our families for all that it names; its own text is left alone. */
  String set() {
    if (!xml.contains("<text")) {
      return xml;
    }
    root();
    while (at < xml.length()) {
      if (isStyled()) {
        property();
      } else {
        out.append(xml.charAt(at++));
      }
    }
    used.forEach(DrawingTypefaces::register);
    return out.toString();
  }

  /** Text without a family is set in our sans. */
  private void root() {
    int start = xml.indexOf("<svg");
    int end = xml.indexOf('>', start);
    if (start >= 0 && !xml.substring(start, end).contains(PROPERTY)) {
      used.add(Family.SANS);
      out.append(xml, 0, start).append("<svg ").append(PROPERTY).append("=\"");
      out.append(Family.SANS.title).append('"');
      at = start + 4;
      inTag = true;
    }
  }

  /** Follows where we are; the property counts in tags and style sheets, not in text. */
  private boolean isStyled() {
    char c = xml.charAt(at);
    if (c == '<') {
      inTag = true;
      inSheet = xml.startsWith("<style", at) || inSheet && !xml.startsWith("</style", at);
    } else if (c == '>') {
      inTag = false;
    }
    return (inTag || inSheet) && xml.startsWith(PROPERTY, at);
  }

  /** The property's value ends with its attribute or its declaration. */
  private void property() {
    out.append(PROPERTY);
    at += PROPERTY.length();
    boolean attribute = at + 1 < xml.length() && xml.charAt(at) == '=';
    char quote = attribute ? xml.charAt(at + 1) : 0;
    int start = attribute ? at + 2 : at + 1;
    int end = start;
    while (end < xml.length() && !ends(xml.charAt(end), attribute, quote)) {
      end++;
    }
    Family family = family(xml.substring(Math.min(start, end), end));
    used.add(family);
    out.append(xml, at, start).append(family.title);
    at = end;
  }

  private static boolean ends(char c, boolean attribute, char quote) {
    return attribute ? c == quote : c == ';' || c == '}' || c == '"' || c == '<';
  }

  private static Family family(String names) {
    String name = names.toLowerCase(Locale.ROOT);
    for (String part : LIKE_MONO) {
      if (name.contains(part)) {
        return Family.MONO;
      }
    }
    for (String part : LIKE_SERIF) {
      if (name.contains(part)) {
        return Family.SERIF;
      }
    }
    return name.replace("sans-serif", "").contains("serif") ? Family.SERIF : Family.SANS;
  }

  private static void register(Family family) {
    synchronized (REGISTERED) {
      if (REGISTERED.add(family)) {
        for (String cut : CUTS) {
          register(SHELF + family.files + cut + ".ttf");
        }
      }
    }
  }

  private static void register(String file) {
    try (InputStream in = DrawingTypefaces.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the font " + file + " is not on the class path");
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font " + file + " cannot be read", e);
    }
  }
}
