/**
 * The command: arguments in, files and exit codes out; the only room that touches the disk and the
 * terminal.
 */
@NullMarked
package press.octavo.cli;

import org.jspecify.annotations.NullMarked;
