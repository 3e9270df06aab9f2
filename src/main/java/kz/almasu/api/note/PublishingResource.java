package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.edition.Edition;
import kz.almasu.edition.PublicationPlan;
import kz.almasu.edition.Publishing;
import kz.almasu.edition.RenderingProgress;
import kz.almasu.edition.draft.Checklist;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institution;
import kz.almasu.system.Refusal;

/** Publishes the note of a period: checklist of blocking items, publishing, progress of rendering. */
@Path("periods/{period}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PublishingResource {

    /**
     * @param note reason for the correction; absent for the first edition
     * @param due time before which it is not published; absent for as soon as its files are ready
     * @param secondPerson true if a second reviewer has to confirm it; absent for what the ministry requires
     */
    public record PublishRequest(Optional<String> note, Optional<String> due, Optional<Boolean> secondPerson) {}

    /**
     * Progress of an edition.
     *
     * @param state MAKING, STOPPED, WAITING (for its time or a second person) or PUBLISHED
     * @param files completed files
     * @param of total number of files
     * @param due time before which it is not published; null for none
     * @param confirmationMissing true if a second reviewer has to confirm it
     * @param changedReports codes of institutions whose reports were approved or reopened since it was decided
     */
    public record ProgressResponse(
            String period,
            int edition,
            String state,
            int files,
            int of,
            Instant due,
            boolean confirmationMissing,
            List<String> changedReports,
            String progress,
            String address) {}

    /** @param target code or id of the institution, table, paragraph, sentence or edition; empty for the whole note */
    public record ChecklistItemResponse(String rule, String weight, String place, String target, String message) {}

    public record ChecklistResponse(boolean publishable, List<ChecklistItemResponse> items) {}

    @PathParam("period")
    private String period;

    @Inject
    private Publishing publishing;

    @Inject
    private Periods periods;

    @Inject
    private ResponseLanguage language;

    @GET
    @Path("checklist")
    public ChecklistResponse checklist() {
        Checklist checklist = publishing.checklist(period, language.get());
        return new ChecklistResponse(
                checklist.isPublishable(),
                checklist.items().stream()
                        .map(item -> new ChecklistItemResponse(
                                item.rule(),
                                item.weight().name(),
                                item.targetType().name(),
                                item.target(),
                                item.label(language.get())))
                        .toList());
    }

    @POST
    @Path("editions")
    public Response publish(PublishRequest request) {
        publishing.publish(
                period,
                request.note().orElse(null),
                new PublicationPlan(
                        request.due().map(PublishingResource::time),
                        request.secondPerson().orElse(false)));
        ProgressResponse started = progress();
        return Response.status(Status.ACCEPTED)
                .header("Location", started.progress()) // a relative path; JAX-RS would add the host
                .entity(started)
                .build();
    }

    /** Confirms the waiting edition as the second person. */
    @POST
    @Path("editions/confirmation")
    public ProgressResponse confirm() {
        publishing.confirm(period);
        return progress();
    }

    @GET
    @Path("editions/progress")
    public ProgressResponse progress() {
        RenderingProgress progress =
                publishing.progress(period).orElseThrow(() -> Refusal.notFound("edition.none", periods.get(period)));
        Edition edition = progress.edition();
        return new ProgressResponse(
                period,
                edition.getNumber(),
                state(progress),
                progress.completedFiles(),
                progress.totalFiles(),
                edition.getDueAt(),
                edition.isConfirmationMissing(),
                publishing.changedReports(edition).stream()
                        .map(Institution::getCode)
                        .toList(),
                "/api/v1/periods/" + period + "/editions/progress",
                "/api/v1/editions/" + period + "/" + edition.getNumber());
    }

    private static String state(RenderingProgress progress) {
        if (progress.isPublished()) {
            return "PUBLISHED";
        }
        if (progress.isStopped()) {
            return "STOPPED";
        }
        return progress.isWaiting() ? "WAITING" : "MAKING";
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException invalid) {
            throw Refusal.invalid("edition.dueFormat", text);
        }
    }
}
