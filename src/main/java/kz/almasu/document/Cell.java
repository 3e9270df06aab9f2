package kz.almasu.document;

import java.io.Serializable;
import java.math.BigDecimal;

/** The content of one cell of a table. */
public sealed interface Cell extends Serializable {

    Cell UNKNOWN = new Unknown();

    <R> R accept(Visitor<R> visitor);

    /** Whatever treats each kind of cell in its own way: a new kind makes the compiler name every one of them. */
    interface Visitor<R> {

        R amount(Amount amount);

        R share(Share share);

        R presence(Presence presence);

        R unknown();
    }

    /** A number of people or things. */
    record Amount(long value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amount(this);
        }
    }

    /** A share in percent, already rounded; its scale is the number of decimals to display. */
    record Share(BigDecimal percent) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.share(this);
        }
    }

    /** A yes-or-no value: true if the row has the property of the column. */
    record Presence(boolean present) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.presence(this);
        }
    }

    /** A number that exists but was not published or counted; never shown as 0. */
    record Unknown() implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown();
        }
    }

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }
}
