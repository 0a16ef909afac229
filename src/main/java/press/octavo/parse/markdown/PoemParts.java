package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import press.octavo.parse.markdown.prose.Braces;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.parse.markdown.structure.Part;
import press.octavo.source.Span;

/** Fences in the text below a heading that says {@code .verse}, down to the next of its level. */
final class PoemParts {
  private static final int NO_POEM = 0;

  private final List<Part> out = new ArrayList<>();
  private final List<Part> stanzas = new ArrayList<>();
  private Lines info;
  private int level = NO_POEM;

  private PoemParts(Lines info) {
    this.info = info;
  }

  /** The parts, those of poems gathered between fences. */
  static List<Part> gathered(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Heading heading && isPoem(heading)) {
        return new PoemParts(heading.text()).gather(parts);
      }
    }
    return parts;
  }

  private static boolean isPoem(Part.Heading heading) {
    String text = heading.text().text();
    return text.endsWith("}")
        && text.contains("." + Verse.CLASS)
        && Braces.trailing(text).filter(b -> b.attributes().has(Verse.CLASS)).isPresent();
  }

  private List<Part> gather(List<Part> parts) {
    for (Part part : parts) {
      boolean text = part instanceof Part.Paragraph || part instanceof Part.Code;
      if (text && level != NO_POEM) {
        stanzas.add(part);
      } else {
        fence();
        out.add(part);
      }
      if (part instanceof Part.Heading heading) {
        begin(heading);
      }
    }
    fence();
    return out;
  }

  private void begin(Part.Heading heading) {
    if (isPoem(heading)) {
      level = heading.level();
      int at = heading.text().text().lastIndexOf("." + Verse.CLASS) + 1;
      info = heading.text().slice(at, at + Verse.CLASS.length());
    } else if (level != NO_POEM && heading.level() <= level) {
      level = NO_POEM;
    }
  }

  private void fence() {
    if (!stanzas.isEmpty()) {
      Span first = stanzas.get(0).span();
      Span last = stanzas.get(stanzas.size() - 1).span();
      Span span = first.source().span(first.start(), Math.max(first.end(), last.end()));
      out.add(new Part.Fenced(span, info, stanzas));
      stanzas.clear();
    }
  }
}
