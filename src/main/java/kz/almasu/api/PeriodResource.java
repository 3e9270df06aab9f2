package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.admin.PeriodPlanning;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;

/** Reporting periods; anybody may list them, administrators may plan new ones. */
@Path("periods")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeriodResource {

    public record PeriodRequest(String code, LocalDate opens, LocalDate due, LocalDate closes) {}

    /** @param state as of today */
    public record PeriodResponse(
            String code, String title, String state, LocalDate opens, LocalDate due, LocalDate closes) {}

    @Inject
    private Periods periods;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private ResponseLanguage language;

    @Inject
    private Clock clock;

    @GET
    public List<PeriodResponse> all() {
        return periods.all().stream().map(this::response).toList();
    }

    @POST
    public Response plan(PeriodRequest request) {
        Period period = planning.plan(request.code(), request.opens(), request.due(), request.closes());
        return Response.status(Status.CREATED).entity(response(period)).build();
    }

    private PeriodResponse response(Period period) {
        return new PeriodResponse(
                period.getCode(),
                period.label(language.get()),
                period.stateOn(LocalDate.now(clock)).name(),
                period.getOpens(),
                period.getDue(),
                period.getCloses());
    }
}
