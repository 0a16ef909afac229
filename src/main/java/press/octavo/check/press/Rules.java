package press.octavo.check.press;

import press.octavo.check.pdf.Faults;

/** The judges that the reading of contents asks. */
record Rules(
    Faults faults,
    FontChecks fonts,
    ColourChecks colours,
    TransparencyChecks transparency,
    ImageChecks images) {}
