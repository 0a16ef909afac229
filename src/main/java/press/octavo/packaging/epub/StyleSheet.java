package press.octavo.packaging.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.siegmann.epublib.service.MediatypeService;
import press.octavo.design.Design;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Typeface;

/** The style sheet: the faces of this book, then the rules that all books share. */
final class StyleSheet {
  static final String HREF = "style.css";

  private StyleSheet() {}

  static String of(EmbeddedFonts fonts, Design design) {
    StringBuilder css = new StringBuilder("@charset \"UTF-8\";\n/* The type of this book. */\n");
    for (Face face : fonts.faces()) {
      css.append("@font-face {\n  font-family: ").append(quoted(EmbeddedFonts.family(face)));
      css.append(";\n  font-weight: ").append(face.isBold() ? "bold" : "normal");
      css.append(";\n  font-style: ").append(face.isItalic() ? "italic" : "normal");
      css.append(";\n  src: url(").append(EmbeddedFonts.href(face)).append(");\n}\n");
    }
    css.append("body {\n  font-family: ")
        .append(list(fonts, Cut.Family.SERIF, generic(design.style().faces().text())));
    css.append(";\n  font-variant-numeric: ");
    css.append(design.oldStyleFigures() ? "oldstyle-nums" : "normal");
    if (!design.hyphenate()) {
      css.append(";\n  -webkit-hyphens: manual;\n  hyphens: manual");
    }
    css.append(";\n}\ncode, kbd, pre {\n  font-family: ");
    css.append(list(fonts, Cut.Family.MONO, "monospace")).append(";\n}\n\n");
    return css.append(rules()).append(StyleRules.of(design, fonts)).toString();
  }

  /** What a reading system takes for a typeface that it may not show. */
  static String generic(Typeface face) {
    return switch (face.kind()) {
      case SERIF -> "serif";
      case SANS -> "sans-serif";
      case MONO -> "monospace";
    };
  }

  static String list(EmbeddedFonts fonts, Cut.Family family, String last) {
    StringBuilder names = new StringBuilder();
    for (String name : fonts.families(family)) {
      names.append(quoted(name)).append(", ");
    }
    return names.append(last).toString();
  }

  private static String quoted(String name) {
    return '"' + name.replace("\\", "").replace("\"", "").replace("\n", " ") + '"';
  }

  private static String rules() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("book.css")) {
      if (in == null) {
        throw new IllegalStateException("book.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PublicationResource resource(EmbeddedFonts fonts, Design design) {
    Packed packed = Packed.deflated(of(fonts, design).getBytes(StandardCharsets.UTF_8));
    return new PublicationResource("style", HREF, MediatypeService.CSS, () -> packed, List.of());
  }
}
