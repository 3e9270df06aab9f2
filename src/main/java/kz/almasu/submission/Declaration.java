package kz.almasu.submission;

import java.util.List;
import kz.almasu.system.Refusal;

/**
 * What whoever signs a report now would declare.
 *
 * @param sha256 of its content: only what was shown can be signed
 * @param concerns what the rules find in it, with explanations
 * @param before the totals of the same half a year before; null if the institution reported none here
 * @param last the version submitted last; null if there is none
 * @param changes since that version; null if there is none
 * @param objection why the caller cannot sign; null if they can
 * @param nilToDeclare whether the caller can declare that there were no exchanges, for another to sign
 */
public record Declaration(
        Standing standing,
        String sha256,
        List<Concern> concerns,
        Totals before,
        SubmissionVersion last,
        VersionChanges changes,
        Refusal objection,
        boolean nilToDeclare) {

    public Declaration {
        concerns = List.copyOf(concerns);
    }

    /** How many findings stand against it. */
    public long blocking() {
        return concerns.stream().filter(Concern::isBlocking).count();
    }

    /** Whether it declares that there were no exchanges. */
    public boolean isNil() {
        return standing.totals().all() == 0;
    }

    /** Whether nothing stands against signing but the signature. */
    public boolean isSignable() {
        return blocking() == 0 && objection == null;
    }
}
