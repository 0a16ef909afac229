package press.octavo.packaging.pdf;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what is wrong with a file. */
public final class VeraPdf {
  /** Warns of every oddity that it forgives; held, or its level would be lost. */
  private static final Logger LOGGER = Logger.getLogger("org.verapdf");

  static {
    LOGGER.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The rules of PDF/UA-1 and PDF/A-2a that a file breaks, as {@code ua1 7.1-3}, in order. */
  public static Collection<String> faults(byte[] pdf) {
    TreeSet<String> faults = new TreeSet<>();
    for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
          if (assertion.getStatus() == TestAssertion.Status.FAILED) {
            faults.add(
                flavour.getId()
                    + " "
                    + assertion.getRuleId().getClause()
                    + "-"
                    + assertion.getRuleId().getTestNumber());
          }
        }
      } catch (Exception e) {
        throw new IllegalStateException("veraPDF cannot read the file", e);
      }
    }
    return faults;
  }
}
