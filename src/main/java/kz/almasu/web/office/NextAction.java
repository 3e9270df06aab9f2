package kz.almasu.web.office;

import kz.almasu.submission.ReportStatus;

/** What an office does next with a report: the step it belongs to and the page on which it is done. */
public enum NextAction {
    /** A file was uploaded but not saved. */
    SAVE_FILE(ReportStep.FILL, "/office/import"),
    /** No participants yet. */
    UPLOAD(ReportStep.FILL, "/office/import"),
    /** Returned by the ministry. */
    CORRECT(ReportStep.FILL, "/office/submission"),
    /** Withdrawn by the office. */
    CHANGE(ReportStep.FILL, "/office/submission"),
    /** Something prevents signing. */
    RESOLVE(ReportStep.CHECK, "/office/submission"),
    SIGN(ReportStep.SIGN, "/office/sign"),
    /** Submitted, not yet in review. */
    AWAIT_REVIEW(ReportStep.RECEIPT, "/office/receipt"),
    AWAIT_DECISION(ReportStep.RECEIPT, "/office/receipt"),
    /** Approved. */
    NOTHING(ReportStep.RECEIPT, "/office/receipt"),
    /** Not submitted, and data entry is closed. */
    ASK(ReportStep.FILL, "/office/submission");

    private final ReportStep step;
    private final String outcome;

    NextAction(ReportStep step, String outcome) {
        this.step = step;
        this.outcome = outcome;
    }

    /** Returns what is left to do with a report that the office cannot edit now. */
    static NextAction ofClosed(ReportStatus status) {
        if (!status.isReceived()) {
            return ASK;
        }
        return switch (status.state()) {
            case SUBMITTED -> AWAIT_REVIEW;
            case IN_REVIEW -> AWAIT_DECISION;
            default -> NOTHING;
        };
    }

    public ReportStep getStep() {
        return step;
    }

    public String getOutcome() {
        return outcome;
    }
}
