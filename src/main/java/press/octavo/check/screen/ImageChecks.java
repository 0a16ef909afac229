package press.octavo.check.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.Space;
import press.octavo.check.pdf.StreamOctets;

/** Pictures of pixels (ISO 19005-2, 6.2.8). */
final class ImageChecks {
  private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);
  private static final COSName OPI = COSName.getPDFName("OPI");
  private static final COSName ALTERNATES = COSName.getPDFName("Alternates");

  private final ColourChecks colours;
  private final StateChecks states;
  private final Faults faults;
  private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());

  ImageChecks(ColourChecks colours, StateChecks states, Faults faults) {
    this.colours = colours;
    this.states = states;
    this.faults = faults;
  }

  /** An image of the resources, when it is first shown; the result is whether it lets through. */
  boolean check(COSStream image, COSDictionary resources, int page) {
    COSBase mask = image.getDictionaryObject(COSName.SMASK);
    if (met.add(image)) {
      dictionary(image, resources, page);
      if (StreamOctets.filters(image).equals(List.of("JPXDecode"))) {
        wavelets(image, page);
      }
      if (mask instanceof COSStream soft) {
        check(soft, resources, page);
      }
      if (image.getDictionaryObject(COSName.MASK) instanceof COSStream hard) {
        check(hard, resources, page);
      }
    }
    return mask instanceof COSStream;
  }

  /** An image’s dictionary, whose keys are short when it stands in the page itself. */
  void dictionary(COSDictionary image, COSDictionary resources, int page) {
    if (image.containsKey(ALTERNATES) || image.containsKey(OPI)) {
      faults.error(page, "image-alternate", "a picture stands for another");
    }
    if (image.getBoolean(COSName.INTERPOLATE, image.getBoolean(COSName.I, false))) {
      faults.error(page, "image-interpolate", "a picture is smoothed as each reader likes");
    }
    states.renderingIntent(image.getDictionaryObject(COSName.INTENT), page);
    boolean stencil = image.getBoolean(COSName.IMAGE_MASK, image.getBoolean(COSName.IM, false));
    int bits = image.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 1);
    if (stencil ? bits != 1 : !DEPTHS.contains(bits)) {
      faults.error(page, "image-bits", "a picture has " + bits + " bits for a tone");
    }
    COSBase space = image.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
    if (space != null) {
      colours.check(Space.of(space, resources), resources, page, "a picture");
    }
  }

  private void wavelets(COSStream image, int page) {
    byte[] head;
    try (InputStream in = image.createRawInputStream()) {
      head = in.readNBytes(JpxHeader.MOST);
    } catch (IOException e) {
      head = new byte[0];
    }
    JpxHeader header = new JpxHeader(head);
    if (!header.isAllowed(image.containsKey(COSName.COLORSPACE))) {
      faults.error(page, "image-jpx", "a JPEG 2000 picture is of a kind that not all can read");
    }
  }
}
