package press.octavo.packaging.epub;

import press.octavo.design.Lettering;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;

/**
 * How the style sheet sets a piece of text: what decides which glyphs of which face it needs.
 *
 * @param lang BCP 47 tag, as some letters have other forms in other languages
 */
record Setting(Cut cut, Features features, String lang) {
  /** Running text. */
  static Setting text(String lang, boolean oldStyleFigures) {
    Features none = Features.NONE;
    Features features = oldStyleFigures ? none.with(Feature.OLD_STYLE_FIGURES) : none;
    return new Setting(Cut.ROMAN, features, lang);
  }

  Setting bolder() {
    return new Setting(cut.bolder(), features, lang);
  }

  Setting stressed() {
    return new Setting(cut.stressed(), features, lang);
  }

  Setting italic() {
    return cut.italic() ? this : stressed();
  }

  Setting smallCaps() {
    return with(Feature.SMALL_CAPS);
  }

  /** Capitals as small ones, too. */
  Setting allSmallCaps() {
    return smallCaps().with(Feature.CAPS_TO_SMALL_CAPS);
  }

  Setting with(Feature feature) {
    return new Setting(cut, features.with(feature), lang);
  }

  /** Figures as tall as capitals, for what is raised or lowered. */
  Setting lining() {
    Features figures = features.without(Feature.OLD_STYLE_FIGURES).with(Feature.LINING_FIGURES);
    return new Setting(cut, figures, lang);
  }

  /** The number that calls a note: the same wherever it stands. */
  Setting noteCall() {
    return new Setting(
            cut, features.without(Feature.SMALL_CAPS).without(Feature.CAPS_TO_SMALL_CAPS), lang)
        .lining();
  }

  /** Figures that stand in columns. */
  Setting tabular() {
    return lining().with(Feature.TABULAR_FIGURES);
  }

  /** Code: upright, in the text's own weight. */
  Setting mono() {
    return new Setting(new Cut(Cut.Family.MONO, cut.bold(), false), Features.NONE, lang);
  }

  Setting in(String language) {
    return new Setting(cut, features, language);
  }

  /** As a style letters it. */
  Setting lettered(Lettering lettering) {
    Cut.Family family =
        switch (lettering.face()) {
          case TEXT -> Cut.Family.SERIF;
          case HEADS -> Cut.Family.SANS;
          case CODE -> Cut.Family.MONO;
        };
    Cut other = new Cut(family, lettering.cut().isBold(), lettering.cut().isItalic());
    Features plain = features.without(Feature.SMALL_CAPS).without(Feature.CAPS_TO_SMALL_CAPS);
    Features capitals =
        switch (lettering.capitals()) {
          case NORMAL -> plain;
          case SMALL_CAPS -> plain.with(Feature.SMALL_CAPS);
          case ALL_SMALL_CAPS -> plain.with(Feature.SMALL_CAPS).with(Feature.CAPS_TO_SMALL_CAPS);
        };
    return new Setting(other, capitals, lang);
  }
}
