package press.octavo.packaging.pdf;

/** Writes the dictionary of a structure element (ISO 32000-1, table 323). */
final class ElementDictionary implements ObjectStreams.Unpacked {
  private static final int NO_PAGE = -1;

  private final StructureElement element;
  private final int root;
  private final int[] pages;

  /**
   * @param root the object number of the tree's root
   * @param pages the object numbers of the pages
   */
  ElementDictionary(StructureElement element, int root, int[] pages) {
    this.element = element;
    this.root = root;
    this.pages = pages;
  }

  @Override
  public int number() {
    return element.number();
  }

  @Override
  public void writeTo(Octets out) {
    element.type().writeTo(out.ascii("<</S"));
    StructureElement parent = element.parent();
    reference(parent == null ? root : parent.number(), out.ascii("/P "));
    int page = firstPage();
    if (page != NO_PAGE) {
      reference(pages[page], out.ascii("/Pg "));
    }
    kids(page, out);
    ObjectSyntax syntax = new ObjectSyntax(out);
    if (!element.id().isEmpty()) {
      out.ascii("/ID");
      syntax.write(TextString.of(element.id()));
    }
    if (!element.lang().isEmpty()) {
      out.ascii("/Lang");
      syntax.write(TextString.of(element.lang()));
    }
    String alternative = element.alternative();
    if (alternative != null) {
      out.ascii("/Alt");
      syntax.write(TextString.of(alternative));
    }
    if (!element.attributes().isEmpty()) {
      out.ascii("/A").ascii(element.attributes());
    }
    out.ascii(">>");
  }

  private static void reference(int number, Octets out) {
    out.integer(number).ascii(" 0 R");
  }

  /** The page of the first content. */
  private int firstPage() {
    for (int kid = 0; kid < element.kids(); kid++) {
      if (!element.isElement(kid) && !element.isObject(kid)) {
        return element.page(kid);
      }
    }
    return NO_PAGE;
  }

  private void kids(int page, Octets out) {
    out.ascii("/K[");
    for (int kid = 0; kid < element.kids(); kid++) {
      if (element.isElement(kid)) {
        if (element.element(kid).isKept()) {
          reference(element.element(kid).number(), out);
          out.octet(' ');
        }
      } else if (element.isObject(kid)) {
        reference(element.value(kid), out.ascii("<</Type/OBJR/Obj "));
        reference(pages[element.page(kid)], out.ascii("/Pg "));
        out.ascii(">>");
      } else if (element.page(kid) == page) {
        out.integer(element.value(kid)).octet(' ');
      } else {
        reference(pages[element.page(kid)], out.ascii("<</Type/MCR/Pg "));
        out.ascii("/MCID ").integer(element.value(kid)).ascii(">>");
      }
    }
    out.octet(']');
  }
}
