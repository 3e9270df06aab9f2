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

/** Decisions of reviewers before publishing: excluded reports and accepted contradicted statements, with reasons. */
@Path("periods/{period}/note/decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoteDecisionResource {

    public record ExclusionRequest(String reason) {}

    /** @param quote the statement as quoted by the checker */
    public record AcceptanceRequest(String lang, String quote, String reason) {}

    public record ExcludedReportResponse(String institution, String reason, String by, Instant at) {}

    public record AcceptedStatementResponse(String lang, String quote, String reason, String by, Instant at) {}

    public record DecisionsResponse(List<ExcludedReportResponse> leftOut, List<AcceptedStatementResponse> kept) {}

    @PathParam("period")
    private String period;

    @Inject
    private NoteDecisions decisions;

    @GET
    public DecisionsResponse all() {
        DraftNote draftNote = decisions.draftNote(period);
        return new DecisionsResponse(
                draftNote.excludedReports().stream()
                        .map(decision -> excludedReport(decision.getInstitution(), decision.getJustification()))
                        .toList(),
                draftNote.acceptedStatements().stream()
                        .map(accepted -> acceptedStatement(
                                accepted.getLanguage(), accepted.getQuote(), accepted.getJustification()))
                        .toList());
    }

    @PUT
    @Path("left-out/{institution}")
    public ExcludedReportResponse excludeReport(
            @PathParam(InstitutionGuard.PARAMETER) String institution, ExclusionRequest request) {
        return excludedReport(
                institution,
                decisions.excludeReport(period, institution, request.reason()).getJustification());
    }

    @DELETE
    @Path("left-out/{institution}")
    public void includeReport(@PathParam(InstitutionGuard.PARAMETER) String institution) {
        decisions.includeReport(period, institution);
    }

    @POST
    @Path("kept")
    public AcceptedStatementResponse acceptStatement(AcceptanceRequest request) {
        Language language = LanguageParameter.of(request.lang());
        return acceptedStatement(
                language,
                request.quote(),
                decisions
                        .acceptStatement(period, language, request.quote(), request.reason())
                        .getJustification());
    }

    private static ExcludedReportResponse excludedReport(String institution, Justification justification) {
        return new ExcludedReportResponse(
                institution, justification.getReason(), justification.getBy(), justification.getAt());
    }

    private static AcceptedStatementResponse acceptedStatement(
            Language language, String quote, Justification justification) {
        return new AcceptedStatementResponse(
                language.tag(), quote, justification.getReason(), justification.getBy(), justification.getAt());
    }
}
