package kz.almasu.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kz.almasu.submission.State;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Whose participants count. */
public enum Basis implements Localized {
    /** Approved submissions only: what is published. */
    APPROVED(EnumSet.of(State.APPROVED)),
    /** All that offices have submitted, approved or not: a preview for the ministry, always labelled as such. */
    SUBMITTED(State.finished());

    private final Set<State> states;

    Basis(Set<State> states) {
        this.states = states;
    }

    /** The basis that addresses call so ({@code submitted}); APPROVED, if there is none. */
    public static Basis of(String word) {
        return Arrays.stream(values())
                .filter(basis -> basis.parameterValue().equals(word))
                .findFirst()
                .orElse(APPROVED);
    }

    /** Its name in addresses. */
    public String parameterValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The states of the submissions that count. */
    public Set<State> states() {
        return Set.copyOf(states);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "basis." + name());
    }
}
