package press.octavo.book;

/** Where a link leads. */
public sealed interface Target {
  /**
   * A place in this book.
   *
   * @param id of a division, block, note or styled inline; resolved
   */
  record Internal(String id) implements Target {}

  /**
   * A place elsewhere.
   *
   * @param uri with scheme http, https or mailto, percent-encoded
   */
  record External(String uri) implements Target {}
}
