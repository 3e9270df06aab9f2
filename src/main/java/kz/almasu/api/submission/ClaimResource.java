package kz.almasu.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.submission.review.ReportClaim;
import kz.almasu.submission.review.ReviewClaiming;

/** A reviewer's claim to a report, by which others see who is at work on it. */
@Path("periods/{period}/submissions/{institution}/claim")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

    /**
     * A claim.
     *
     * @param by login
     * @param stale true if others may take the report over
     */
    public record ReviewClaimResponse(String by, Instant since, boolean stale) {

        static ReviewClaimResponse of(ReportClaim claim) {
            return new ReviewClaimResponse(claim.login(), claim.since(), claim.stale());
        }
    }

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private ReviewClaiming claiming;

    @POST
    public ReviewClaimResponse claim() {
        return ReviewClaimResponse.of(claiming.claim(period, institution));
    }

    @DELETE
    public void release() {
        claiming.release(period, institution);
    }
}
