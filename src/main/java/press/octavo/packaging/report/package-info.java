/**
 * What was found of a book as files: a page for its author, and figures to compare a later build
 * with.
 */
@NullMarked
package press.octavo.packaging.report;

import org.jspecify.annotations.NullMarked;
