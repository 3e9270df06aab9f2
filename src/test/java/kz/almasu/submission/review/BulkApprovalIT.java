package kz.almasu.submission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.State;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several reports are approved at once, each in its own transaction, only if there is still nothing against them. */
@ExtendWith(ArquillianExtension.class)
class BulkApprovalIT {

    private static final String PERIOD =
            HalfYear.containing(LocalDate.now(Time.ZONE)).code();

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private ClearReports clearReports;

    @Inject
    private BulkApproval bulkApproval;

    @Inject
    private SubmissionReview review;

    @Test
    void approvesWhatIsClearAndNamesTheOthersWithTheReason() {
        caller.authenticateAs(accounts.get("reviewer"));
        List<ApprovalCandidate> all = clearReports.candidates(PERIOD);
        assertThat(all).extracting(ApprovalCandidate::sha256).doesNotContainNull();
        ApprovalCandidate warned = all.stream()
                .filter(candidate -> code(candidate).equals("KAZNMU"))
                .findFirst()
                .orElseThrow();
        assertThat(warned.issues().explained())
                .as("the demo's stay of more than a year")
                .isPositive();
        assertThat(warned.isClear()).isFalse();
        ApprovalCandidate clear = all.stream()
                .filter(candidate -> code(candidate).equals("ATU"))
                .findFirst()
                .orElseThrow();
        assertThat(clear.isClear()).isTrue();

        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(code(warned), warned.sha256());
        shown.put("NARXOZ-UNKNOWN", "0".repeat(64));
        shown.put(code(clear), clear.sha256());
        List<ApprovalOutcome> outcomes = bulkApproval.approve(PERIOD, shown);

        assertThat(outcomes).extracting(ApprovalOutcome::isApproved).containsExactly(false, false, true);
        assertThat(outcomes.get(0).refusal().name()).isEqualTo("approve.found");
        assertThat(review.status(PERIOD, code(warned)).state()).isNotEqualTo(State.APPROVED);
        assertThat(review.status(PERIOD, code(clear)).state()).isEqualTo(State.APPROVED);

        assertThat(bulkApproval.approve(PERIOD, Map.of(code(clear), clear.sha256())))
                .extracting(ApprovalOutcome::isApproved)
                .as("approved already")
                .containsExactly(false);
    }

    @Test
    void anotherVersionThanTheShownOneIsNotApproved() {
        caller.authenticateAs(accounts.get("reviewer"));
        ApprovalCandidate waiting = clearReports.candidates(PERIOD).get(0);

        assertThat(bulkApproval.approve(PERIOD, Map.of(code(waiting), "0".repeat(64))))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal().name()).isEqualTo("approve.other"));
    }

    @Test
    void onlyReviewersSeeAndApproveThem() {
        caller.authenticateAs(accounts.get("iec"));
        assertThatThrownBy(() -> clearReports.candidates(PERIOD)).isInstanceOf(Refusal.class);
        Map<String, String> shown = Map.of("KAZNMU", "0".repeat(64));
        assertThatThrownBy(() -> bulkApproval.approve(PERIOD, shown)).isInstanceOf(Refusal.class);
    }

    private static String code(ApprovalCandidate candidate) {
        return candidate.status().institution().getCode();
    }
}
