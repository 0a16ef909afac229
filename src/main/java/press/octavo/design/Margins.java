package press.octavo.design;

import press.octavo.geometry.Length;

/**
 * The white around the text block of a page.
 *
 * @param inner at the spine
 * @param outer at the fore-edge
 * @param top from the trim to the top of the text block, running head not counted
 * @param bottom from the text block to the trim, folio not counted
 */
public record Margins(Length inner, Length outer, Length top, Length bottom) {}
