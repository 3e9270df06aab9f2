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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Totals;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.review.ReviewUndo;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.submission.version.OpenActions;
import kz.almasu.submission.version.SubmissionSigning;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.system.Refusal;

/** The submission of an institution for a period: its status and workflow actions. */
@Path("periods/{period}/submissions/{institution}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

    /**
     * A workflow action.
     *
     * @param nilReturn with SUBMIT: declares that there were no exchanges
     * @param sha256 with APPROVE: hash of the content to approve; the latest submitted content if absent
     * @param openAll with RETURN: the office can change all participants, not only marked ones
     */
    public record ActionRequest(
            String action,
            Optional<String> comment,
            Optional<Boolean> nilReturn,
            Optional<String> sha256,
            Optional<Boolean> openAll) {}

    /**
     * The status of a submission.
     *
     * @param version increases with every action; 0 before the submission exists
     * @param actions available to the caller
     * @param receipt of the latest submitted version; null if there is none
     */
    public record SubmissionResponse(
            String period,
            String institution,
            String state,
            int version,
            List<Action> actions,
            CountsResponse counts,
            ReceiptResponse receipt) {}

    /**
     * The receipt of a submitted version.
     *
     * @param version number from 1, as in {@code versions}
     * @param sha256 hash of the canonical content
     * @param by login of the signatory
     */
    public record ReceiptResponse(int version, String sha256, Instant at, String by) {

        static ReceiptResponse of(SubmissionVersion version) {
            return new ReceiptResponse(version.getNumber(), version.getSha256(), version.getAt(), version.getLogin());
        }
    }

    /** Participants per direction. */
    public record CountsResponse(long outgoing, long incoming, long total) {

        static CountsResponse of(Totals totals) {
            return new CountsResponse(totals.outgoing(), totals.incoming(), totals.all());
        }
    }

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionSigning signing;

    @Inject
    private SubmissionReview review;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private Caller caller;

    @Inject
    private ReviewUndo reviewUndo;

    @Inject
    private OpenActions openActions;

    @GET
    public SubmissionResponse status() {
        ReportStatus status = caller.isMinistry() ? review.status(period, institution) : entry.status(period);
        return new SubmissionResponse(
                status.period().getCode(),
                status.institution().getCode(),
                status.stateName(),
                status.hasSubmission() ? status.submission().getVersion() : 0,
                openActions.of(status),
                CountsResponse.of(status.totals()),
                receipt());
    }

    private ReceiptResponse receipt() {
        return (caller.isMinistry() ? archive.latest(period, institution) : archive.latest(period))
                .map(ReceiptResponse::of)
                .orElse(null);
    }

    /** Declares a nil return without submitting it; under the two-person rule somebody else signs. */
    @POST
    @Path("nil")
    public SubmissionResponse declareNil() {
        signing.declareNil(period);
        return status();
    }

    @POST
    @Path("actions")
    public SubmissionResponse apply(ActionRequest request) {
        Action action = action(request.action());
        refuseIf(action.getComment() == Action.Comment.NONE && request.comment().isPresent(), "comment", action);
        refuseIf(action != Action.SUBMIT && request.nilReturn().isPresent(), "nilReturn", action);
        refuseIf(action != Action.APPROVE && request.sha256().isPresent(), "sha256", action);
        refuseIf(action != Action.RETURN && request.openAll().isPresent(), "openAll", action);
        String comment = request.comment().orElse(null);
        switch (action) {
            case SUBMIT -> signing.submit(period, request.nilReturn().orElse(false));
            case RETURN ->
                review.returnToOffice(
                        period, institution, comment, request.openAll().orElse(false));
            case APPROVE ->
                review.approve(period, institution, comment, request.sha256().orElse(null));
            case REOPEN -> review.reopen(period, institution, comment);
            case WITHDRAW -> signing.withdraw(period);
            case REVIEW -> review.beginReview(period, institution);
            case UNDO_RETURN -> reviewUndo.undoReturn(period, institution);
            case UNDO_REOPEN -> reviewUndo.undoReopen(period, institution);
        }
        return status();
    }

    private static Action action(String name) {
        return Arrays.stream(Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notAllowed(Arrays.stream(Action.values()).map(Action::name), name, "action"));
    }

    /** Rejects fields that do not apply to the action. */
    private static void refuseIf(boolean present, String field, Action action) {
        if (present) {
            throw Refusal.invalid("field.action", field, action.name());
        }
    }
}
