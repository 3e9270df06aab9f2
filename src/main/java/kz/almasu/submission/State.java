package kz.almasu.submission;

import java.util.EnumSet;
import java.util.Set;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Where a submission stands. It changes only by an {@link Action} taken in {@link Submission#apply}. */
public enum State implements Localized {
    /** The office is entering. */
    DRAFT,
    /** The office has finished; the ministry decides. Until it begins the office can take it back. */
    SUBMITTED,
    /** A reviewer reads it. */
    IN_REVIEW,
    /** The ministry wants it corrected and has said why. */
    RETURNED,
    /** The office has taken it back, to change it. */
    WITHDRAWN,
    /** Its participants count. */
    APPROVED;

    /** Whether participants can be changed in this state. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED || this == WITHDRAWN;
    }

    /** The states in which the office has finished: what "all submitted" counts. */
    public static Set<State> finished() {
        return EnumSet.of(SUBMITTED, IN_REVIEW, APPROVED);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "state." + name());
    }
}
