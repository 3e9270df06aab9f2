package kz.almasu.figures;

import kz.almasu.registry.Direction;

/**
 * Count published before this portal existed.
 *
 * @param direction null if published without a direction
 * @param member code in the list of the dimension; empty for the total
 * @param participants null if there were some, but their number was not published
 */
record PublishedFigure(Direction direction, Dimension dimension, String member, Integer participants) {

    /** Returns the key of the figure, unique within a half-year. */
    Counts.Key key() {
        return new Counts.Key(dimension, direction, member);
    }
}
