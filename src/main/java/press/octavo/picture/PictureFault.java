package press.octavo.picture;

import java.io.IOException;
import java.util.Optional;

/** Why a picture cannot be used. */
public final class PictureFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String said;
  private final String hint;

  PictureFault(String code, String said, String hint) {
    super(said);
    this.code = code;
    this.said = said;
    this.hint = hint;
  }

  /** What is wrong, as the rest of a sentence that begins with the file's name. */
  public String said() {
    return said;
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
