package press.octavo.design;

import press.octavo.design.RunningHeads.Place;
import press.octavo.design.RunningHeads.Side;

/**
 * The page numbers.
 *
 * @param place above the text or below it
 * @param side where in its line
 * @param openerSide where in its line it stands on the first page of a chapter, always at the foot
 * @param distance from its baseline to the nearest of the text, in lines, when it is at the foot
 */
public record Folios(
    Lettering lettering, Place place, Side side, Side openerSide, double distance) {}
