package press.octavo.packaging.pdf;

import press.octavo.page.Ink;

/** How the colours of a book become those of an edition. */
interface Inking {
  /** Writes a colour that is not grey, with its operator. */
  void write(Ink ink, Octets out);

  /** For the screen: as they are. */
  Inking LIGHT =
      (ink, out) -> {
        part(ink.red(), out);
        part(ink.green(), out);
        part(ink.blue(), out);
        out.ascii("rg\n");
      };

  /** A part of a colour, from 255ths to thousandths. */
  static void part(int value, Octets out) {
    out.decimal((value * Numbers.SCALE + 255 / 2) / 255, Numbers.PLACES).octet(' ');
  }
}
