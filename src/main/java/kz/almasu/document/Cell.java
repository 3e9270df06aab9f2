package kz.almasu.document;

import java.io.Serializable;
import java.math.BigDecimal;

/** The content of one cell of a table. */
public sealed interface Cell extends Serializable {

    Cell UNKNOWN = new Unknown();

    /** A number of people or things. */
    record Amount(long value) implements Cell {}

    /** A share in percent, already rounded; its scale is the number of decimals to display. */
    record Share(BigDecimal percent) implements Cell {}

    /** A yes-or-no value: true if the row has the property of the column. */
    record Presence(boolean present) implements Cell {}

    /** A number that exists but was not published or counted; never shown as 0. */
    record Unknown() implements Cell {}

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }
}
