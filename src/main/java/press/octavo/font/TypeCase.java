package press.octavo.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The type that Octavo ships, on the class path under {@code press/octavo/fonts}.
 *
 * <p>To make one costs next to nothing: a face's file is read when the face is first asked
 * something.
 */
public final class TypeCase implements Fonts {
  private static final String SHELF = "/press/octavo/fonts/";

  /** The faces of text, by use; each has the four cuts. */
  private static final Map<Cut.Family, String> TEXT =
      new EnumMap<>(
          Map.of(
              Cut.Family.SERIF, "eb-garamond/EBGaramond",
              Cut.Family.SANS, "source-sans-3/SourceSans3",
              Cut.Family.MONO, "source-code-pro/SourceCodePro"));

  /** Where to look for a character that none of the text faces has, in this order. */
  private static final List<String> REST =
      List.of(
          "noto-serif/NotoSerif",
          "noto-sans-math/NotoSansMath",
          "noto-sans-symbols/NotoSansSymbols",
          "noto-sans-symbols-2/NotoSansSymbols2",
          "noto-emoji/NotoEmoji",
          "noto-sans-kannada/NotoSansKannada",
          "noto-sans-malayalam/NotoSansMalayalam");

  /** What looks most like a roman, and comes before the other faces of text. */
  private static final String LIKE_SERIF = "noto-serif/NotoSerif-Regular.ttf";

  /** Program text is kept in columns, so another fixed pitch comes before all else. */
  private static final String LIKE_MONO = "dejavu-sans-mono/DejaVuSansMono.ttf";

  private static final boolean[] EITHER = {false, true};

  private final Map<String, Face> faces = new LinkedHashMap<>();
  private final Map<Cut, Face> cuts = new LinkedHashMap<>();
  private final Map<Cut, List<Face>> fallbacks = new LinkedHashMap<>();

  /** A type case with all shipped faces, none of them read yet. */
  public TypeCase() {
    for (Cut.Family family : Cut.Family.values()) {
      for (boolean bold : EITHER) {
        for (boolean italic : EITHER) {
          lay(new Cut(family, bold, italic));
        }
      }
    }
  }

  @Override
  public Face face(Cut cut) {
    return Objects.requireNonNull(cuts.get(cut));
  }

  @Override
  public List<Face> fallbacks(Cut cut) {
    return Objects.requireNonNull(fallbacks.get(cut));
  }

  private void lay(Cut cut) {
    cuts.put(cut, face(file(cut)));
    List<Face> chain = new ArrayList<>();
    for (String file : chain(cut)) {
      chain.add(face(file));
    }
    fallbacks.put(cut, List.copyOf(chain));
  }

  private Face face(String file) {
    return faces.computeIfAbsent(file, name -> new OpenTypeFace(name, () -> read(name)));
  }

  /** The files to try for a cut: the text faces that look most like it, then the rest. */
  private static Set<String> chain(Cut cut) {
    Set<String> chain = new LinkedHashSet<>();
    if (cut.family() == Cut.Family.MONO) {
      chain.add(LIKE_MONO);
    }
    for (Cut style : styles(cut)) {
      chain.add(file(style));
      if (style.equals(Cut.ROMAN)) {
        chain.add(LIKE_SERIF);
      }
      for (Cut.Family family : Cut.Family.values()) {
        chain.add(file(new Cut(family, style.bold(), style.italic())));
      }
    }
    for (String rest : REST) {
      chain.add(regular(rest));
    }
    chain.remove(file(cut));
    return chain;
  }

  /** From the cut itself to the regular of its family; italics before romans. */
  private static Set<Cut> styles(Cut cut) {
    Set<Cut> styles = new LinkedHashSet<>();
    styles.add(cut);
    styles.add(new Cut(cut.family(), false, cut.italic()));
    styles.add(new Cut(cut.family(), cut.bold(), false));
    styles.add(new Cut(cut.family(), false, false));
    return styles;
  }

  private static String file(Cut cut) {
    String family = Objects.requireNonNull(TEXT.get(cut.family()));
    if (!cut.bold() && !cut.italic()) {
      return regular(family);
    }
    return family + "-" + (cut.bold() ? "Bold" : "") + (cut.italic() ? "Italic" : "") + ".ttf";
  }

  private static String regular(String family) {
    return family + "-Regular.ttf";
  }

  /** The bytes outside of the heap, where HarfBuzz and we can both read them. */
  private static ByteBuffer read(String file) {
    try (InputStream in = TypeCase.class.getResourceAsStream(SHELF + file)) {
      if (in == null) {
        throw new IllegalStateException("the font " + file + " is not on the class path");
      }
      byte[] bytes = in.readAllBytes();
      return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + file + " cannot be read", e);
    }
  }
}
