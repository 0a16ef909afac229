package press.octavo.parse.markdown.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.book.Picture;
import press.octavo.book.PlainText;
import press.octavo.book.Target;
import press.octavo.parse.markdown.html.HtmlReader;
import press.octavo.parse.markdown.html.HtmlTree;
import press.octavo.source.Span;

/** Makes inlines of pieces: joins characters, reads HTML, looks at pictures. */
final class Gatherer {
  private final Lines lines;
  private final Prose.Context context;

  Gatherer(Lines lines, Prose.Context context) {
    this.lines = lines;
    this.context = context;
  }

  List<Inline> gather(@Nullable Piece first) {
    boolean tags = false;
    for (Piece p = first; p != null; p = p.next) {
      tags |= p.kind == Piece.Kind.TAG;
    }
    if (tags && first != null) {
      return html(first);
    }
    List<Inline> inlines = new ArrayList<>();
    for (Piece p = first; p != null; ) {
      p = take(p, inlines);
    }
    return inlines;
  }

  private List<Inline> html(Piece first) {
    HtmlTree tree = new HtmlTree(span(first), context.losses());
    List<Inline> made = new ArrayList<>();
    for (Piece p = first; p != null; ) {
      if (p.tag != null) {
        tree.tag(p.tag, span(p), lines.text().substring(p.start, p.end));
        p = p.next;
      } else {
        p = take(p, made);
        made.forEach(tree::inline);
        made.clear();
      }
    }
    return new HtmlReader(context.losses(), context.pictures()).inlines(tree);
  }

  private Span span(Piece piece) {
    return lines.span(piece.start, piece.end);
  }

  /** Makes the next inline; answers the piece after it. */
  private @Nullable Piece take(Piece piece, List<Inline> to) {
    if (piece.kind == Piece.Kind.TEXT) {
      return text(piece, to);
    }
    inline(piece, to);
    return piece.next;
  }

  private @Nullable Piece text(Piece first, List<Inline> to) {
    Piece next = first.next;
    if (next == null || next.kind != Piece.Kind.TEXT) {
      if (!first.text.isEmpty()) {
        to.add(new Inline.Text(span(first), singleSpaced(first.text)));
      }
      return next;
    }
    StringBuilder joined = new StringBuilder(first.text);
    int end = first.end;
    while (next != null && next.kind == Piece.Kind.TEXT) {
      joined.append(next.text);
      end = next.end;
      next = next.next;
    }
    if (joined.length() > 0) {
      to.add(new Inline.Text(lines.span(first.start, end), singleSpaced(joined.toString())));
    }
    return next;
  }

  /** Two spaces in a row, and a tab, are one space: white space is not typing but design. */
  private static String singleSpaced(String text) {
    if (text.indexOf('\t') < 0 && !text.contains("  ") && text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder single = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean now = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!now || !space) {
        single.append(now ? ' ' : c);
      }
      space = now;
    }
    return single.toString();
  }

  private void inline(Piece piece, List<Inline> to) {
    Span span = span(piece);
    switch (piece.kind) {
      case SOFT_BREAK -> to.add(new Inline.SoftBreak(span));
      case HARD_BREAK -> to.add(new Inline.HardBreak(span));
      case CODE -> to.add(styled(piece, new Inline.Code(span, piece.text)));
      case NOTE_CALL -> to.add(call(span, piece.text));
      case INLINE_NOTE -> to.add(inlineNote(piece, span));
      case LINK -> to.add(styled(piece, link(piece, span)));
      case IMAGE -> image(piece, span, to);
      default -> to.add(container(piece, span));
    }
  }

  private Inline container(Piece piece, Span span) {
    List<Inline> content = gather(piece.firstChild);
    return switch (piece.kind) {
      case STRONG -> new Inline.Strong(span, content);
      case STRIKE -> new Inline.Strike(span, content);
      case SUBSCRIPT -> new Inline.Subscript(span, content);
      case SUPERSCRIPT -> new Inline.Superscript(span, content);
      case STYLED -> new Inline.Styled(span, piece.attributes, content);
      default -> new Inline.Emphasis(span, content);
    };
  }

  /** Keeps an id, classes and a language; other attributes of links and code are a browser's. */
  private static Inline styled(Piece piece, Inline inline) {
    Attributes a = piece.attributes;
    boolean meant = a.id().isPresent() || !a.classes().isEmpty() || a.lang().isPresent();
    return meant ? new Inline.Styled(inline.span(), a, List.of(inline)) : inline;
  }

  private static Inline call(Span span, String label) {
    return new Inline.NoteCall(span, new Note(span, label, 0, List.of()), false);
  }

  private Inline inlineNote(Piece piece, Span span) {
    List<Inline> content = gather(piece.firstChild);
    Block paragraph = new Block.Paragraph(span, Attributes.NONE, Block.Role.BODY, content);
    return call(span, context.inlineNotes().add(span, List.of(paragraph)));
  }

  private Inline link(Piece piece, Span span) {
    boolean nowhere = piece.text.isEmpty() || piece.text.equals("#");
    Target target = nowhere ? new Target.Internal("") : new Target.External(piece.text);
    return new Inline.Link(span, target, piece.title, gather(piece.firstChild));
  }

  private void image(Piece piece, Span span, List<Inline> to) {
    List<Inline> label = gather(piece.firstChild);
    Optional<Picture> picture = context.pictures().find(piece.text, span);
    if (picture.isPresent()) {
      String given = PlainText.of(label);
      String alt = given.isBlank() ? piece.attributes.value("alt").orElse(given) : given;
      to.add(new Inline.Image(span, piece.attributes, picture.get(), alt, piece.title));
    } else {
      to.addAll(label);
    }
  }
}
