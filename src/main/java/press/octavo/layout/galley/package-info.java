/** The galley: a division's blocks in, one long column of rows, gaps and footnotes out. */
@NullMarked
package press.octavo.layout.galley;

import org.jspecify.annotations.NullMarked;
