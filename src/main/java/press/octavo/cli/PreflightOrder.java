package press.octavo.cli;

/**
 * What {@code octavo preflight} was asked for, as it was given.
 *
 * @param file a finished PDF
 * @param printer empty for none
 * @param standard empty for the file's own
 * @param cover whether the file is the sheet around a book
 */
record PreflightOrder(String file, String printer, String standard, boolean cover) {}
