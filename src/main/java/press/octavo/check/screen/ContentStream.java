package press.octavo.check.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.Space;
import press.octavo.check.screen.Lexer.Token;

/** Follows the operators of one content stream (ISO 32000-1, annex A). */
final class ContentStream {
  // ISO 19005-2, 6.1.13
  private static final int DEEPEST = 28;

  /** Operators that change nothing that is asked here. */
  private static final Set<String> INNOCENT =
      Set.of(
          ("w J j M d i cm BT ET Tc Tw Tz TL Ts Td TD Tm T* h W W* l c v y n d0 d1 MP DP BX EX")
              .split(" ", -1));

  private final ContentReader reader;
  private final COSDictionary resources;
  private final MarkChecks marks;
  private final Lexer lexer;
  private final Operands operands;
  private final Deque<Pen> saved = new ArrayDeque<>();
  private Pen pen;
  private boolean path;

  ContentStream(
      ContentReader reader, byte[] octets, COSDictionary resources, MarkChecks marks, Pen pen) {
    this.reader = reader;
    this.resources = resources;
    this.marks = marks;
    this.lexer = new Lexer(octets, 0);
    this.operands = new Operands(lexer);
    this.pen = pen;
  }

  void follow() {
    Token token = lexer.next();
    while (token != Token.END) {
      if (token == Token.WORD) {
        operate(lexer.word());
        operands.clear();
      } else {
        operands.add(token);
      }
      token = lexer.next();
    }
    if (lexer.isFlawed()) {
      reader.error("hex-string", "a string of hexadecimal digits is not whole");
    }
    if (operands.isOverlong()) {
      reader.error("limit", "a text of the page is longer than readers promise to hold");
    }
    marks.finish();
  }

  private void operate(String word) {
    boolean known =
        INNOCENT.contains(word)
            || text(word)
            || mark(word)
            || shape(word)
            || colour(word)
            || general(word);
    if (!known && !isConstant(word)) {
      reader.error("operator-unknown", "the page is drawn with a word that no reader knows");
    }
  }

  private static boolean isConstant(String word) {
    return word.equals("true") || word.equals("false") || word.equals("null");
  }

  private boolean text(String word) {
    switch (word) {
      case "Tf" -> pen = pen.with(font());
      case "Tj", "TJ", "'", "\"" -> show();
      case "Tr" -> pen = pen.rendering((int) operands.number());
      default -> {
        return false;
      }
    }
    return true;
  }

  private @Nullable FontUse font() {
    return resource(COSName.FONT) instanceof COSDictionary font ? reader.use(font) : null;
  }

  private void show() {
    if (operands.length() == 0) {
      return;
    }
    marks.shown("a text");
    FontUse font = pen.font();
    boolean painted = pen.rendering() != 3;
    if (painted) {
      boolean stroked = pen.rendering() == 1;
      reader.colour(stroked ? pen.stroke() : pen.fill(), resources, "the text");
    }
    if (font != null) {
      show(font, painted);
    }
  }

  private void show(FontUse font, boolean painted) {
    int each = font.font().isComposite() ? 2 : 1;
    boolean strange = false;
    for (int i = 0; i + each <= operands.length(); i += each) {
      int code = operands.octet(i);
      code = each == 2 ? code << 8 | operands.octet(i + 1) : code;
      strange |= font.show(code, reader.page(), painted);
    }
    if (strange) {
      marks.unknown();
    }
  }

  private boolean mark(String word) {
    switch (word) {
      case "BDC", "BMC" -> {
        String tag = operands.first();
        marks.begin(tag == null ? "" : tag, properties());
      }
      case "EMC" -> marks.end();
      default -> {
        return false;
      }
    }
    return true;
  }

  private COSDictionary properties() {
    COSDictionary direct = operands.dictionary();
    if (direct != null) {
      return direct;
    }
    return resource(COSName.PROPERTIES) instanceof COSDictionary named
        ? named
        : new COSDictionary();
  }

  private boolean shape(String word) {
    switch (word) {
      case "m", "re" -> path = true;
      case "f", "F", "f*" -> paint(true, false);
      case "S", "s" -> paint(false, true);
      case "B", "B*", "b", "b*" -> paint(true, true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void paint(boolean filled, boolean stroked) {
    if (!path) {
      return;
    }
    marks.shown("a line or an area");
    if (filled) {
      reader.colour(pen.fill(), resources, "an area");
    }
    if (stroked) {
      reader.colour(pen.stroke(), resources, "a line");
    }
    path = false;
  }

  private boolean colour(String word) {
    switch (word) {
      case "g" -> pen = pen.filling(Space.GREY);
      case "rg" -> pen = pen.filling(Space.RGB);
      case "k" -> pen = pen.filling(Space.CMYK);
      case "cs" -> pen = pen.filling(Space.of(operands.name(), resources));
      case "G" -> pen = pen.stroking(Space.GREY);
      case "RG" -> pen = pen.stroking(Space.RGB);
      case "K" -> pen = pen.stroking(Space.CMYK);
      case "CS" -> pen = pen.stroking(Space.of(operands.name(), resources));
      case "sc", "SC" -> {
        // Numbers in a space that is known already.
      }
      case "scn", "SCN" -> pattern();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void pattern() {
    if (operands.last() != null && resource(COSName.PATTERN) instanceof COSDictionary pattern) {
      if (pattern.getDictionaryObject(COSName.EXT_G_STATE) instanceof COSDictionary state) {
        reader.state(state);
      }
      if (pattern.getDictionaryObject(COSName.SHADING) instanceof COSDictionary shading) {
        shading(shading);
      }
      if (pattern instanceof COSStream tile) {
        reader.drawn(tile, resources);
      }
    }
  }

  private void shading(COSDictionary shading) {
    COSBase space = shading.getDictionaryObject(COSName.COLORSPACE);
    reader.colour(Space.of(space, resources), resources, "a gradient");
  }

  private boolean general(String word) {
    switch (word) {
      case "q" -> save();
      case "Q" -> pen = saved.isEmpty() ? pen : saved.pop();
      case "gs" -> state();
      case "ri" -> reader.renderingIntent(operands.name());
      case "Do" -> external();
      case "sh" -> {
        marks.shown("a gradient");
        if (resource(COSName.SHADING) instanceof COSDictionary shading) {
          shading(shading);
        }
      }
      case "BI" -> {
        marks.shown("a picture");
        reader.inline(operands.image(), resources);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void save() {
    if (saved.size() < DEEPEST) {
      saved.push(pen);
    } else {
      reader.error("limit", "settings of the page are nested deeper than readers promise to hold");
    }
  }

  private void state() {
    if (resource(COSName.EXT_G_STATE) instanceof COSDictionary state) {
      reader.state(state);
      if (state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary mask
          && mask.getDictionaryObject(COSName.G) instanceof COSStream group) {
        reader.drawn(group, resources);
      }
    }
  }

  private void external() {
    if (!(resource(COSName.XOBJECT) instanceof COSStream object)) {
      return;
    }
    String kind = object.getNameAsString(COSName.SUBTYPE, "");
    if (kind.equals("Image")) {
      marks.shown("a picture");
      reader.image(object, resources);
    } else if (kind.equals("Form")) {
      reader.form(object, resources, marks.open(), pen);
    } else {
      reader.error("postscript", "the page holds a program for a printer");
    }
  }

  /** What the last name means among the resources of a kind. */
  private @Nullable COSBase resource(COSName kind) {
    COSName name = operands.name();
    return name == null ? null : FinishedFile.dictionary(resources, kind).getDictionaryObject(name);
  }
}
