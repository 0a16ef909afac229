package press.octavo.check.screen;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.Space;

/** Reads what pages show, with the forms and patterns that they show, each of these once. */
final class ContentReader {
  /** Forms within forms; more than these are a trap. */
  private static final int DEEPEST = 20;

  /** So many octets of a page or form are followed. */
  private static final int MOST = 1 << 26;

  private static final OpenMark DRAWING = new OpenMark(null, true, null, false);

  private final ContentRules rules;
  private final Faults faults;

  /** Forms that were read where something around them says what they are, and where not. */
  private final Set<COSStream> covered = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<COSStream> bare = Collections.newSetFromMap(new IdentityHashMap<>());
  private int page;
  private int depth;
  private boolean transparent;
  private @Nullable Space judged;
  private @Nullable COSDictionary judgedIn;

  ContentReader(ContentRules rules) {
    this.rules = rules;
    this.faults = rules.faults();
  }

  /** Reads a page. */
  void read(COSDictionary dictionary, int number) {
    page = number;
    judged = null;
    transparent = rules.states().group(dictionary, page);
    COSDictionary resources = FinishedFile.dictionary(dictionary, COSName.RESOURCES);
    byte[] octets = contents(dictionary);
    if (octets.length > 0 && rules.file().isHeir(dictionary)) {
      error("resources", "the page borrows its fonts and pictures from its group of pages");
    }
    MarkChecks marks = new MarkChecks(rules.structure().claims(dictionary), null, page, faults);
    new ContentStream(this, octets, resources, marks, Pen.FRESH).follow();
    rules.parents().check(dictionary, page);
    if (transparent) {
      rules.states().transparent(dictionary, page);
    }
  }

  private byte[] contents(COSDictionary dictionary) {
    try {
      return rules.file().unpackPage(dictionary, MOST);
    } catch (IOException e) {
      return damaged();
    }
  }

  private byte[] octets(COSStream form) {
    try {
      return rules.file().unpack(form, MOST);
    } catch (IOException e) {
      return damaged();
    }
  }

  private byte[] damaged() {
    error("content-damaged", "the page, or a part of it, is damaged or larger than can be read");
    return new byte[0];
  }

  int page() {
    return page;
  }

  void error(String code, String message) {
    faults.error(page, code, message);
  }

  @Nullable FontUse use(COSDictionary font) {
    if (font.getDictionaryObject(COSName.CHAR_PROCS) instanceof COSDictionary glyphs) {
      COSDictionary resources = FinishedFile.dictionary(font, COSName.RESOURCES);
      for (COSName each : glyphs.keySet()) {
        if (glyphs.getDictionaryObject(each) instanceof COSStream glyph) {
          drawn(glyph, resources);
        }
      }
    }
    return rules.fonts().use(font, page);
  }

  @SuppressWarnings("ReferenceEquality") // the same object need not be looked at again
  void colour(Space space, COSDictionary resources, String what) {
    if (space != judged || resources != judgedIn) {
      rules.colours().check(space, resources, page, what);
      judged = space;
      judgedIn = resources;
    }
  }

  void state(COSDictionary state) {
    transparent |= rules.states().check(state, page);
  }

  void renderingIntent(@Nullable COSName intent) {
    rules.states().renderingIntent(intent, page);
  }

  void image(COSStream image, COSDictionary resources) {
    transparent |= rules.images().check(image, resources, page);
  }

  void inline(COSDictionary image, COSDictionary resources) {
    rules.images().dictionary(image, resources, page);
    COSBase filter = image.getDictionaryObject(COSName.FILTER, COSName.F);
    if (filter instanceof COSName name && name.getName().startsWith("LZW")) {
      error("filter", "a picture of the page is compressed by LZW, which may be forgotten");
    }
  }

  /** What is drawn by operators, but is no part of the text itself: patterns, glyphs, masks. */
  void drawn(COSStream form, COSDictionary around) {
    form(form, around, DRAWING, Pen.FRESH);
  }

  /**
   * A form of the resources (ISO 32000-1, 8.10).
   *
   * @param around the resources of what shows it
   * @param open the marked content in which it stands
   */
  void form(COSStream form, COSDictionary around, @Nullable OpenMark open, Pen pen) {
    Map<Integer, Element> claims = rules.structure().claims(form);
    boolean marked = OpenMark.holder(open) != null || OpenMark.isArtifact(open);
    boolean again = covered.contains(form) || bare.contains(form);
    if (!claims.isEmpty() && again) {
      error("form-twice", "a drawing that is part of the text is shown twice");
    }
    if (!(marked ? covered : bare).add(form) || depth == DEEPEST) {
      return;
    }
    if (isElsewhere(form)) {
      error("reference", "a drawing stands for another file");
    }
    transparent |= rules.states().group(form, page);
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    depth++;
    MarkChecks marks = new MarkChecks(claims, open, page, faults);
    new ContentStream(this, octets(form), own == null ? around : own, marks, pen).follow();
    depth--;
    if (!claims.isEmpty()) {
      rules.parents().check(form, page);
    }
  }

  private static boolean isElsewhere(COSStream form) {
    return form.containsKey(COSName.getPDFName("Ref"))
        || form.containsKey(COSName.getPDFName("OPI"))
        || form.containsKey(COSName.getPDFName("PS"));
  }
}
