package kz.almasu.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.submission.review.ApprovalCandidate;
import kz.almasu.submission.review.ApprovalOutcome;
import kz.almasu.submission.review.BulkApproval;
import kz.almasu.submission.review.ClearReports;
import kz.almasu.system.Language;

/** Approval of several reports that have nothing against them. */
@Path("periods/{period}/approvals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    /** Reports to approve: the hash of the version that was shown, by code of the institution. */
    public record ApprovalRequest(Map<String, String> reports) {}

    /**
     * A waiting report.
     *
     * @param sha256 hash of its latest version; null if none was saved
     * @param clear true if nothing has to be read before it is approved
     * @param claimedBy login of the reviewer who has taken it; null for none
     */
    public record CandidateResponse(
            String institution,
            String sha256,
            long outgoing,
            long incoming,
            long errors,
            long unexplained,
            long explained,
            long marked,
            boolean clear,
            String claimedBy) {

        static CandidateResponse of(ApprovalCandidate candidate) {
            return new CandidateResponse(
                    candidate.status().institution().getCode(),
                    candidate.sha256(),
                    candidate.status().totals().outgoing(),
                    candidate.status().totals().incoming(),
                    candidate.issues().errors(),
                    candidate.issues().unexplained(),
                    candidate.issues().explained(),
                    candidate.marks().unsent(),
                    candidate.isClear(),
                    candidate.claim() == null ? null : candidate.claim().login());
        }
    }

    /**
     * What became of a report.
     *
     * @param reason why it was not approved; null if it was
     */
    public record OutcomeResponse(String institution, boolean approved, String reason) {

        static OutcomeResponse of(ApprovalOutcome outcome, Language language) {
            return new OutcomeResponse(
                    outcome.institution(),
                    outcome.isApproved(),
                    outcome.isApproved() ? null : outcome.refusal().reason(language));
        }
    }

    @PathParam("period")
    private String period;

    @Inject
    private ClearReports clearReports;

    @Inject
    private BulkApproval bulkApproval;

    @Inject
    private ResponseLanguage language;

    @GET
    public List<CandidateResponse> candidates() {
        return clearReports.candidates(period).stream()
                .map(CandidateResponse::of)
                .toList();
    }

    @POST
    public List<OutcomeResponse> approve(ApprovalRequest request) {
        return bulkApproval.approve(period, request.reports()).stream()
                .map(outcome -> OutcomeResponse.of(outcome, language.get()))
                .toList();
    }
}
