package press.octavo.parse.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.octavo.book.Block;
import press.octavo.book.Note;
import press.octavo.source.Source;

/**
 * A file of Markdown that has been read by itself.
 *
 * <p>Still as the author wrote them: the destination of a link (a {@code Target.External} with the
 * bare text, or {@code Target.Internal("")} for a link to nowhere); the call of a note, which holds
 * a note without content whose id is the label; headings, which have their levels from 1; ids.
 *
 * @param notes the notes by their labels, unnumbered, in the order of the file
 */
public record Draft(Source source, List<Block> blocks, Map<String, Note> notes) {
  public Draft {
    blocks = List.copyOf(blocks);
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }
}
