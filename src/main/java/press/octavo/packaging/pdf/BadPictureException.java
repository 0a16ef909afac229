package press.octavo.packaging.pdf;

import java.io.IOException;

/** A picture that cannot be shown. */
final class BadPictureException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String hint;

  private BadPictureException(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** Its data breaks off or contradicts itself. */
  static BadPictureException corrupt(String how) {
    return new BadPictureException(
        "image-corrupt",
        "is damaged: " + how,
        "open it in a program for pictures and save it again");
  }

  /** It is whole, but more than can be shown or borne. */
  static BadPictureException unsupported(String why, String hint) {
    return new BadPictureException("image-unsupported", why, hint);
  }

  /** The diagnostic's code. */
  String code() {
    return code;
  }

  /** What the author can do. */
  String hint() {
    return hint;
  }
}
