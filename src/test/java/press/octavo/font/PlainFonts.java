package press.octavo.font;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A type case of {@link PlainFace}s: one for each cut, and one fallback for what lies above. */
public final class PlainFonts implements Fonts {
  private final Map<Cut, Face> faces = new LinkedHashMap<>();
  private final List<Face> fallbacks = List.of(PlainFace.fallback());

  @Override
  public synchronized Face face(Cut cut) {
    return faces.computeIfAbsent(cut, PlainFace::of);
  }

  @Override
  public List<Face> fallbacks(Cut cut) {
    return fallbacks;
  }
}
