package press.octavo.check.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** A structure element (ISO 32000-1, 14.7.2) as it is read. */
final class Element {
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  private final COSDictionary dictionary;
  private final COSDictionary classes;
  private final @Nullable Element parent;
  private final String role;
  private final List<Element> kids = new ArrayList<>();
  private final List<COSDictionary> objects = new ArrayList<>();
  private int page;
  private boolean content;

  /**
   * An element without its kids.
   *
   * @param role the standard type
   * @param classes of attributes that the root declares
   */
  Element(COSDictionary dictionary, @Nullable Element parent, String role, COSDictionary classes) {
    this.dictionary = dictionary;
    this.parent = parent;
    this.role = role;
    this.classes = classes;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  @Nullable Element parent() {
    return parent;
  }

  /** The role of the element around it; empty for the uppermost. */
  String parentRole() {
    return parent == null ? "" : parent.role;
  }

  String role() {
    return role;
  }

  boolean is(String type) {
    return role.equals(type);
  }

  List<Element> kids() {
    return kids;
  }

  /** The annotations among its content. */
  List<COSDictionary> objects() {
    return objects;
  }

  /** The page on which it begins, from 1; 0 when it has no content. */
  int page() {
    return page;
  }

  /** Whether it holds marked content itself, and not only other elements. */
  boolean hasContent() {
    return content;
  }

  void addContent(int onPage) {
    content = true;
    for (Element each = this; each != null && each.page == 0; each = each.parent) {
      each.page = onPage;
    }
  }

  /** A text string of it; empty when it has none. */
  String text(COSName key) {
    return dictionary.getDictionaryObject(key) instanceof COSString string
        ? string.getString()
        : "";
  }

  /** Whether a text stands for what it shows. */
  boolean isDescribed() {
    return !text(COSName.ALT).isBlank() || hasActualText();
  }

  /** Whether it says what its signs are, be it nothing. */
  boolean hasActualText() {
    return dictionary.getDictionaryObject(ACTUAL_TEXT) instanceof COSString;
  }

  /** An attribute (14.7.5), its own or one of its class. */
  Optional<COSBase> attribute(String owner, String name) {
    COSName key = COSName.getPDFName(name);
    COSBase found = attribute(dictionary.getDictionaryObject(COSName.A), owner, key);
    COSBase named = dictionary.getDictionaryObject(COSName.C);
    if (found == null && named instanceof COSName one) {
      found = attribute(classes.getDictionaryObject(one), owner, key);
    } else if (found == null && named instanceof COSArray several) {
      for (int i = 0; found == null && i < several.size(); i++) {
        if (several.getObject(i) instanceof COSName one) {
          found = attribute(classes.getDictionaryObject(one), owner, key);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static @Nullable COSBase attribute(@Nullable COSBase held, String owner, COSName key) {
    if (held instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        COSBase each = several.getObject(i);
        COSBase found = each instanceof COSArray ? null : attribute(each, owner, key);
        if (found != null) {
          return found;
        }
      }
    }
    return held instanceof COSDictionary attributes
            && owner.equals(attributes.getNameAsString(COSName.O))
        ? attributes.getDictionaryObject(key)
        : null;
  }
}
