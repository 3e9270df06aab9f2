package kz.almasu.figures;

import kz.almasu.registry.Direction;

/**
 * A count as it was published earlier.
 *
 * @param direction null if it is of either direction
 * @param member the code of the dimension's list; empty for the total
 * @param participants null if there were some, but their number was not published
 */
record PublishedFigure(Direction direction, Dimension dimension, String member, Integer participants) {

    /** What it counts; a half-year has one figure for each. */
    Counts.Key key() {
        return new Counts.Key(dimension, direction, member);
    }
}
