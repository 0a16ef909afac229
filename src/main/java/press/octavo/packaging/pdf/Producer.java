package press.octavo.packaging.pdf;

/** Who made the file. */
final class Producer {
  static final String NAME = "Octavo 0.1.0";

  private Producer() {}
}
