package kz.almasu.api;

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
import kz.almasu.registry.Institution;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Explanation;
import kz.almasu.submission.SubmissionFindings;
import kz.almasu.submission.SubmissionReview;
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
    public record Found(
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
            List<Place> places,
            Given explanation) {

        static Found of(Concern concern, Language language) {
            List<Place> places = concern.places().stream()
                    .map(place -> Place.of(place, language))
                    .toList();
            Place first = places.get(0);
            return new Found(
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
                    Given.of(concern.explanation()));
        }
    }

    /**
     * Where it was found.
     *
     * @param institutions the codes of the others that have reported the same; for the ministry only
     */
    public record Place(
            int row, Long participant, String field, String value, String message, List<String> institutions) {

        static Place of(Concern.Place place, Language language) {
            return new Place(
                    place.finding().row(),
                    place.participant(),
                    place.finding().column(),
                    place.finding().value(),
                    place.finding().message(language),
                    place.elsewhere().isEmpty()
                            ? null
                            : place.elsewhere().stream()
                                    .map(Institution::getCode)
                                    .toList());
        }
    }

    /**
     * An explanation.
     *
     * @param records for how many participants it was given
     */
    public record Given(String text, long records, String by, Instant at) {

        static Given of(Explanation explanation) {
            return explanation == null
                    ? null
                    : new Given(
                            explanation.getText(),
                            explanation.getRecords(),
                            explanation.getLogin(),
                            explanation.getAt());
        }
    }

    /** What the office says to a warning. */
    public record Said(String text) {}

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
    private AnswerLanguage language;

    @GET
    public List<Found> all() {
        List<Concern> found =
                caller.isMinistry() ? review.concerns(review.standing(period, institution)) : findings.all(period);
        return found.stream().map(concern -> Found.of(concern, language.get())).toList();
    }

    @POST
    @Path("{id}/explanation")
    public Found explain(@PathParam("id") String id, Said said) {
        return Found.of(findings.explain(period, id, said.text()), language.get());
    }
}
