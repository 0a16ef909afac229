package press.octavo.design;

/** How the first paragraph of a chapter begins. */
public enum Opening {
  /** As any other. */
  PLAIN,
  /** With its first words in small capitals. */
  SMALL_CAPS,
  /** With an initial as deep as several lines, and the words after it in small capitals. */
  DROP_CAP
}
