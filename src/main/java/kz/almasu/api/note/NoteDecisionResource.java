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
import java.util.Optional;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.api.LanguageParameter;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.Justification;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.edition.draft.NoteDecisions;
import kz.almasu.edition.draft.RevisedSentence;
import kz.almasu.system.Language;

/**
 * Decisions of reviewers before publishing, with reasons: excluded reports, accepted contradicted statements, and computed
 * sentences in other words or left out.
 */
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

    /** @param kk absent, as the other languages, if the sentence is left out */
    public record RevisionRequest(Optional<String> kk, Optional<String> ru, Optional<String> en, String reason) {

        Optional<LocalizedText> wording() {
            return kk.isPresent() || ru.isPresent() || en.isPresent()
                    ? Optional.of(new LocalizedText(kk.orElse(null), ru.orElse(null), en.orElse(null)))
                    : Optional.empty();
        }
    }

    /** @param kk absent, as the other languages, if the sentence is left out */
    public record RevisedSentenceResponse(
            String sentence,
            Optional<String> kk,
            Optional<String> ru,
            Optional<String> en,
            String reason,
            String by,
            Instant at) {

        static RevisedSentenceResponse of(RevisedSentence revised) {
            Justification justification = revised.getJustification();
            return new RevisedSentenceResponse(
                    revised.getSentenceId(),
                    revised.wording().map(text -> text.get(Language.KK)),
                    revised.wording().map(text -> text.get(Language.RU)),
                    revised.wording().map(text -> text.get(Language.EN)),
                    justification.getReason(),
                    justification.getBy(),
                    justification.getAt());
        }
    }

    public record DecisionsResponse(
            List<ExcludedReportResponse> leftOut,
            List<AcceptedStatementResponse> kept,
            List<RevisedSentenceResponse> revised) {}

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
                        .toList(),
                draftNote.analystTexts().revisedSentences().stream()
                        .map(RevisedSentenceResponse::of)
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

    @PUT
    @Path("revised/{sentence}")
    public RevisedSentenceResponse reviseSentence(@PathParam("sentence") String sentence, RevisionRequest request) {
        return RevisedSentenceResponse.of(
                decisions.reviseSentence(period, sentence, request.wording(), request.reason()));
    }

    @DELETE
    @Path("revised/{sentence}")
    public void restoreSentence(@PathParam("sentence") String sentence) {
        decisions.restoreSentence(period, sentence);
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
