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

/** What the rules find in one institution's report, and its explanations. */
@Path("periods/{period}/submissions/{institution}/findings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    /**
     * One finding.
     *
     * @param id the same as long as the rule finds the same content, after a new upload too
     * @param row the first participant's place in the alphabetical list, from 1; 0 for the report as a whole
     * @param participant the first participant's id; null for the report as a whole
     * @param field the column at fault; empty for the report as a whole
     * @param records how many participants it is about
     * @param blocks whether the report cannot be submitted with it
     * @param places every participant it is about
     * @param explanation null if none was given
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

        static IssueResponse of(Issue concern, Language language) {
            List<OccurrenceResponse> places = concern.occurrences().stream()
                    .map(place -> OccurrenceResponse.of(place, language))
                    .toList();
            OccurrenceResponse first = places.get(0);
            return new IssueResponse(
                    concern.id(),
                    concern.rule().id(),
                    concern.severity().name(),
                    first.row(),
                    first.participant(),
                    first.field(),
                    first.value(),
                    first.message(),
                    concern.records(),
                    concern.isBlocking(),
                    places,
                    ExplanationResponse.of(concern.explanation()));
        }
    }

    /**
     * Where it was found.
     *
     * @param institutions the codes of the others that have reported the same; for the ministry only
     */
    public record OccurrenceResponse(
            int row, Long participant, String field, String value, String message, List<String> institutions) {

        static OccurrenceResponse of(Issue.Occurrence place, Language language) {
            return new OccurrenceResponse(
                    place.finding().row(),
                    place.participant(),
                    place.finding().column(),
                    place.finding().value(),
                    place.finding().message(language),
                    place.otherInstitutions().isEmpty()
                            ? null
                            : place.otherInstitutions().stream()
                                    .map(Institution::getCode)
                                    .toList());
        }
    }

    /**
     * An explanation.
     *
     * @param records for how many participants it was given
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

    /** What the office says to a warning. */
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
        List<Issue> found =
                caller.isMinistry() ? review.issues(review.status(period, institution)) : findings.all(period);
        return found.stream()
                .map(concern -> IssueResponse.of(concern, language.get()))
                .toList();
    }

    @POST
    @Path("{id}/explanation")
    public IssueResponse explain(@PathParam("id") String id, ExplanationRequest said) {
        return IssueResponse.of(findings.explain(period, id, said.text()), language.get());
    }
}
