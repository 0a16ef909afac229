package press.octavo;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked for besides the manuscript.
 *
 * @param issued the date for the files; by default the manuscript's own
 * @param measured whether it is also to be said how well the book is set
 */
public record Commission(Optional<Instant> issued, boolean measured) {}
