package press.octavo.check.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/** The tree of what a file means (ISO 32000-1, 14.7), read from its root without recursion. */
final class StructureTree {
  private static final COSName PG = COSName.PG;
  private static final COSName MCID = COSName.MCID;
  private static final COSName STM = COSName.getPDFName("Stm");

  private final COSDictionary root;
  private final Faults faults;
  private final Roles roles;
  private final COSDictionary classes;
  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final Map<COSDictionary, Element> byDictionary = new IdentityHashMap<>();
  private final Map<COSDictionary, Map<Integer, Element>> claims = new IdentityHashMap<>();
  private final Map<COSDictionary, Element> objects = new IdentityHashMap<>();

  private StructureTree(FinishedFile file, Faults faults) {
    this.root = FinishedFile.dictionary(file.catalog(), COSName.STRUCT_TREE_ROOT);
    this.faults = faults;
    this.roles = new Roles(FinishedFile.dictionary(root, COSName.ROLE_MAP), faults);
    this.classes = FinishedFile.dictionary(root, COSName.getPDFName("ClassMap"));
    for (int i = 0; i < file.pages().size(); i++) {
      pages.put(file.pages().get(i), i + 1);
    }
  }

  static StructureTree read(FinishedFile file, Faults faults) {
    StructureTree tree = new StructureTree(file, faults);
    if (!file.catalog().containsKey(COSName.STRUCT_TREE_ROOT)) {
      faults.error(0, "structure-missing", "the file does not say what its parts are");
    }
    tree.read();
    return tree;
  }

  /** A kid that waits to be read, and what holds it. */
  private record Waiting(COSBase kid, @Nullable Element holder, @Nullable COSDictionary page) {}

  private void read() {
    Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Waiting> open = new ArrayDeque<>();
    push(root.getDictionaryObject(COSName.K), null, null, open);
    while (!open.isEmpty()) {
      Waiting next = open.pop();
      COSBase kid = next.kid() instanceof COSObject object ? object.getObject() : next.kid();
      if (kid instanceof COSInteger number && next.holder() != null) {
        claim(next.page(), number.intValue(), next.holder());
      } else if (kid instanceof COSDictionary dictionary) {
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        if (type.equals("MCR") || type.equals("OBJR")) {
          reference(dictionary, next);
        } else if (met.add(dictionary)) {
          element(dictionary, next.holder(), open);
        } else {
          faults.error(page(dictionary), "structure-circle", "a part is held by two others");
        }
      }
    }
  }

  /** Puts kids in front of what waits, so that the order is that of reading. */
  private static void push(
      @Nullable COSBase kids,
      @Nullable Element holder,
      @Nullable COSDictionary page,
      Deque<Waiting> open) {
    if (kids instanceof COSArray several) {
      for (int i = several.size() - 1; i >= 0; i--) {
        if (several.get(i) != null) {
          open.push(new Waiting(several.get(i), holder, page));
        }
      }
    } else if (kids != null) {
      open.push(new Waiting(kids, holder, page));
    }
  }

  private void element(COSDictionary dictionary, @Nullable Element holder, Deque<Waiting> open) {
    int page = page(dictionary);
    String type = dictionary.getNameAsString(COSName.S, "");
    Element element = new Element(dictionary, holder, roles.standard(type, page), classes);
    COSDictionary above = holder == null ? root : holder.dictionary();
    if (dictionary.getCOSDictionary(COSName.P) != above) {
      faults.error(page, "element-parent", "a part does not name the part that holds it");
    }
    elements.add(element);
    byDictionary.put(dictionary, element);
    if (holder != null) {
      holder.kids().add(element);
    }
    push(dictionary.getDictionaryObject(COSName.K), element, dictionary.getCOSDictionary(PG), open);
  }

  private int page(COSDictionary element) {
    COSDictionary page = element.getCOSDictionary(PG);
    return page == null ? 0 : pages.getOrDefault(page, 0);
  }

  /** A marked-content reference or an object reference (14.7.4.2 and 14.7.4.3). */
  private void reference(COSDictionary reference, Waiting waiting) {
    Element holder = waiting.holder();
    if (holder == null) {
      return;
    }
    COSDictionary own = reference.getCOSDictionary(PG);
    COSDictionary page = own == null ? waiting.page() : own;
    COSDictionary object = reference.getCOSDictionary(COSName.OBJ);
    if (reference.containsKey(MCID)) {
      COSBase stream = reference.getDictionaryObject(STM);
      COSDictionary place = stream instanceof COSStream form ? form : page;
      claim(place, reference.getInt(MCID), holder);
    } else if (object != null) {
      holder.objects().add(object);
      objects.put(object, holder);
      holder.addContent(page == null ? 0 : pages.getOrDefault(page, 0));
    } else {
      faults.error(holder.page(), "object-missing", "a part names an object that is not there");
    }
  }

  private void claim(@Nullable COSDictionary place, int mark, Element element) {
    int page = place == null ? 0 : pages.getOrDefault(place, 0);
    if (place == null || page == 0 && !(place instanceof COSStream)) {
      faults.error(0, "content-missing", "the content of a part lies on a page that is not there");
      return;
    }
    element.addContent(page);
    Element other = claims.computeIfAbsent(place, p -> new HashMap<>()).put(mark, element);
    if (other != null) {
      faults.error(page, "content-twice", "a piece of the page belongs to two parts");
    }
  }

  COSDictionary root() {
    return root;
  }

  /** All elements in the order of reading. */
  List<Element> elements() {
    return elements;
  }

  /** The element that a dictionary is; empty when it is not in the tree. */
  Optional<Element> element(@Nullable COSBase dictionary) {
    return dictionary instanceof COSDictionary one
        ? Optional.ofNullable(byDictionary.get(one))
        : Optional.empty();
  }

  /**
   * The elements of the marked content of a page or form, by its identifiers.
   *
   * @param place its dictionary
   */
  Map<Integer, Element> claims(COSDictionary place) {
    return claims.getOrDefault(place, Map.of());
  }

  /** The element that holds an annotation. */
  Optional<Element> holder(COSDictionary annotation) {
    return Optional.ofNullable(objects.get(annotation));
  }

  /** The number of a page, from 1; 0 when it is none. */
  int number(@Nullable COSDictionary page) {
    return page == null ? 0 : pages.getOrDefault(page, 0);
  }
}
