package press.octavo.packaging.pdf;

/** What a structure element is (ISO 32000-1, 14.8.4: the standard structure types). */
enum StructureType {
  // 14.8.4.2 grouping elements
  DOCUMENT("Document"),
  PART("Part"),
  ARTICLE("Art"),
  SECTION("Sect"),
  DIVISION("Div"),
  BLOCK_QUOTE("BlockQuote"),
  CAPTION("Caption"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  // 14.8.4.3 block-level elements
  PARAGRAPH("P"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  BODY("LBody"),
  TABLE("Table"),
  ROW("TR"),
  HEADER("TH"),
  CELL("TD"),
  // 14.8.4.4 inline-level elements
  SPAN("Span"),
  REFERENCE("Reference"),
  NOTE("Note"),
  CODE("Code"),
  LINK("Link"),
  /** Not standard before PDF 2.0, but of use to programs that make HTML; stands for a span. */
  EMPHASIS("Em"),
  /** As emphasis. */
  STRONG("Strong"),
  // 14.8.4.5 illustration elements
  FIGURE("Figure");

  private final String name;

  StructureType(String name) {
    this.name = name;
  }

  /** Writes the name, with its solidus. */
  Octets writeTo(Octets out) {
    return out.octet('/').ascii(name);
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * A heading, at most the sixth.
   *
   * @param level from 1
   */
  static StructureType heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      case 4 -> H4;
      case 5 -> H5;
      default -> H6;
    };
  }

  /** Whether blocks may stand in it. */
  boolean holdsBlocks() {
    return switch (this) {
      case DOCUMENT, PART, ARTICLE, SECTION, DIVISION, BLOCK_QUOTE, BODY, HEADER, CELL, NOTE ->
          true;
      default -> false;
    };
  }

  /** Whether its parent is not whole without it, though it be empty. */
  boolean isLasting() {
    return switch (this) {
      case ITEM, BODY, ROW, HEADER, CELL -> true;
      default -> false;
    };
  }
}
