package kz.almasu.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.api.FieldValues;
import kz.almasu.api.ParticipantResponse;
import kz.almasu.api.ProblemException;
import kz.almasu.grid.SingleParticipants;
import kz.almasu.submission.Participant;
import kz.almasu.submission.entry.SubmissionEntry;

/** The participants of a submission one by one; each with a version, on which a change of it has to be based. */
@Path("periods/{period}/submissions/{institution}/participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";qs=0.5") // whoever does not say what they want gets the sheet
public class ParticipantResource {

    private static final String ID = "{id: \\d{1,18}}";
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    /** What is entered, by column: codes or names, days, texts. */
    public record ParticipantRequest(Map<String, String> fields) {}

    @PathParam("period")
    private String period;

    @Context
    private UriInfo uri;

    @Inject
    private SingleParticipants participants;

    @Inject
    private SubmissionEntry entry;

    @GET
    public List<ParticipantResponse> all() {
        return participants.all(period).stream().map(ParticipantResponse::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(ParticipantRequest given) {
        Participant added = participants.add(period, FieldValues.fields(given.fields()));
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(added.getId().toString())
                        .build()),
                added);
    }

    @GET
    @Path(ID)
    public Response get(@PathParam("id") Long id) {
        return answer(Response.ok(), entry.participant(period, id));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Path(ID)
    public Response change(
            @PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String version, ParticipantRequest given) {
        return answer(
                Response.ok(), participants.change(period, id, number(version), FieldValues.fields(given.fields())));
    }

    @DELETE
    @Path(ID)
    public void remove(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        participants.remove(period, id, number(version));
    }

    private static Response answer(Response.ResponseBuilder answer, Participant participant) {
        return answer.entity(ParticipantResponse.of(participant))
                .tag(new EntityTag(Integer.toString(participant.getVersion())))
                .build();
    }

    private static int number(String version) {
        if (version == null) {
            throw new ProblemException(Status.PRECONDITION_REQUIRED, "api.version.missing");
        }
        Matcher matcher = VERSION.matcher(version.strip());
        if (!matcher.matches()) {
            throw new ProblemException(Status.BAD_REQUEST, "api.version.form");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
