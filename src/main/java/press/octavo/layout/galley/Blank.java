package press.octavo.layout.galley;

import java.util.List;

/** Rows that carry nothing and, unlike gaps, do not vanish at the top of a page. */
public final class Blank {
  private Blank() {}

  /** So much white, kept with what follows. */
  public static Strip.Row row(long height) {
    return new Strip.Row(
        height, 0, 0, List.of(), List.of(), List.of(), List.of(), Cost.NEVER, List.of());
  }
}
