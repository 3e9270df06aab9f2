package kz.almasu.submission.version;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import kz.almasu.submission.Action;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.submission.review.SubmissionReview;
import org.junit.jupiter.api.Test;

/** Signing rules, and equality of signed and approved content. Inside the server, in transactions that are rolled back. */
class SigningIT extends TwoPersonRuleFixture {

    @Inject
    private SubmissionReview review;

    @Inject
    private OpenActions openActions;

    @Test
    void submittingIsOpenToTheSignatoryOnly() {
        actAs(OFFICE);
        assertThat(openActions.of(entry.status(CURRENT_PERIOD))).isEmpty();
        actAs(SIGNATORY);
        assertThat(openActions.of(entry.status(CURRENT_PERIOD))).containsExactly(Action.SUBMIT);

        actAs(OFFICE);
        refused(() -> signing.submit(CURRENT_PERIOD, false), "sign.signatory");
    }

    @Test
    void lastEditorCannotSign() {
        save(participant -> {});

        refused(() -> signing.submit(CURRENT_PERIOD, false), "sign.enteredLast");
    }

    @Test
    void signingTwiceCreatesOneVersion() {
        actAs(OFFICE);
        save(participant -> {});
        actAs(SIGNATORY);
        String shown = signing.declaration(CURRENT_PERIOD).sha256();

        SubmissionVersion first = signing.sign(CURRENT_PERIOD, shown, true);
        SubmissionVersion second = signing.sign(CURRENT_PERIOD, shown, true);

        assertThat(second.getNumber()).isEqualTo(first.getNumber());
        assertThat(first.getSha256()).isEqualTo(shown);
        assertThat(archive.versions(CURRENT_PERIOD)).hasSize(2);
    }

    @Test
    void contentChangedSinceShownIsNotSigned() {
        String shown = signing.declaration(CURRENT_PERIOD).sha256();
        change("update participant set given_name = 'Б' where submission_id = ?");

        refused(() -> signing.sign(CURRENT_PERIOD, shown, true), "sign.changed");
    }

    @Test
    void statementMustBeAgreedTo() {
        String shown = signing.declaration(CURRENT_PERIOD).sha256();

        refused(() -> signing.sign(CURRENT_PERIOD, shown, false), "statement.required");
    }

    @Test
    void reportChangedAfterSigningIsNotApproved() {
        signing.submit(CURRENT_PERIOD, false);
        change("update participant set end_date = start_date where submission_id = ?");
        actAs("reviewer");

        refused(() -> review.approve(CURRENT_PERIOD, INSTITUTION, null, null), "approve.changed");
    }

    @Test
    void versionNotSeenByTheReviewerIsNotApproved() {
        signing.submit(CURRENT_PERIOD, false);
        actAs("reviewer");

        refused(() -> review.approve(CURRENT_PERIOD, INSTITUTION, null, "0".repeat(64)), "approve.other");
    }

    @Test
    void renamedOrMergedForeignInstitutionsDoNotPreventApproval() {
        SubmissionVersion signed = signing.submit(CURRENT_PERIOD, false);
        String reported = " where id in (select foreign_institution_id from participant where submission_id = ?)";
        change("update foreign_institution set name = 'Renamed', merged_into_id = 1" + reported + " and id <> 1");
        actAs("reviewer");
        Submission approved = review.approve(CURRENT_PERIOD, INSTITUTION, null, signed.getSha256());

        assertThat(approved.getState()).isEqualTo(State.APPROVED);
        assertThat(approved.last(Action.APPROVE).orElseThrow().getSha256()).isEqualTo(signed.getSha256());
    }

    @Test
    void approvalCreatesAMissingFirstVersion() {
        signing.submit(CURRENT_PERIOD, false);
        String versions = "select id from submission_version where submission_id = ?";
        change("delete from submission_content where version_id in (" + versions + ")");
        change("delete from submission_version where submission_id = ?");
        actAs("reviewer");
        assertThat(archive.versions(CURRENT_PERIOD, INSTITUTION)).isEmpty();
        review.approve(CURRENT_PERIOD, INSTITUTION, null, null);

        assertThat(archive.versions(CURRENT_PERIOD, INSTITUTION))
                .singleElement()
                .extracting(SubmissionVersion::getNumber, SubmissionVersion::getLogin)
                .containsExactly(1, SIGNATORY);
    }
}
