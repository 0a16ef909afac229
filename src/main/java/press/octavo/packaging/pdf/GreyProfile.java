package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;

/**
 * A profile for black on white (ICC.1:2001, 6.3.1.3: monochrome output), of our own making, so that
 * nobody's licence is asked. Its curve is that of sRGB's greys, nearly, which pictures keep.
 */
final class GreyProfile {
  static final String NAME = "Octavo black";

  private static final int HEADER = 128;
  private static final int TAGS = 4;

  /** 2.2 as a number with eight bits behind the point. */
  private static final int GAMMA = (int) (2.2 * 256 + 0.5);

  /** White under D50, in parts of 65536: the whites of ICC are paper's own. */
  private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};

  private final Octets out = new Octets(512);

  private GreyProfile() {}

  static byte[] octets() {
    return new GreyProfile().profile();
  }

  private byte[] profile() {
    byte[] description = description();
    byte[] rights = text("No rights reserved. CC0");
    byte[] white = xyz();
    byte[] curve = curve();
    int at = HEADER + 4 + 12 * TAGS;
    byte[][] bodies = {description, rights, white, curve};
    String[] names = {"desc", "cprt", "wtpt", "kTRC"};
    int size = at;
    for (byte[] body : bodies) {
      size += body.length;
    }
    header(size);
    word(TAGS);
    for (int i = 0; i < TAGS; i++) {
      out.ascii(names[i]);
      word(at);
      word(bodies[i].length);
      at += bodies[i].length;
    }
    for (byte[] body : bodies) {
      out.write(body, 0, body.length);
    }
    return out.copy();
  }

  private void header(int size) {
    word(size);
    word(0);
    word(0x02400000);
    out.ascii("prtrGRAYXYZ ");
    // 1 January 2026, at midnight.
    short16(2026);
    short16(1);
    short16(1);
    zeros(6);
    out.ascii("acsp");
    zeros(24);
    // Rendering: perceptual.
    word(0);
    for (int each : D50) {
      word(each);
    }
    zeros(HEADER - out.length());
  }

  /** textDescriptionType (6.5.17). */
  private static byte[] description() {
    GreyProfile tag = new GreyProfile();
    tag.out.ascii("desc");
    tag.word(0);
    tag.word(NAME.length() + 1);
    tag.out.ascii(NAME);
    tag.zeros(1 + 4 + 4 + 2 + 1 + 67);
    return tag.padded();
  }

  private static byte[] text(String said) {
    GreyProfile tag = new GreyProfile();
    tag.out.ascii("text");
    tag.word(0);
    byte[] ascii = said.getBytes(StandardCharsets.US_ASCII);
    tag.out.write(ascii, 0, ascii.length);
    tag.zeros(1);
    return tag.padded();
  }

  private static byte[] xyz() {
    GreyProfile tag = new GreyProfile();
    tag.out.ascii("XYZ ");
    tag.word(0);
    for (int each : D50) {
      tag.word(each);
    }
    return tag.padded();
  }

  private static byte[] curve() {
    GreyProfile tag = new GreyProfile();
    tag.out.ascii("curv");
    tag.word(0);
    tag.word(1);
    tag.short16(GAMMA);
    return tag.padded();
  }

  private byte[] padded() {
    zeros((4 - out.length() % 4) % 4);
    return out.copy();
  }

  private void word(int value) {
    short16(value >>> 16);
    short16(value);
  }

  private void short16(int value) {
    out.octet(value >>> 8 & 0xFF).octet(value & 0xFF);
  }

  private void zeros(int count) {
    for (int i = 0; i < count; i++) {
      out.octet(0);
    }
  }
}
