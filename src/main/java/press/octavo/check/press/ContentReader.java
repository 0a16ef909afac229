package press.octavo.check.press;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.Space;
import press.octavo.check.pdf.StreamOctets;

/**
 * Follows the operators of a page (ISO 32000-1, annex A) into its forms and patterns, and tells the
 * ground what they paint.
 */
final class ContentReader {
  /** Forms within forms; more than these are a circle. */
  private static final int DEEPEST = 20;

  /** As many octets as no honest page has. */
  private static final int MOST = 1 << 26;

  private final Rules rules;
  private final Ground ground;
  private final int page;
  private final TextPen pen;
  private final Set<COSBase> patterns = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<GraphicsState> saved = new ArrayDeque<>();
  private final Outline path = new Outline();
  private final List<COSBase> operands = new ArrayList<>();
  private GraphicsState state = new GraphicsState();
  private COSDictionary resources = new COSDictionary();
  private int depth;

  ContentReader(Rules rules, Ground ground, int page) {
    this.rules = rules;
    this.ground = ground;
    this.page = page;
    this.pen = new TextPen(rules.fonts(), ground, page);
  }

  void read(COSDictionary dictionary) throws IOException {
    resources = FinishedFile.dictionary(dictionary, COSName.RESOURCES);
    follow(StreamOctets.ofPage(dictionary, MOST));
  }

  private void follow(byte[] octets) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(octets);
    List<COSBase> outer = new ArrayList<>(operands);
    operands.clear();
    Object token = parser.parseNextToken();
    while (token != null) {
      if (token instanceof Operator operator) {
        operate(operator);
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
      token = parser.parseNextToken();
    }
    operands.addAll(outer);
  }

  private void operate(Operator operator) throws IOException {
    String name = operator.getName();
    boolean done = general(name) || colour(name) || shape(name) || text(name);
    if (done) {
      return;
    }
    switch (name) {
      case "Do" -> external(name(0));
      case "sh" -> shading(FinishedFile.dictionary(resources, COSName.SHADING), name(0));
      case "BI" -> inline(operator);
      case "PS" -> rules.faults().error(page, "postscript", "the page holds PostScript");
      default -> {
        // Marked content and compatibility paint nothing.
      }
    }
  }

