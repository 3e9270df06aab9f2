package kz.almasu.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kz.almasu.submission.State;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Submissions whose participants count. */
public enum Basis implements Localized {
    /** Approved submissions only: the basis of all publications. */
    APPROVED(EnumSet.of(State.APPROVED)),
    /** All submitted reports, approved or not: a preview for the ministry, always labelled as such. */
    SUBMITTED(State.finished());

    private final Set<State> states;

    Basis(Set<State> states) {
        this.states = states;
    }

    /** Returns the basis for a URL parameter ({@code submitted}); APPROVED if it is unknown. */
    public static Basis of(String parameter) {
        return Arrays.stream(values())
                .filter(basis -> basis.parameterValue().equals(parameter))
                .findFirst()
                .orElse(APPROVED);
    }

    /** Name in URLs. */
    public String parameterValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Set<State> states() {
        return Set.copyOf(states);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "basis." + name());
    }
}
