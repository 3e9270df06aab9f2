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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.account.Caller;
import kz.almasu.api.FieldValues;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.submission.entry.SubmissionMarks;
import kz.almasu.submission.mark.MarkEntry;
import kz.almasu.submission.mark.MarkVerdict;
import kz.almasu.submission.mark.MarkedParticipant;
import kz.almasu.submission.mark.ParticipantMark;
import kz.almasu.submission.review.ReportMarks;
import kz.almasu.submission.review.ReviewMarks;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.system.Refusal;

/** Reviewers' verdicts and remarks on participants, and the office's answers. Offices see them after the return. */
@Path("periods/{period}/submissions/{institution}/marks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MarkResource {

    /**
     * A reviewer's verdict.
     *
     * @param fields remarks by column name
     * @param version of the mark that it replaces; absent for none
     */
    public record MarkRequest(
            String verdict, Optional<String> remark, Optional<Map<String, String>> fields, Optional<Long> version) {

        MarkEntry entry() {
            MarkVerdict given = Arrays.stream(MarkVerdict.values())
                    .filter(value -> value.name().equals(verdict))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notAllowed(
                            Stream.of(MarkVerdict.values()).map(MarkVerdict::name), verdict, "verdict"));
            return new MarkEntry(given, remark.orElse(null), FieldValues.fields(fields.orElse(Map.of())));
        }
    }

    /** An office's answer. */
    public record AnswerRequest(String text) {}

    /**
     * A mark.
     *
     * @param reported number of the submitted version that was judged
     * @param fields remarks by column name
     * @param version changes with every change of the mark
     * @param sent null until the report is returned with the mark
     * @param answer null for none
     */
    public record MarkResponse(
            long participant,
            String name,
            int reported,
            MarkVerdict verdict,
            String remark,
            Map<String, String> fields,
            String by,
            Instant at,
            Instant sent,
            String answer,
            int version) {

        static MarkResponse of(ParticipantMark mark) {
            Map<String, String> fields = new LinkedHashMap<>();
            mark.getFieldRemarks().forEach((field, text) -> fields.put(field.column(), text));
            return new MarkResponse(
                    mark.getParticipantId(),
                    mark.getParticipantName(),
                    mark.getVersionNumber(),
                    mark.getVerdict(),
                    mark.getRemark(),
                    fields,
                    mark.getMarkedBy(),
                    mark.getMarkedAt(),
                    mark.getSentAt(),
                    mark.getAnswer(),
                    mark.getVersion());
        }
    }

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private ReviewMarks reviewMarks;

    @Inject
    private SubmissionReview review;

    @Inject
    private SubmissionMarks submissionMarks;

    @Inject
    private Caller caller;

    @GET
    public List<MarkResponse> all() {
        Stream<ParticipantMark> marks = caller.isMinistry() ? ofReview() : submissionMarks.all(period).stream();
        return marks.map(MarkResponse::of).toList();
    }

    private Stream<ParticipantMark> ofReview() {
        ReportMarks marks = reviewMarks.of(review.status(period, institution));
        return Stream.concat(marks.unsent().stream(), marks.sent().stream().map(MarkedParticipant::mark));
    }

    @POST
    @Path("{id}")
    public MarkResponse mark(@PathParam("id") long id, MarkRequest request) {
        return MarkResponse.of(reviewMarks.mark(
                period,
                institution,
                id,
                request.entry(),
                request.version().orElse(0L).intValue()));
    }

    @POST
    @Path("{id}/answer")
    public MarkResponse answer(@PathParam("id") long id, AnswerRequest request) {
        return MarkResponse.of(submissionMarks.answer(period, id, request.text()));
    }
}
