package kz.almasu.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.almasu.figures.Recount;
import kz.almasu.figures.RecountMonitor;

/** How far older submissions are counted in the dimensions that have come since. */
@Path("figures/recount")
@Produces(MediaType.APPLICATION_JSON)
public class RecountResource {

    /** @param done whether every finished submission is counted in every dimension */
    public record RecountAnswer(long counted, long submissions, boolean done) {

        static RecountAnswer of(Recount.Progress progress) {
            return new RecountAnswer(progress.counted(), progress.submissions(), progress.isDone());
        }
    }

    @Inject
    private RecountMonitor monitor;

    @GET
    public RecountAnswer progress() {
        return RecountAnswer.of(monitor.progress());
    }
}
