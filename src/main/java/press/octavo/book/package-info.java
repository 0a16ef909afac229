/** The book as its author means it: a tree of divisions, blocks and inlines, nothing unresolved. */
@NullMarked
package press.octavo.book;

import org.jspecify.annotations.NullMarked;
