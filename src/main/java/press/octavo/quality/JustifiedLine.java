package press.octavo.quality;

import org.jspecify.annotations.Nullable;

/**
 * A line of justified prose.
 *
 * @param gap its mean word space, in parts of the size
 * @param previous the line right above it in the text block, justified or not
 */
record JustifiedLine(TextRow row, double gap, @Nullable TextRow previous) {}
