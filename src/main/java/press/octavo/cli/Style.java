package press.octavo.cli;

/** How a word looks on a terminal that has colour, by ECMA-48's select graphic rendition. */
enum Style {
  BOLD("1"),
  RED("1;31"),
  YELLOW("1;33"),
  CYAN("1;36");

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  String on(String text, boolean colour) {
    return colour ? "\u001b[" + parameters + "m" + text + "\u001b[0m" : text;
  }
}
