package press.octavo.layout.paragraph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.octavo.font.Fonts;

/** The founts in use, each made when a paragraph first asks for it. */
final class Founts {
  /** A manuscript can name any number of languages; so many founts are kept. */
  private static final int MOST = 500;

  private final Fonts fonts;
  private final Hyphenation hyphenation = new Hyphenation();
  private final Map<Fount.Key, Fount> founts = new ConcurrentHashMap<>();

  Founts(Fonts fonts) {
    this.fonts = fonts;
  }

  Fount of(Fount.Key key) {
    if (founts.size() > MOST) {
      founts.clear();
    }
    return founts.computeIfAbsent(key, k -> new Fount(k, fonts, hyphenation));
  }

  /** The rules for dividing words of a language, also where the style asks for none. */
  Hyphenator hyphenator(String lang) {
    return hyphenation.of(lang);
  }
}