  private boolean general(String name) throws IOException {
    switch (name) {
      case "q" -> saved.push(state.copy());
      case "Q" -> state = saved.isEmpty() ? state : saved.pop();
      case "cm" -> state.matrix = matrix().then(state.matrix);
      case "w" -> state.lineWidth = number(0);
      case "gs" -> extended();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void extended() throws IOException {
    COSDictionary states = FinishedFile.dictionary(resources, COSName.EXT_G_STATE);
    if (name(0) != null && states.getDictionaryObject(name(0)) instanceof COSDictionary more) {
      rules.transparency().state(more, page);
      if (more.containsKey(COSName.LW)) {
        state.lineWidth = more.getFloat(COSName.LW);
      }
      COSArray font = more.getCOSArray(COSName.FONT);
      if (font != null && font.size() > 1 && font.getObject(0) instanceof COSDictionary face) {
        state.font = face;
        state.size = font.getObject(1) instanceof COSNumber size ? size.floatValue() : 0;
      }
      if (more.getDictionaryObject(COSName.SMASK) instanceof COSDictionary mask
          && mask.getDictionaryObject(COSName.G) instanceof COSStream group) {
        form(group);
      }
    }
  }

  private boolean colour(String name) throws IOException {
    switch (name) {
      case "g" -> fill(Space.GREY);
      case "rg" -> fill(Space.RGB);
      case "k" -> fill(Space.CMYK);
      case "cs" -> fill(space());
      case "sc", "scn" -> fillParts();
      case "G" -> stroke(Space.GREY);
      case "RG" -> stroke(Space.RGB);
      case "K" -> stroke(Space.CMYK);
      case "CS" -> stroke(space());
      case "SC", "SCN" -> strokeParts();
      default -> {
        return false;
      }
    }
    return true;
  }

  private Space space() {
    return Space.of(operands.isEmpty() ? null : operands.get(0), resources);
  }

  private void fill(Space space) {
    state.fillSpace = space;
    state.fill = parts(space);
  }

  private void stroke(Space space) {
    state.strokeSpace = space;
    state.stroke = parts(space);
  }

  private void fillParts() throws IOException {
    state.fill = parts(state.fillSpace);
    pattern();
  }

  private void strokeParts() throws IOException {
    state.stroke = parts(state.strokeSpace);
    pattern();
  }

  /** The numbers among the operands; a new space begins with black, or full ink. */
  private float[] parts(Space space) {
    float[] parts = new float[Math.max(space.inks(), 1)];
    boolean begins = operands.isEmpty() || !(operands.get(0) instanceof COSNumber);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = begins ? first(space, i) : (float) number(i);
    }
    return parts;
  }

  private static float first(Space space, int part) {
    boolean ink = space.kind() == Space.Kind.SEPARATION || space.kind() == Space.Kind.DEVICE_N;
    return ink || space.inks() == 4 && part == 3 ? 1 : 0;
  }

  private void pattern() throws IOException {
    COSName name = operands.isEmpty() || !(last() instanceof COSName n) ? null : n;
    COSDictionary all = FinishedFile.dictionary(resources, COSName.PATTERN);
    if (name == null || !(all.getDictionaryObject(name) instanceof COSDictionary pattern)) {
      return;
    }
    if (pattern.getDictionaryObject(COSName.EXT_G_STATE) instanceof COSDictionary more) {
      rules.transparency().state(more, page);
    }
    if (pattern.getDictionaryObject(COSName.SHADING) instanceof COSDictionary shading) {
      shading(shading);
    }
    if (pattern instanceof COSStream tile && patterns.add(tile)) {
      Matrix before = state.matrix;
      state.matrix = Matrix.IDENTITY;
      form(tile);
      state.matrix = before;
    }
  }

  private void shading(COSDictionary all, @Nullable COSName name) {
    if (name != null && all.getDictionaryObject(name) instanceof COSDictionary shading) {
      shading(shading);
    }
  }

  private void shading(COSDictionary shading) {
    Space space = Space.of(shading.getDictionaryObject(COSName.COLORSPACE), resources);
    rules.colours().check(space, resources, page, "a gradient");
  }

  private boolean shape(String name) {
    switch (name) {
      case "m", "l" -> point(0);
      case "c" -> points(3);
      case "v", "y" -> points(2);
      case "re" -> rectangle();
      case "f", "F", "f*" -> paint(true, false);
      case "B", "B*", "b", "b*" -> paint(true, true);
      case "S", "s" -> paint(false, true);
      case "n" -> path.clear();
      case "h", "W", "W*" -> {
        // Neither adds a point.
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void point(int at) {
    double x = number(at);
    double y = number(at + 1);
    path.add(state.matrix.x(x, y), state.matrix.y(x, y));
  }

  private void points(int count) {
    for (int i = 0; i < count; i++) {
      point(2 * i);
    }
  }

  private void rectangle() {
    Frame frame =
        state.matrix.frame(number(0), number(1), number(0) + number(2), number(1) + number(3));
    path.add(frame.left(), frame.bottom());
    path.add(frame.right(), frame.top());
  }

  private void paint(boolean filled, boolean stroked) {
    if (path.isEmpty()) {
      return;
    }
    if (filled) {
      rules.colours().check(state.fillSpace, resources, page, "an area");
      ground.area(path.frame(), state);
    }
    if (stroked) {
      rules.colours().check(state.strokeSpace, resources, page, "a line");
      double scale = Math.min(state.matrix.across(), state.matrix.up());
      ground.line(path.frame(), state.lineWidth * scale, state);
    }
    path.clear();
  }

  private boolean text(String name) {
    return textState(name) || textPlace(name);
  }

  private boolean textState(String name) {
    switch (name) {
      case "Tf" -> font();
      case "Tc" -> state.characterSpace = number(0);
      case "Tw" -> state.wordSpace = number(0);
      case "Tz" -> state.stretch = number(0) / 100;
      case "TL" -> state.leading = number(0);
      case "Ts" -> state.rise = number(0);
      case "Tr" -> state.rendering = (int) number(0);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean textPlace(String name) {
    switch (name) {
      case "BT" -> pen.begin();
      case "Tm" -> pen.set(matrix());
      case "Td" -> pen.move(number(0), number(1));
      case "TD" -> {
        state.leading = -number(1);
        pen.move(number(0), number(1));
      }
      case "T*" -> pen.move(0, -state.leading);
      case "Tj", "TJ", "'", "\"" -> show(name);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void font() {
    COSDictionary fonts = FinishedFile.dictionary(resources, COSName.FONT);
    COSName name = name(0);
    state.font =
        name != null && fonts.getDictionaryObject(name) instanceof COSDictionary font ? font : null;
    state.size = number(1);
  }

  private void show(String operator) {
    if (operator.equals("'") || operator.equals("\"")) {
      pen.move(0, -state.leading);
    }
    Space space = state.rendering == 1 ? state.strokeSpace : state.fillSpace;
    rules.colours().check(space, resources, page, "the text");
    if (last() instanceof COSArray pieces) {
      pen.show(pieces, state);
    } else if (last() instanceof COSString string) {
      pen.show(string.getBytes(), state);
    }
  }

  private void external(@Nullable COSName name) throws IOException {
    COSDictionary all = FinishedFile.dictionary(resources, COSName.XOBJECT);
    if (name == null || !(all.getDictionaryObject(name) instanceof COSStream object)) {
      return;
    }
    if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      image(object, object);
    } else if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
      form(object);
    }
  }

  private void form(COSStream form) throws IOException {
    if (depth == DEEPEST) {
      return;
    }
    rules.transparency().group(form, page);
    GraphicsState before = state.copy();
    COSDictionary around = resources;
    depth++;
    state.matrix = Matrix.of(form.getCOSArray(COSName.MATRIX)).then(state.matrix);
    if (form.containsKey(COSName.RESOURCES)) {
      resources = FinishedFile.dictionary(form, COSName.RESOURCES);
    }
    int held = saved.size();
    follow(StreamOctets.of(form, MOST));
    while (saved.size() > held) {
      saved.pop();
    }
    depth--;
    resources = around;
    state = before;
  }

  private void inline(Operator operator) {
    COSDictionary parameters = operator.getImageParameters();
    byte[] data = operator.getImageData();
    if (parameters != null) {
      COSStream image = new COSStream();
      image.addAll(parameters);
      image(image, data == null ? null : image);
    }
  }

  private void image(COSDictionary image, @Nullable COSStream data) {
    double across = state.matrix.across();
    double up = state.matrix.up();
    rules.images().check(image, data, resources, new ImageChecks.Placed(page, across, up, state));
    ground.image(state.matrix.frame(0, 0, 1, 1), across, up);
  }

  private @Nullable COSName name(int at) {
    return at < operands.size() && operands.get(at) instanceof COSName name ? name : null;
  }

  private @Nullable COSBase last() {
    return operands.isEmpty() ? null : operands.get(operands.size() - 1);
  }

  private double number(int at) {
    return at < operands.size() && operands.get(at) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private Matrix matrix() {
    return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
  }
}
