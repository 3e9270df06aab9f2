package kz.almasu.submission.review;

import kz.almasu.system.Refusal;

/**
 * What became of one report when several were approved.
 *
 * @param institution code
 * @param refusal why it was not approved; null if it was
 */
public record ApprovalOutcome(String institution, Refusal refusal) {

    public boolean isApproved() {
        return refusal == null;
    }
}
