/**
 * From the pages to a PDF 1.7 file (ISO 32000-1); classes are named after the sections they write.
 */
@NullMarked
package press.octavo.packaging.pdf;

import org.jspecify.annotations.NullMarked;
