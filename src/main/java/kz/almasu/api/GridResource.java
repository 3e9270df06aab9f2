package kz.almasu.api;

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
import kz.almasu.grid.GridEntry;
import kz.almasu.grid.GridRow;
import kz.almasu.grid.Presence;
import kz.almasu.grid.RowChange;
import kz.almasu.grid.RowResult;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** A submission as rows: participants and what is unfinished, changed many at a time, each row with its own result. */
@Path("periods/{period}/submissions/{institution}/grid")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GridResource {

    /** All rows. */
    public record Rows(List<Row> rows, String mark, boolean editable) {}

    /**
     * A row.
     *
     * @param participant null for an unfinished row
     */
    public record Row(
            String id, Long participant, String version, Map<String, String> cells, List<FieldFinding> findings) {

        static Row of(GridRow row, Language language) {
            return row == null
                    ? null
                    : new Row(
                            row.id(),
                            row.participant(),
                            row.version(),
                            FieldTexts.columns(row.cells()),
                            FieldFinding.all(row.findings(), language));
        }
    }

    /** Changes of several rows. */
    public record Changes(List<Change> changes) {}

    /**
     * A change of one row.
     *
     * @param version none for a new row
     */
    public record Change(
            String id, Optional<String> version, Optional<Map<String, String>> cells, Optional<Boolean> removed) {

        RowChange change() {
            if (id.isEmpty() || id.length() > GridRow.LONGEST_ID) {
                throw Refusal.invalid("grid.id", GridRow.LONGEST_ID);
            }
            Map<ParticipantField, String> fields = FieldTexts.fields(cells.orElse(Map.of()));
            return new RowChange(id, version, fields, removed.orElse(false));
        }
    }

    /** What has become of them, in their order. */
    public record Saved(List<Result> results, String before, String mark) {}

    /** What has become of one. */
    public record Result(
            String id, RowResult.Outcome outcome, Row row, List<String> refused, List<FieldFinding> findings) {

        static Result of(RowResult result, Language language) {
            return new Result(
                    result.id(),
                    result.outcome(),
                    Row.of(result.present(), language),
                    result.refused().stream().map(ParticipantField::column).toList(),
                    FieldFinding.all(result.findings(), language));
        }
    }

    /** Where somebody is: in which of their windows, in which row. */
    public record Here(String tab, Optional<String> row) {}

    /** What has happened meanwhile. */
    public record Pulse(List<Other> others, String mark) {}

    /** Somebody else at work. */
    public record Other(String login, String row) {}

    @PathParam("period")
    private String period;

    @Inject
    private GridEntry grid;

    @Inject
    private Presence presence;

    @Inject
    private AnswerLanguage language;

    @GET
    public Rows rows() {
        GridEntry.Rows all = grid.rows(period);
        return new Rows(
                all.rows().stream().map(row -> Row.of(row, language.get())).toList(), all.mark(), all.editable());
    }

    @POST
    public Saved save(Changes changes) {
        GridEntry.Saved saved =
                grid.save(period, changes.changes().stream().map(Change::change).toList());
        return new Saved(
                saved.results().stream()
                        .map(result -> Result.of(result, language.get()))
                        .toList(),
                saved.before(),
                saved.mark());
    }

    /** Says that the caller is at work here, and is told who else is. */
    @POST
    @Path("presence")
    public Pulse work(Here here) {
        String mark = grid.mark(period); // refuses half-years that are not, before anything is remembered of them
        return new Pulse(told(presence.work(period, here.tab(), here.row().orElse(""))), mark);
    }

    /** Says that the caller has left. */
    @DELETE
    @Path("presence/{tab}")
    public void leave(@PathParam("tab") String tab) {
        presence.leave(period, tab);
    }

    /** Who is at work, told to somebody who only looks. */
    @GET
    @Path("presence/{tab}")
    public Pulse others(@PathParam("tab") String tab) {
        return new Pulse(told(presence.others(period, tab)), grid.mark(period));
    }

    private static List<Other> told(List<Presence.Worker> workers) {
        return workers.stream()
                .map(worker -> new Other(worker.login(), worker.row()))
                .toList();
    }
}
