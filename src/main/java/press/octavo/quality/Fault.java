package press.octavo.quality;

/** What can be wrong with a place in a book. */
public enum Fault {
  LOOSE("loose line"),
  TIGHT("tight line"),
  LADDER("ladder"),
  RIVER("river"),
  STACK("stack"),
  RUNT("runt"),
  WIDOW("widow"),
  ORPHAN("orphan"),
  SHORT("short page"),
  UNEQUAL("unequal pages");

  private final String word;

  Fault(String word) {
    this.word = word;
  }

  /** What a compositor calls it. */
  public String word() {
    return word;
  }

  /** Its name in files, one word. */
  public String key() {
    return word.replace(' ', '-');
  }
}
