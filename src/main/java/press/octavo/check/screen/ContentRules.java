package press.octavo.check.screen;

import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/** What the reading of contents asks. */
record ContentRules(
    FinishedFile file,
    StructureTree structure,
    ParentTree parents,
    FontChecks fonts,
    ColourChecks colours,
    StateChecks states,
    ImageChecks images,
    Faults faults) {}
