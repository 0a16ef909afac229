/** The book as its reader sees it: pages of placed marks, links, anchors and an outline. */
@NullMarked
package press.octavo.page;

import org.jspecify.annotations.NullMarked;
