package kz.almasu.checker.statement;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.almasu.note.FigureAddress;

/**
 * A value from the tables.
 *
 * @param value empty if it is not known
 * @param sources addresses of the figures that it was computed from
 */
record Fact(OptionalLong value, List<String> sources) {

    static final Fact UNKNOWN = new Fact(OptionalLong.empty(), List.of());

    static Fact of(long value, FigureAddress... sources) {
        return new Fact(
                OptionalLong.of(value),
                Stream.of(sources).map(FigureAddress::toString).toList());
    }

    boolean isKnown() {
        return value.isPresent();
    }

    /** @throws java.util.NoSuchElementException if it is not known */
    long amount() {
        return value.getAsLong();
    }

    /** Unknown if either operand is. */
    Fact plus(Fact other) {
        return isKnown() && other.isKnown()
                ? new Fact(
                        OptionalLong.of(amount() + other.amount()),
                        Stream.concat(sources.stream(), other.sources.stream())
                                .distinct()
                                .toList())
                : UNKNOWN;
    }
}
