package press.octavo.packaging.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What an ICC profile calls itself (ICC.1:2001, 6.4.32; ICC.1:2010, 9.2.41). */
final class ProfileName {
  private static final int HEADER = 128;
  private static final int LONGEST = 120;
  private static final String UNNAMED = "Custom";

  private ProfileName() {}

  static String of(byte[] profile) {
    ByteBuffer icc = ByteBuffer.wrap(profile);
    try {
      int tags = icc.getInt(HEADER);
      for (int i = 0; i < tags; i++) {
        int tag = HEADER + 4 + 12 * i;
        if (sign(profile, tag).equals("desc")) {
          return named(profile, icc, icc.getInt(tag + 4));
        }
      }
    } catch (IndexOutOfBoundsException e) {
      // A profile may be damaged in its tags and still be good for its name alone.
    }
    return UNNAMED;
  }

  private static String sign(byte[] profile, int at) {
    return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
  }

  private static String named(byte[] profile, ByteBuffer icc, int at) {
    String name;
    if (sign(profile, at).equals("mluc")) {
      int start = at + icc.getInt(at + 24);
      name = new String(profile, start, icc.getInt(at + 20), StandardCharsets.UTF_16BE);
    } else {
      name = new String(profile, at + 12, icc.getInt(at + 8), StandardCharsets.US_ASCII);
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length() && plain.length() < LONGEST; i++) {
      char c = name.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        plain.append(c);
      }
    }
    return plain.toString().isBlank() ? UNNAMED : plain.toString().strip();
  }
}
