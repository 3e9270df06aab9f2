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
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.submission.version.OpenActions;
import kz.almasu.submission.version.SubmissionSigning;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.system.Refusal;

/** One institution's submission for one half-year: where it stands, and the actions taken on it. */
@Path("periods/{period}/submissions/{institution}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

    /**
     * An action to take.
     *
     * @param nilReturn that there were no exchanges, when submitting without participants
     * @param sha256 the hash of the content that is approved; without it what was submitted last is
     */
    public record ActionRequest(
            String action, Optional<String> comment, Optional<Boolean> nilReturn, Optional<String> sha256) {}

    /**
     * Where the submission stands.
     *
     * @param version grows with every action; 0 before it has begun
     * @param actions what the caller can do next
     * @param receipt what was submitted last; null if nothing was
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
     * What was submitted.
     *
     * @param version counted from 1: its place among {@code versions}
     * @param sha256 of its canonical content
     * @param by the login of whoever signed it
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
    private OpenActions openActions;

    @GET
    public SubmissionResponse status() {
        ReportStatus standing = caller.isMinistry() ? review.status(period, institution) : entry.status(period);
        return new SubmissionResponse(
                standing.period().getCode(),
                standing.institution().getCode(),
                standing.stateName(),
                standing.hasSubmission() ? standing.submission().getVersion() : 0,
                openActions.of(standing),
                CountsResponse.of(standing.totals()),
                receipt());
    }

    private ReceiptResponse receipt() {
        return (caller.isMinistry() ? archive.latest(period, institution) : archive.latest(period))
                .map(ReceiptResponse::of)
                .orElse(null);
    }

    /** Declares that there were no exchanges, for somebody else to sign where two persons are needed. */
    @POST
    @Path("nil")
    public SubmissionResponse declareNil() {
        signing.declareNil(period);
        return status();
    }

    @POST
    @Path("actions")
    public SubmissionResponse apply(ActionRequest step) {
        Action action = action(step.action());
        refuseIf(action.getComment() == Action.Comment.NONE && step.comment().isPresent(), "comment", action);
        refuseIf(action != Action.SUBMIT && step.nilReturn().isPresent(), "nilReturn", action);
        refuseIf(action != Action.APPROVE && step.sha256().isPresent(), "sha256", action);
        String comment = step.comment().orElse(null);
        switch (action) {
            case SUBMIT -> signing.submit(period, step.nilReturn().orElse(false));
            case RETURN -> review.returnToOffice(period, institution, comment);
            case APPROVE ->
                review.approve(period, institution, comment, step.sha256().orElse(null));
            case REOPEN -> review.reopen(period, institution, comment);
            case WITHDRAW -> signing.withdraw(period);
            case REVIEW -> review.beginReview(period, institution);
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

    /** A field that an action does not take is refused, not overlooked. */
    private static void refuseIf(boolean given, String field, Action action) {
        if (given) {
            throw Refusal.invalid("field.action", field, action.name());
        }
    }
}
