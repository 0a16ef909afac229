package press.octavo.check.screen;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.FinishedFile;

/** Where links and bookmarks lead (ISO 32000-1, 12.3.2). */
final class Targets {
  private final StructureTree structure;
  private final Map<String, COSBase> names;
  private final COSDictionary old;

  Targets(FinishedFile file, StructureTree structure) {
    this.structure = structure;
    COSDictionary all = FinishedFile.dictionary(file.catalog(), COSName.NAMES);
    this.names = SearchTree.byName(FinishedFile.dictionary(all, COSName.DESTS));
    this.old = FinishedFile.dictionary(file.catalog(), COSName.DESTS);
  }

  /** Whether a bookmark or link says a page of this file, by itself or by its action. */
  boolean hasPage(COSDictionary holder) {
    COSBase place = holder.getDictionaryObject(COSName.DEST);
    COSDictionary action = holder.getCOSDictionary(COSName.A);
    if (place == null && action != null && "GoTo".equals(action.getNameAsString(COSName.S))) {
      place = action.getDictionaryObject(COSName.D);
    }
    return isPage(place);
  }

  private boolean isPage(@Nullable COSBase place) {
    COSBase found = place;
    if (place instanceof COSString name) {
      found = names.get(name.getString());
    } else if (place instanceof COSName name) {
      found = old.getDictionaryObject(name);
    }
    if (found instanceof COSDictionary holder) {
      found = holder.getDictionaryObject(COSName.D);
    }
    return found instanceof COSArray array
        && array.size() > 0
        && array.getObject(0) instanceof COSDictionary page
        && structure.number(page) > 0;
  }
}
