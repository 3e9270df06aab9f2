package kz.almasu.submission;

import java.util.EnumSet;
import java.util.Set;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** State of a submission, changed only by {@link Submission#apply}. */
public enum State implements Localized {
    /** Being entered by the office. */
    DRAFT,
    /** Waiting for review; the office can still withdraw it. */
    SUBMITTED,
    /** Being reviewed; the office can no longer withdraw it. */
    IN_REVIEW,
    /** Sent back for correction, with a reason. */
    RETURNED,
    /** Taken back by the office before review. */
    WITHDRAWN,
    /** Accepted by the ministry; its participants count. */
    APPROVED;

    public boolean isEditable() {
        return this == DRAFT || this == RETURNED || this == WITHDRAWN;
    }

    /** States in which a report counts as received: submitted and neither returned nor withdrawn. */
    public static Set<State> finished() {
        return EnumSet.of(SUBMITTED, IN_REVIEW, APPROVED);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "state." + name());
    }
}
