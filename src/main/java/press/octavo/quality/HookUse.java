package press.octavo.quality;

import press.octavo.source.Span;

/**
 * A hook in the manuscript and what became of it.
 *
 * @param hook as the author wrote it, as {@code .tight} or {@code lines=-1}
 * @param span of its block
 * @param folio of the page on which the block begins; empty when it is on none
 * @param outcome what one sees there
 */
public record HookUse(String hook, Span span, String folio, String outcome) {}
