package press.octavo.picture;

import java.io.IOException;
import java.util.Optional;

/** Why a picture cannot be used. */
public final class PictureFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String hint;

  PictureFault(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** The diagnostic's code. */
  public String code() {
    return code;
  }

  /** What the author can do. */
  public Optional<String> hint() {
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }
}
