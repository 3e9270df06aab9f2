package kz.almasu.checker.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import kz.almasu.period.HalfYear;

/** The meaning of a word or phrase. */
public sealed interface Meaning
        permits NamedMember,
                WordRole,
                Meaning.Quantity,
                Meaning.Multiple,
                Meaning.Fraction,
                Meaning.Ordinal,
                Meaning.DirectionMeaning,
                Meaning.PeriodMeaning {

    record Quantity(BigDecimal value, boolean inWords) implements Meaning {}

    /** A multiplicative word such as “doubled”. */
    record Multiple(BigDecimal value) implements Meaning {}

    /** A fraction such as “a third” or “every third”, in percent. */
    record Fraction(BigDecimal percent) implements Meaning {}

    /** A place in an order such as “third”. */
    record Ordinal(int rank) implements Meaning {}

    /** Words that name one direction or both. */
    record DirectionMeaning(Set<DirectionScope> directions) implements Meaning {}

    /**
     * A half-year.
     *
     * @param halfYear empty for a half-year that is not in the note
     * @param compared true if it is named only as the standard of a comparison
     */
    record PeriodMeaning(Optional<HalfYear> halfYear, boolean compared) implements Meaning {}
}
