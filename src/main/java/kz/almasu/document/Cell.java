package kz.almasu.document;

import java.io.Serializable;
import java.math.BigDecimal;

/** The content of one cell of a table. */
public sealed interface Cell extends Serializable {

    Cell UNKNOWN = new Unknown();

    /** A number of people or things. */
    record Amount(long value) implements Cell {}

    /** A share of a whole in percent, already rounded; its scale is the number of decimals to show. */
    record Share(BigDecimal percent) implements Cell {}

    /** Whether something is there. */
    record Presence(boolean present) implements Cell {}

    /** A number that exists but is not known. */
    record Unknown() implements Cell {}

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }
}
