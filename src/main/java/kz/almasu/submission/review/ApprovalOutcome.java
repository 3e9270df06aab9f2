package kz.almasu.submission.review;

import java.io.Serializable;
import kz.almasu.system.Refusal;

/**
 * What became of one report when several were approved.
 *
 * @param institution code
 * @param refusal why it was not approved; null if it was
 */
public record ApprovalOutcome(String institution, Refusal refusal) implements Serializable {

    public boolean isApproved() {
        return refusal == null;
    }
}
