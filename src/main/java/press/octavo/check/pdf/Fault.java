package press.octavo.check.pdf;

import press.octavo.source.Severity;

/**
 * What a press, a reader or an archive would refuse in a finished file, or take otherwise than was
 * meant.
 *
 * @param page from 1; 0 when it concerns the whole file
 * @param code kebab-case, as diagnostics have it
 * @param message one sentence without full stop
 */
public record Fault(int page, String code, Severity severity, String message) {}
