package press.octavo.check.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;

/** What the types of a structure tree stand for (ISO 32000-1, 14.7.3 and 14.8.4). */
final class Roles {
  private static final Set<String> STANDARD =
      Set.of(
          ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2"
                  + " H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note"
                  + " Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure"
                  + " Formula Form")
              .split(" ", -1));

  private final COSDictionary map;
  private final Faults faults;
  private final Map<String, String> known = new HashMap<>();

  Roles(COSDictionary map, Faults faults) {
    this.map = map;
    this.faults = faults;
    for (COSName type : map.keySet()) {
      if (STANDARD.contains(type.getName())) {
        faults.error(
            0, "type-remapped", "the type " + type.getName() + " is declared to be something else");
      }
    }
  }

  /** The standard type that a type stands for; itself when none. */
  String standard(String type, int page) {
    String role = known.get(type);
    if (role == null) {
      role = follow(type);
      known.put(type, role);
    }
    if (!STANDARD.contains(role)) {
      faults.error(page, "type-unknown", "no reader knows what a part of the type " + type + " is");
    }
    return role;
  }

  private String follow(String type) {
    Set<String> met = new HashSet<>();
    String role = type;
    while (!STANDARD.contains(role) && map.getCOSName(COSName.getPDFName(role)) != null) {
      if (!met.add(role)) {
        faults.error(0, "type-circle", "the type " + type + " is explained by itself");
        return type;
      }
      role = map.getNameAsString(COSName.getPDFName(role));
    }
    return role;
  }
}
