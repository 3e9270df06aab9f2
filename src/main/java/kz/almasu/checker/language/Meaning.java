package kz.almasu.checker.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import kz.almasu.period.HalfYear;

/** What a word or a run of words stands for. */
public sealed interface Meaning
        permits NamedMember,
                WordRole,
                Meaning.Quantity,
                Meaning.Multiple,
                Meaning.DirectionMeaning,
                Meaning.PeriodMeaning {

    /** A number, in digits or in words. */
    record Quantity(BigDecimal value, boolean inWords) implements Meaning {}

    /** A word that says how many times: doubled. */
    record Multiple(BigDecimal value) implements Meaning {}

    /** Words that say which direction, or that both are meant. */
    record DirectionMeaning(Set<DirectionScope> directions) implements Meaning {}

    /**
     * A half-year.
     *
     * @param halfYear empty if the note knows no such half-year
     * @param compared whether it is only named to compare with
     */
    record PeriodMeaning(Optional<HalfYear> halfYear, boolean compared) implements Meaning {}
}
