package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.api.LanguageParameter;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.Justification;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.system.Language;

/** What reviewers decide before they publish: whose report is left out, which contradicted statement stays, and why. */
@Path("periods/{period}/note/decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoteDecisionResource {

    /** Why a report is left out. */
    public record ExclusionRequest(String reason) {}

    /** Which statement stays, as the checker quotes it, and why. */
    public record AcceptanceRequest(String lang, String quote, String reason) {}

    /** An institution whose report is left out. */
    public record ExcludedReportResponse(String institution, String reason, String by, Instant at) {}

    /** A statement that stays. */
    public record AcceptedStatementResponse(String lang, String quote, String reason, String by, Instant at) {}

    /** All that was decided. */
    public record DecisionsResponse(List<ExcludedReportResponse> leftOut, List<AcceptedStatementResponse> kept) {}

    @PathParam("period")
    private String period;

    @Inject
    private NoteDecisions decisions;

    @GET
    public DecisionsResponse all() {
        DraftNote manuscript = decisions.draftNote(period);
        return new DecisionsResponse(
                manuscript.excludedReports().stream()
                        .map(decision -> excludedReport(decision.getInstitution(), decision.getJustification()))
                        .toList(),
                manuscript.acceptedStatements().stream()
                        .map(kept -> acceptedStatement(kept.getLanguage(), kept.getQuote(), kept.getJustification()))
                        .toList());
    }

    @PUT
    @Path("left-out/{institution}")
    public ExcludedReportResponse excludeReport(
            @PathParam(InstitutionGuard.PARAMETER) String institution, ExclusionRequest why) {
        return excludedReport(
                institution,
                decisions.excludeReport(period, institution, why.reason()).getJustification());
    }

    @DELETE
    @Path("left-out/{institution}")
    public void includeReport(@PathParam(InstitutionGuard.PARAMETER) String institution) {
        decisions.includeReport(period, institution);
    }

    @POST
    @Path("kept")
    public AcceptedStatementResponse acceptStatement(AcceptanceRequest keeping) {
        Language language = LanguageParameter.of(keeping.lang());
        return acceptedStatement(
                language,
                keeping.quote(),
                decisions
                        .acceptStatement(period, language, keeping.quote(), keeping.reason())
                        .getJustification());
    }

    private static ExcludedReportResponse excludedReport(String institution, Justification given) {
        return new ExcludedReportResponse(institution, given.getReason(), given.getBy(), given.getAt());
    }

    private static AcceptedStatementResponse acceptedStatement(Language language, String quote, Justification given) {
        return new AcceptedStatementResponse(language.tag(), quote, given.getReason(), given.getBy(), given.getAt());
    }
}
