package press.octavo.parse.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.BlockRewriter;
import press.octavo.book.Inline;

/** Sets the punctuation of one block after the other, each in its language. */
final class Corrector extends BlockRewriter {
  private final Convention convention;
  private final boolean typewriter;
  private final boolean ties;
  private boolean goesOn;

  /**
   * Takes what holds of all the blocks.
   *
   * @param typewriter whether two hyphens stand for the dash of a typewriter
   * @param ties whether lines are made of them, so that some spaces must not end one
   */
  Corrector(Convention convention, boolean typewriter, boolean ties) {
    this.convention = convention;
    this.typewriter = typewriter;
    this.ties = ties;
  }

  private Corrector(Corrector outer, Convention convention) {
    super(outer);
    this.convention = convention;
    this.typewriter = outer.typewriter;
    this.ties = outer.ties;
  }

  /** The corrector for what stands on these attributes. */
  Corrector in(Attributes attributes) {
    return attributes.lang().map(lang -> new Corrector(this, Convention.of(lang))).orElse(this);
  }

  @Override
  public List<Block> all(List<Block> blocks) {
    List<Block> changed = new ArrayList<>(blocks.size());
    boolean same = true;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Corrector corrector = in(block.attributes());
      corrector.goesOn = i + 1 < blocks.size() && opensWithQuote(blocks.get(i + 1));
      Block now = block.accept(corrector);
      same &= now == block;
      changed.add(now);
    }
    return same ? blocks : changed;
  }

  private static boolean opensWithQuote(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    Optional<Inline> first = paragraph.content().stream().findFirst();
    while (first.isPresent() && first.get() instanceof Inline.Emphasis emphasis) {
      first = emphasis.content().stream().findFirst();
    }
    return first.isPresent()
        && first.get() instanceof Inline.Text text
        && !text.text().isEmpty()
        && Neighbours.isQuote(text.text().charAt(0));
  }

  @Override
  public Block paragraph(Block.Paragraph b) {
    List<Inline> content = inlines(b.content(), goesOn);
    return content == b.content()
        ? b
        : new Block.Paragraph(b.span(), b.attributes(), b.role(), content);
  }

  @Override
  protected List<Inline> flow(List<Inline> inlines) {
    return inlines(inlines, false);
  }

  /**
   * The inlines of one flow.
   *
   * @param quoteFollows whether the next paragraph opens with a quote
   */
  List<Inline> inlines(List<Inline> inlines, boolean quoteFollows) {
    Flow flow = Flow.of(inlines);
    Edits edits = new Edits();
    if (Proofreader.isNeeded(flow.text(), convention)) {
      edits = new Proofreader(flow.text(), convention, typewriter, quoteFollows).read();
    }
    if (ties) {
      edits = edits.with(new WordReader(flow, convention.lexicon()).read());
    }
    return edits.isEmpty() && !flow.hasInner() ? inlines : new FlowWriter(edits, this).all(inlines);
  }
}
