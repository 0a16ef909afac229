/**
 * Reads a finished screen edition from the outside and says what bars a reader or an archive from
 * it, by PDF/UA-1 and PDF/A-2a.
 */
@NullMarked
package press.octavo.check.screen;

import org.jspecify.annotations.NullMarked;
