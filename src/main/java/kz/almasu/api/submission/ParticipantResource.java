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

/** Single participants of a submission, with optimistic locking by ETag and {@code If-Match}. */
@Path("periods/{period}/submissions/{institution}/participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";qs=0.5") // CSV is preferred if the request has no Accept header
public class ParticipantResource {

    private static final String ID = "{id: \\d{1,18}}";
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    /** @param fields codes or names, dates and texts by column name */
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
    public Response add(ParticipantRequest request) {
        Participant added = participants.add(period, FieldValues.fields(request.fields()));
        return response(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(added.getId().toString())
                        .build()),
                added);
    }

    @GET
    @Path(ID)
    public Response get(@PathParam("id") Long id) {
        return response(Response.ok(), entry.participant(period, id));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Path(ID)
    public Response change(
            @PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String version, ParticipantRequest request) {
        return response(
                Response.ok(),
                participants.change(period, id, versionNumber(version), FieldValues.fields(request.fields())));
    }

    @DELETE
    @Path(ID)
    public void remove(@PathParam("id") Long id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        participants.remove(period, id, versionNumber(version));
    }

    private static Response response(Response.ResponseBuilder builder, Participant participant) {
        return builder.entity(ParticipantResponse.of(participant))
                .tag(new EntityTag(Integer.toString(participant.getVersion())))
                .build();
    }

    private static int versionNumber(String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(Status.PRECONDITION_REQUIRED, "api.version.missing");
        }
        Matcher matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new ProblemException(Status.BAD_REQUEST, "api.version.form");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
