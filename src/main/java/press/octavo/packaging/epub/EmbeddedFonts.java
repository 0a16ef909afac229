package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.siegmann.epublib.domain.MediaType;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.FontProgram;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;
import press.octavo.page.PageStart;

/** The faces that the book needs, each cut down to the glyphs that its text is set in. */
final class EmbeddedFonts {
  private static final String FOLDER = "fonts/";

  /** Characters that a reading system adds by itself: hyphens, numbers and bullets of lists. */
  private static final List<String> ADDED =
      List.of("-", "\u2010", "\u2022", "0123456789", ".", "\u00a0");

  /** Characters shaped at once; long enough to make calls cheap, short enough for any shaper. */
  private static final int BATCH = 2000;

  private final Fonts fonts;
  private final IdentityHashMap<Face, BitSet> glyphs = new IdentityHashMap<>();
  private final Map<Cut.Family, Set<Face>> faces = new EnumMap<>(Cut.Family.class);

  EmbeddedFonts(Fonts fonts, TypeUsage usage) {
    this.fonts = fonts;
    for (Setting setting : usage.settings()) {
      collect(setting, usage.texts(setting));
    }
  }

  private void collect(Setting setting, List<String> texts) {
    List<String> all = new ArrayList<>(texts);
    all.addAll(ADDED);
    Face first = fonts.face(setting.cut());
    List<Face> chain = new ArrayList<>(List.of(first));
    chain.addAll(fonts.fallbacks(setting.cut()));
    Set<Face> used = faces.computeIfAbsent(setting.cut().family(), f -> new LinkedHashSet<>());
    used.add(first);
    all.replaceAll(word -> inked(first, word));
    for (String word : shape(first, setting, all)) {
      spread(word, chain, setting, used);
    }
  }

  /**
   * The word with plain spaces for what leaves no ink and is not in the face: no other is embedded
   * for a space's sake, as every reading system has one. Joiners and selectors choose forms, and
   * stay.
   */
  private static String inked(Face face, String word) {
    StringBuilder inked = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > '~' && isBlank(c) && !face.covers(c)) {
        inked = inked == null ? new StringBuilder(word) : inked;
        inked.setCharAt(i, ' ');
      }
    }
    return inked == null ? word : inked.toString();
  }

  private static boolean isBlank(char c) {
    boolean chooses = c == '\u200c' || c == '\u200d' || c >= '\ufe00' && c <= '\ufe0f';
    return !chooses && !PageStart.leavesInk(c);
  }

  /** Shapes the words that the face covers and hands back the others. */
  private List<String> shape(Face face, Setting setting, List<String> words) {
    List<String> rest = new ArrayList<>();
    StringBuilder batch = new StringBuilder(BATCH + 64);
    for (String word : words) {
      if (!covers(face, word)) {
        rest.add(word);
      } else {
        batch.append(word).append(' ');
        if (batch.length() >= BATCH) {
          use(face, setting, batch.toString());
          batch.setLength(0);
        }
      }
    }
    use(face, setting, batch.append(' ').toString());
    return rest;
  }

  private static boolean covers(Face face, String word) {
    for (int i = 0; i < word.length(); ) {
      int character = word.codePointAt(i);
      if (!face.covers(character)) {
        return false;
      }
      i += Character.charCount(character);
    }
    return true;
  }

  /** Shapes each stretch of a word in the first face that has its characters. */
  private void spread(String word, List<Face> chain, Setting setting, Set<Face> used) {
    int start = 0;
    while (start < word.length()) {
      Optional<Face> face = first(chain, word.codePointAt(start));
      int end = word.offsetByCodePoints(start, 1);
      while (end < word.length() && first(chain, word.codePointAt(end)).equals(face)) {
        end = word.offsetByCodePoints(end, 1);
      }
      String stretch = word.substring(start, end);
      face.ifPresent(
          f -> {
            used.add(f);
            use(f, setting, stretch);
          });
      start = end;
    }
  }

  private static Optional<Face> first(List<Face> chain, int character) {
    return chain.stream().filter(face -> face.covers(character)).findFirst();
  }

  private void use(Face face, Setting setting, String text) {
    BitSet kept = glyphs.computeIfAbsent(face, f -> new BitSet());
    GlyphRun run = face.shape(text, setting.features(), Locale.forLanguageTag(setting.lang()));
    for (int i = 0; i < run.size(); i++) {
      kept.set(run.glyph(i));
    }
  }

  /** The families that text of a family asks for, in order. */
  List<String> families(Cut.Family family) {
    Set<Face> used = faces.getOrDefault(family, Set.of());
    List<Face> order = new ArrayList<>();
    for (boolean bold : new boolean[] {false, true}) {
      for (boolean italic : new boolean[] {false, true}) {
        Cut cut = new Cut(family, bold, italic);
        order.add(fonts.face(cut));
        order.addAll(fonts.fallbacks(cut));
      }
    }
    return order.stream().filter(used::contains).map(EmbeddedFonts::family).distinct().toList();
  }

  /** The faces by name; embedded ones only. */
  List<Face> faces() {
    return glyphs.keySet().stream().sorted(Comparator.comparing(Face::postScriptName)).toList();
  }

  /** The family as the style sheet calls it. */
  static String family(Face face) {
    return face.copyName(face.familyName());
  }

  static String href(Face face) {
    return FOLDER + fileName(face) + ".ttf";
  }

  private static String fileName(Face face) {
    return face.copyName(face.postScriptName()).toLowerCase(Locale.ROOT);
  }

  /** The font files, in the order of {@link #faces}. */
  List<PublicationResource> resources() {
    return faces().parallelStream().map(this::resource).toList();
  }

  private PublicationResource resource(Face face) {
    BitSet kept = glyphs.getOrDefault(face, new BitSet());
    FontProgram program = face.retain(kept.stream().toArray());
    String type = program.kind() == FontProgram.Kind.TRUE_TYPE ? "font/ttf" : "font/otf";
    Packed packed = Packed.deflated(program.bytes());
    String id = "font-" + fileName(face);
    return new PublicationResource(
        id, href(face), new MediaType(type, ".ttf"), () -> packed, List.of());
  }
}
