package kz.almasu.document.chart;

import java.util.OptionalDouble;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.system.Language;

/**
 * A number and how it is written; an unknown one is empty, and written as unknown.
 *
 * @param number not negative
 */
public record ChartValue(OptionalDouble number, String text) {

    /** @param cell null for a cell that a table does not have: it counts as unknown */
    public static ChartValue of(Cell cell, Language language) {
        Cell known = cell == null ? Cell.UNKNOWN : cell;
        return new ChartValue(known.accept(new Number()), CellText.of(known, language));
    }

    public boolean isKnown() {
        return number.isPresent();
    }

    double orZero() {
        return number.orElse(0);
    }

    /** The number of a cell, in the unit of its column; a yes or no has none, and is drawn without length. */
    private static final class Number implements Cell.Visitor<OptionalDouble> {

        @Override
        public OptionalDouble amount(Cell.Amount amount) {
            return OptionalDouble.of(amount.value());
        }

        @Override
        public OptionalDouble share(Cell.Share share) {
            return OptionalDouble.of(share.percent().doubleValue());
        }

        @Override
        public OptionalDouble presence(Cell.Presence presence) {
            return OptionalDouble.of(0);
        }

        @Override
        public OptionalDouble unknown() {
            return OptionalDouble.empty();
        }
    }
}
