package kz.almasu.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.api.FieldError;
import kz.almasu.api.FieldValues;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.grid.GridEntry;
import kz.almasu.grid.GridRow;
import kz.almasu.grid.Presence;
import kz.almasu.grid.RowChange;
import kz.almasu.grid.RowResult;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** A submission as grid rows: participants and incomplete rows, saved in batches with one result per row. */
@Path("periods/{period}/submissions/{institution}/grid")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GridResource {

    /** @param mark ETag of the grid; changes with every save */
    public record RowsResponse(List<RowResponse> rows, String mark, boolean editable) {}

    /**
     * A row.
     *
     * @param participant id; null for an incomplete row
     */
    public record RowResponse(
            String id, Long participant, String version, Map<String, String> cells, List<FieldError> findings) {

        static RowResponse of(GridRow row, Language language) {
            return row == null
                    ? null
                    : new RowResponse(
                            row.id(),
                            row.participant(),
                            row.version(),
                            FieldValues.columns(row.cells()),
                            FieldError.all(row.findings(), language));
        }
    }

    public record RowChangesRequest(List<RowChangeRequest> changes) {}

    /**
     * A change of one row.
     *
     * @param version for optimistic locking; absent for a new row
     */
    public record RowChangeRequest(
            String id, Optional<String> version, Optional<Map<String, String>> cells, Optional<Boolean> removed) {

        RowChange change() {
            if (id.isEmpty() || id.length() > GridRow.MAX_ID_LENGTH) {
                throw Refusal.invalid("grid.id", GridRow.MAX_ID_LENGTH);
            }
            Map<ParticipantField, String> fields = FieldValues.fields(cells.orElse(Map.of()));
            return new RowChange(id, version, fields, removed.orElse(false));
        }
    }

    /**
     * Results in the order of the changes.
     *
     * @param before ETag before the save
     * @param mark ETag after the save
     */
    public record SaveResponse(List<RowResultResponse> results, String before, String mark) {}

    /**
     * The result for one row.
     *
     * @param row current state; null if the row does not exist
     * @param refused columns whose values were not stored
     */
    public record RowResultResponse(
            String id, RowResult.Outcome outcome, RowResponse row, List<String> refused, List<FieldError> findings) {

        static RowResultResponse of(RowResult result, Language language) {
            return new RowResultResponse(
                    result.id(),
                    result.outcome(),
                    RowResponse.of(result.current(), language),
                    result.rejected().stream().map(ParticipantField::column).toList(),
                    FieldError.all(result.findings(), language));
        }
    }

    /** @param tab id of the browser tab @param row id of the row that is being edited */
    public record PresenceRequest(String tab, Optional<String> row) {}

    /** @param mark ETag, by which the client detects changes of others */
    public record PresenceResponse(List<Coworker> others, String mark) {}

    /** Another user who has the grid open. */
    public record Coworker(String login, String row) {}

    @PathParam("period")
    private String period;

    @Inject
    private GridEntry grid;

    @Inject
    private Presence presence;

    @Inject
    private ResponseLanguage language;

    @GET
    public RowsResponse rows() {
        GridEntry.Rows rows = grid.rows(period);
        return new RowsResponse(
                rows.rows().stream()
                        .map(row -> RowResponse.of(row, language.get()))
                        .toList(),
                rows.etag(),
                rows.editable());
    }

    @POST
    public SaveResponse save(RowChangesRequest changes) {
        GridEntry.SaveResult saved = grid.save(
                period, changes.changes().stream().map(RowChangeRequest::change).toList());
        return new SaveResponse(
                saved.results().stream()
                        .map(result -> RowResultResponse.of(result, language.get()))
                        .toList(),
                saved.previousEtag(),
                saved.etag());
    }

    /** Registers the presence of the caller, and returns the other users. */
    @POST
    @Path("presence")
    public PresenceResponse heartbeat(PresenceRequest request) {
        String etag = grid.etag(period); // refuses unknown periods before presence is stored
        return new PresenceResponse(
                coworkers(
                        presence.heartbeat(period, request.tab(), request.row().orElse(""))),
                etag);
    }

    @DELETE
    @Path("presence/{tab}")
    public void leave(@PathParam("tab") String tab) {
        presence.leave(period, tab);
    }

    /** Returns the other users without registering the caller, for read-only views. */
    @GET
    @Path("presence/{tab}")
    public PresenceResponse readPresence(@PathParam("tab") String tab) {
        return new PresenceResponse(coworkers(presence.others(period, tab)), grid.etag(period));
    }

    private static List<Coworker> coworkers(List<Presence.ActiveUser> workers) {
        return workers.stream()
                .map(worker -> new Coworker(worker.login(), worker.row()))
                .toList();
    }
}
