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

  /** By family, then by {@link #style}. Not by cut: to hash a record first costs 20 ms. */
  private final Map<Cut.Family, List<Face>> cuts = new EnumMap<>(Cut.Family.class);

  private final Map<Cut.Family, List<List<Face>>> fallbacks = new EnumMap<>(Cut.Family.class);

  private final Typefaces typefaces;

  /** A type case with all shipped faces, none of them read yet. */
  public TypeCase() {
    this(Typefaces.USUAL);
  }

  private TypeCase(Typefaces typefaces) {
    this.typefaces = typefaces;
    for (Cut.Family family : Cut.Family.values()) {
      List<Face> own = new ArrayList<>();
      List<List<Face>> chains = new ArrayList<>();
      for (boolean bold : EITHER) {
        for (boolean italic : EITHER) {
          Cut cut = new Cut(family, bold, italic);
          own.add(face(file(cut)));
          chains.add(faces(chain(cut)));
        }
      }
      cuts.put(family, own);
      fallbacks.put(family, chains);
    }
  }

  @Override
  public Fonts with(Typefaces chosen) {
    return chosen.equals(typefaces) ? this : new TypeCase(chosen);
  }

  @Override
  public Face face(Cut cut) {
    return Objects.requireNonNull(cuts.get(cut.family())).get(style(cut));
  }

  @Override
  public List<Face> fallbacks(Cut cut) {
    return Objects.requireNonNull(fallbacks.get(cut.family())).get(style(cut));
  }

  private static int style(Cut cut) {
    return (cut.bold() ? 2 : 0) + (cut.italic() ? 1 : 0);
  }

  private List<Face> faces(Set<String> files) {
    List<Face> list = new ArrayList<>();
    for (String file : files) {
      list.add(face(file));
    }
    return List.copyOf(list);
  }

  private Face face(String file) {
    return faces.computeIfAbsent(file, name -> new OpenTypeFace(name, () -> read(name)));
  }

  /** The files to try for a cut: the text faces that look most like it, then the rest. */
  private Set<String> chain(Cut cut) {
    Set<String> chain = new LinkedHashSet<>();
    if (cut.family() == Cut.Family.MONO) {
      chain.add(LIKE_MONO);
    }
    for (Cut style : styles(cut)) {
      chain.add(file(style));
      if (cut.family() == Cut.Family.SERIF && style(style) == 0) {
        chain.add(LIKE_SERIF);
      }
      for (Cut.Family family : Cut.Family.values()) {
        chain.add(file(new Cut(family, style.bold(), style.italic())));
      }
      for (Typeface other : Typeface.values()) {
        chain.add(other.file(style.bold(), style.italic()));
      }
    }
    for (String rest : REST) {
      chain.add(regular(rest));
    }
    chain.remove(file(cut));
    return chain;
  }

  /** From the cut itself to the regular of its family, italics before romans; some twice. */
  private static List<Cut> styles(Cut cut) {
    return List.of(
        cut,
        new Cut(cut.family(), false, cut.italic()),
        new Cut(cut.family(), cut.bold(), false),
        new Cut(cut.family(), false, false));
  }

  private String file(Cut cut) {
    return typefaces.of(cut.family()).file(cut.bold(), cut.italic());
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
