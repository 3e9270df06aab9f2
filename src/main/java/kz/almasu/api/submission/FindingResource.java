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
import java.util.List;
import kz.almasu.account.Caller;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.registry.Institution;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.finding.Explanation;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.system.Language;

/** Findings of the rules in a report, and explanations of warnings. */
@Path("periods/{period}/submissions/{institution}/findings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    /**
     * Equal findings of one rule; row, participant, field, value and message are those of the first occurrence.
     *
     * @param id stable while the rule finds the same content, also after a new upload
     * @param row position of the participant in alphabetical order, from 1; 0 for the whole report
     * @param participant id; null for the whole report
     * @param field column name; empty for the whole report
     * @param records number of affected participants
     * @param blocks true if it prevents submitting
     * @param places all occurrences
     * @param explanation null if there is none
     */
    public record IssueResponse(
            String id,
            String rule,
            String severity,
            int row,
            Long participant,
            String field,
            String value,
            String message,
            long records,
            boolean blocks,
            List<OccurrenceResponse> places,
            ExplanationResponse explanation) {

        static IssueResponse of(Issue issue, Language language) {
            List<OccurrenceResponse> places = issue.occurrences().stream()
                    .map(occurrence -> OccurrenceResponse.of(occurrence, language))
                    .toList();
            OccurrenceResponse first = places.get(0);
            return new IssueResponse(
                    issue.id(),
                    issue.rule().id(),
                    issue.severity().name(),
                    first.row(),
                    first.participant(),
                    first.field(),
                    first.value(),
                    first.message(),
                    issue.records(),
                    issue.isBlocking(),
                    places,
                    ExplanationResponse.of(issue.explanation()));
        }
    }

    /**
     * An occurrence of a finding.
     *
     * @param institutions codes of other institutions that reported the same person; null for offices
     */
    public record OccurrenceResponse(
            int row, Long participant, String field, String value, String message, List<String> institutions) {

        static OccurrenceResponse of(Issue.Occurrence occurrence, Language language) {
            return new OccurrenceResponse(
                    occurrence.finding().row(),
                    occurrence.participant(),
                    occurrence.finding().column(),
                    occurrence.finding().value(),
                    occurrence.finding().message(language),
                    occurrence.otherInstitutions().isEmpty()
                            ? null
                            : occurrence.otherInstitutions().stream()
                                    .map(Institution::getCode)
                                    .toList());
        }
    }

    /**
     * An explanation of a warning.
     *
     * @param records number of participants when it was given
     */
    public record ExplanationResponse(String text, long records, String by, Instant at) {

        static ExplanationResponse of(Explanation explanation) {
            return explanation == null
                    ? null
                    : new ExplanationResponse(
                            explanation.getText(),
                            explanation.getRecords(),
                            explanation.getLogin(),
                            explanation.getAt());
        }
    }

    public record ExplanationRequest(String text) {}

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private SubmissionReview review;

    @Inject
    private Caller caller;

    @Inject
    private ResponseLanguage language;

    @GET
    public List<IssueResponse> all() {
        List<Issue> issues =
                caller.isMinistry() ? review.issues(review.status(period, institution)) : findings.all(period);
        return issues.stream()
                .map(issue -> IssueResponse.of(issue, language.get()))
                .toList();
    }

    @POST
    @Path("{id}/explanation")
    public IssueResponse explain(@PathParam("id") String id, ExplanationRequest request) {
        return IssueResponse.of(findings.explain(period, id, request.text()), language.get());
    }
}
