package press.octavo.parse.project;

/**
 * How the text is to be read.
 *
 * @param smartPunctuation whether typed quotes, dashes and dots become the language's own
 * @param joinTornParagraphs whether a paragraph torn in mid-sentence is made whole
 */
public record Options(boolean smartPunctuation, boolean joinTornParagraphs) {}
