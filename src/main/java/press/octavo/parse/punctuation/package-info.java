/** Typed quotes, dashes and dots become the ones of the language. */
@NullMarked
package press.octavo.parse.punctuation;

import org.jspecify.annotations.NullMarked;
