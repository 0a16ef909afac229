package press.octavo.packaging.pdf;

import press.octavo.book.Attributes;
import press.octavo.book.Inline;

/**
 * The element of an inline inside another (ISO 32000-1, 14.8.4.4). Inlines that only look different
 * have none: their text belongs to the element around them.
 */
final class InlineTags implements Inline.Visitor<StructureElement> {
  private final StructureElement around;

  InlineTags(StructureElement around) {
    this.around = around;
  }

  @Override
  public StructureElement text(Inline.Text text) {
    return around;
  }

  @Override
  public StructureElement softBreak(Inline.SoftBreak softBreak) {
    return around;
  }

  @Override
  public StructureElement hardBreak(Inline.HardBreak hardBreak) {
    return around;
  }

  @Override
  public StructureElement emphasis(Inline.Emphasis emphasis) {
    return around.add(StructureType.EMPHASIS);
  }

  @Override
  public StructureElement strong(Inline.Strong strong) {
    return around.add(StructureType.STRONG);
  }

  @Override
  public StructureElement strike(Inline.Strike strike) {
    return around
        .add(StructureType.SPAN)
        .attributes("<</O/Layout/TextDecorationType/LineThrough>>");
  }

  @Override
  public StructureElement superscript(Inline.Superscript superscript) {
    return around;
  }

  @Override
  public StructureElement subscript(Inline.Subscript subscript) {
    return around;
  }

  @Override
  public StructureElement styled(Inline.Styled styled) {
    Attributes attributes = styled.attributes();
    if (attributes.has("kbd")) {
      return spoken(around.add(StructureType.CODE), attributes);
    }
    return attributes.lang().isPresent()
        ? spoken(around.add(StructureType.SPAN), attributes)
        : around;
  }

  private static StructureElement spoken(StructureElement element, Attributes attributes) {
    return attributes.lang().map(element::lang).orElse(element);
  }

  @Override
  public StructureElement code(Inline.Code code) {
    return around.add(StructureType.CODE);
  }

  @Override
  public StructureElement link(Inline.Link link) {
    return around.add(StructureType.LINK);
  }

  @Override
  public StructureElement image(Inline.Image image) {
    return around.add(StructureType.FIGURE);
  }

  @Override
  public StructureElement noteCall(Inline.NoteCall call) {
    return around.add(StructureType.REFERENCE).add(StructureType.LINK);
  }
}
