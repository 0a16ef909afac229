package press.octavo.packaging.epub;

import java.util.Locale;
import press.octavo.design.Design;
import press.octavo.design.Lettering;
import press.octavo.design.Style;
import press.octavo.font.Cut;
import press.octavo.font.Typeface;

/** What a book's own style asks of the screen: the look of heads, captions, tables, openings. */
final class StyleRules {
  /** A screen is narrower than a page: larger type than this breaks titles into single words. */
  private static final double LARGEST = 2.2;

  private final Style style;
  private final EmbeddedFonts fonts;
  private final StringBuilder css = new StringBuilder();

  private StyleRules(Design design, EmbeddedFonts fonts) {
    this.style = design.style();
    this.fonts = fonts;
  }

  static String of(Design design, EmbeddedFonts fonts) {
    StyleRules rules = new StyleRules(design, fonts);
    rules.write();
    return rules.css.toString();
  }

  private void write() {
    css.append("\n/* The style of this book: ").append(style.name()).append(" */\n\n");
    line("h1", style.chapter().title());
    line(".part h1", style.part().title());
    for (int level = 2; level <= 6; level++) {
      line("h" + level, style.heading(level).lettering());
    }
    line(".numeral", style.number());
    line(".title-page h1", style.titlePage().title());
    line(".title-page .subtitle", style.titlePage().subtitle());
    line(".title-page .author", style.titlePage().author());
    line(".title-page .credit", style.titlePage().credit());
    line(".title-page .publisher", style.titlePage().publisher());
    line(".article h1", style.article().title());
    line(".deck", style.article().deck());
    line(".byline", style.article().byline());
    line("figcaption", style.text().captions());
    line("caption", style.text().captions());
    type("table", style.text().cells());
    type("thead th", style.text().cellHeads());
    css.append("hr:not(.space)::before {\n  content: \"");
    css.append(escaped(style.text().ornament())).append("\";\n}\n");
  }

  /** A line of its own: its type, size, and place. */
  private void line(String selector, Lettering lettering) {
    double size = Math.min(LARGEST, lettering.size());
    css.append(selector).append(" {\n  font-size: ").append(number(size)).append("em;\n");
    String align = lettering.align().name().toLowerCase(Locale.ROOT);
    css.append("  text-align: ").append(align.equals("centre") ? "center" : align).append(";\n");
    face(lettering);
    css.append("}\n\n");
    if (lettering.cut().isItalic()) {
      css.append(selector).append(" em {\n  font-style: normal;\n}\n\n");
    }
  }

  /** The type alone. */
  private void type(String selector, Lettering lettering) {
    css.append(selector).append(" {\n");
    face(lettering);
    css.append("}\n\n");
  }

  private void face(Lettering lettering) {
    Lettering.Use use = lettering.face();
    if (use != Lettering.Use.TEXT) {
      boolean heads = use == Lettering.Use.HEADS;
      Typeface face = heads ? style.faces().heads() : style.faces().code();
      Cut.Family family = heads ? Cut.Family.SANS : Cut.Family.MONO;
      css.append("  font-family: ");
      css.append(StyleSheet.list(fonts, family, StyleSheet.generic(face))).append(";\n");
    }
    css.append("  font-weight: ").append(lettering.cut().isBold() ? "bold" : "normal");
    css.append(";\n  font-style: ").append(lettering.cut().isItalic() ? "italic" : "normal");
    css.append(";\n  font-variant-caps: ").append(capitals(lettering));
    css.append(";\n  letter-spacing: ");
    css.append(lettering.tracking() == 0 ? "normal" : number(lettering.tracking() / 1000.0) + "em");
    css.append(";\n");
  }

  private static String capitals(Lettering lettering) {
    return lettering.capitals().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(double number) {
    double rounded = Math.round(number * 1000) / 1000.0;
    return Double.toString(rounded);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
  }
}
