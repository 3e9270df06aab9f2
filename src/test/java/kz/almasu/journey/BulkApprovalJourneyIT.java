package kz.almasu.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Twenty reports approved at once, while another reviewer takes one of them and returns it. */
class BulkApprovalJourneyIT extends Journey {

    /** Of no other test, so that nothing else waits in it; institutions are expected to report from 2000 on. */
    private static final HalfYear PERIOD = new HalfYear(2008, 1);

    private static final int REPORTS = 20;

    /** Its report needs a second person's signature. */
    private static final String TWO_PERSONS = "KAZNPU";

    @Test
    void approvesAllButTheOneReturnedMeanwhile() throws IOException {
        Visitor reviewer = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        Visitor other = Visitor.of(browser, portal, "en").signedInAs("reviewer2");
        String returned = submitNilReturns(reviewer).get(REPORTS / 2);

        ApprovalsPage approvals = reviewer.openApprovals(PERIOD).offers(REPORTS);
        other.openReview(PERIOD, returned).take().hasText("You took this report");
        QueuePage.open(other.page(), PERIOD, "SUBMITTED")
                .hasRows(REPORTS, "no exchanges")
                .hasText("taken by reviewer2");
        other.openReview(PERIOD, returned)
                .comment("There was one exchange.")
                .returnToOffice()
                .hasState("RETURNED");

        approvals.approveAll().hasRefused(returned).hasText("Reports approved: " + (REPORTS - 1));
        QueuePage.open(reviewer.page(), PERIOD, "RETURNED").hasRows(1, "Returned for correction");
        QueuePage.open(reviewer.page(), PERIOD, "APPROVED")
                .hasRows(REPORTS - 1, "Approved")
                .openAndReturn();
    }

    private List<String> submitNilReturns(Visitor reviewer) throws IOException {
        LocalDate today = LocalDate.now(Time.ZONE);
        Visitor offices = Visitor.of(browser, portal, "en");
        post(
                offices,
                "admin",
                "periods",
                Map.of(
                        "code", PERIOD.code(),
                        "opens", PERIOD.firstDay().toString(),
                        "due", PERIOD.lastDay().toString(),
                        "closes", today.plusDays(9).toString()));
        List<String> institutions = QueuePage.open(reviewer.page(), PERIOD, "NOT_BEGUN").institutions().stream()
                .filter(institution -> !institution.equals(TWO_PERSONS))
                .limit(REPORTS)
                .toList();
        for (String institution : institutions) {
            post(
                    offices,
                    institution.toLowerCase(Locale.ROOT),
                    "periods/" + PERIOD + "/submissions/" + institution + "/actions",
                    Map.of("action", "SUBMIT", "nilReturn", true));
        }
        return institutions;
    }

    private static void post(Visitor visitor, String login, String path, Map<String, ?> body) throws IOException {
        APIResponse signedIn = visitor.page()
                .request()
                .post(
                        "api/v1/tokens",
                        RequestOptions.create().setData(Map.of("login", login, "password", Demo.PASSWORD)));
        String token = new ObjectMapper().readTree(signedIn.body()).get("token").asText();
        APIResponse response = visitor.page()
                .request()
                .post(
                        "api/v1/" + path,
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + token)
                                .setData(body));
        Assertions.assertTrue(response.ok(), response::text);
    }
}
