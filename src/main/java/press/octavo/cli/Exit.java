package press.octavo.cli;

/** The exit codes; 70 is that of BSD for an internal mistake. */
final class Exit {
  static final int MADE = 0;
  static final int ERRORS = 1;
  static final int USAGE = 2;
  static final int WARNINGS = 3;
  static final int DISK = 4;
  static final int WORSE = 5;
  static final int INTERNAL = 70;

  private Exit() {}
}
