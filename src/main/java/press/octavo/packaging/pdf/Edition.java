package press.octavo.packaging.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import press.octavo.page.Page;

/** What tells one edition from another; everything else is done alike for all of them. */
interface Edition {
  /** The version of PDF that the header names, as {@code 1.7}. */
  String version();

  /** Whether links, bookmarks and viewer preferences serve its reader. */
  boolean isInteractive();

  /** Sets the boundaries of a page (ISO 32000-1, 14.11.2). */
  void bound(COSDictionary dictionary, Page page);

  /** What a page's operators are written with: here colours may differ. */
  ContentStream canvas(Octets octets);

  /** Operators before those of a page: where it stands on its sheet; empty for none. */
  byte[] before(Page page);

  /** The structure of the text, which its pages are tagged with; empty when they are not. */
  Optional<LogicalStructure> structure();

  /** What the metadata claims of the file. */
  List<Claim> claims();

  /** Adds what catalog and information dictionary have in this edition only. */
  void complete(COSDictionary catalog, COSDictionary information, IndirectObjects objects);
}
