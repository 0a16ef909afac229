package press.octavo.check.epub;

/**
 * What bars readers from a book, or what a shop would refuse.
 *
 * @param file in the container; empty when it concerns the whole
 * @param code kebab-case, as diagnostics have it
 * @param message one sentence without full stop
 */
public record Fault(String file, String code, String message) {}
