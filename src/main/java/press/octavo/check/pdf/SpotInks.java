package press.octavo.check.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;

/** What stands for each spot ink where it is missing (ISO 32000-1, 8.6.6.4). */
public final class SpotInks {
  private final Map<String, String> recipes = new HashMap<>();

  /** Whether a Separation space becomes the same colour as the first of its name. */
  public boolean agree(Space space) {
    if (space.kind() != Space.Kind.SEPARATION || !(space.object() instanceof COSArray array)) {
      return true;
    }
    String recipe = String.valueOf(array.getObject(2)) + array.getObject(3);
    String first = recipes.putIfAbsent(space.names(), recipe);
    return first == null || first.equals(recipe);
  }
}
