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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Progress;
import kz.almasu.edition.Publishing;
import kz.almasu.edition.manuscript.Checklist;
import kz.almasu.period.Periods;
import kz.almasu.system.Refusal;

/** Publishing the note of a half-year: what stands against it, the decision, and how far it has come. */
@Path("periods/{period}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PublishingResource {

    /** A decision to publish. @param note why the edition before is corrected; not for the first */
    public record Decision(Optional<String> note) {}

    /** How far an edition has come: MAKING, STOPPED or PUBLISHED, and how many of its files are there. */
    public record Made(String period, int edition, String state, int files, int of, String progress, String address) {}

    /** What a rule has found. @param target what it is about: institution, table or paragraph; empty for all */
    public record Item(String rule, String weight, String place, String target, String message) {}

    /** What stands against publishing. */
    public record Items(boolean publishable, List<Item> items) {}

    @PathParam("period")
    private String period;

    @Inject
    private Publishing publishing;

    @Inject
    private Periods periods;

    @Inject
    private AnswerLanguage language;

    @GET
    @Path("checklist")
    public Items checklist() {
        Checklist checklist = publishing.checklist(period);
        return new Items(
                checklist.isClear(),
                checklist.items().stream()
                        .map(item -> new Item(
                                item.rule(),
                                item.weight().name(),
                                item.place().name(),
                                item.target(),
                                item.in(language.get())))
                        .toList());
    }

    @POST
    @Path("editions")
    public Response publish(Decision decision) {
        publishing.publish(period, decision.note().orElse(null));
        Made made = progress();
        return Response.status(Status.ACCEPTED)
                .header("Location", made.progress()) // as it is: JAX-RS would put the host before it
                .entity(made)
                .build();
    }

    @GET
    @Path("editions/progress")
    public Made progress() {
        Progress progress =
                publishing.progress(period).orElseThrow(() -> Refusal.notFound("edition.none", periods.get(period)));
        Edition edition = progress.edition();
        return new Made(
                period,
                edition.getNumber(),
                state(progress),
                progress.made(),
                progress.all(),
                "/api/v1/periods/" + period + "/editions/progress",
                "/api/v1/editions/" + period + "/" + edition.getNumber());
    }

    private static String state(Progress progress) {
        if (progress.isPublished()) {
            return "PUBLISHED";
        }
        return progress.isStopped() ? "STOPPED" : "MAKING";
    }
}
