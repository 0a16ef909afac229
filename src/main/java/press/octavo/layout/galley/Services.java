package press.octavo.layout.galley;

import press.octavo.design.Design;
import press.octavo.font.Fonts;
import press.octavo.layout.paragraph.Paragraphs;
import press.octavo.source.Reporter;

/**
 * What every setter of the galley works with.
 *
 * @param measure the width of the text block, in scaled points
 * @param capacity how far rows may reach down a page, in scaled points
 */
record Services(
    Design design,
    StyleSheet styles,
    Fonts fonts,
    Paragraphs paragraphs,
    Slugs slugs,
    Reporter reporter,
    long measure,
    long capacity) {}
