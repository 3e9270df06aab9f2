package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.edition.draft.NoteEditing;
import kz.almasu.edition.draft.TableNote;
import kz.almasu.system.Language;

/** Notes of analysts below tables. */
@Path("periods/{period}/note/table-notes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TableNoteResource {

    public record TableNoteRequest(Optional<String> kk, Optional<String> ru, Optional<String> en) {}

    /** @param table id of the table */
    public record TableNoteResponse(String table, String kk, String ru, String en) {

        static TableNoteResponse of(TableNote note) {
            return new TableNoteResponse(
                    note.getTable(),
                    note.getText().get(Language.KK),
                    note.getText().get(Language.RU),
                    note.getText().get(Language.EN));
        }
    }

    @PathParam("period")
    private String period;

    @Inject
    private NoteEditing noteEditing;

    @GET
    public List<TableNoteResponse> all() {
        return noteEditing.analystTexts(period).notes().stream()
                .map(TableNoteResponse::of)
                .toList();
    }

    @PUT
    @Path("{table}")
    public TableNoteResponse put(@PathParam("table") String table, TableNoteRequest request) {
        LocalizedText text = new LocalizedText(
                request.kk().orElse(null),
                request.ru().orElse(null),
                request.en().orElse(null));
        return TableNoteResponse.of(noteEditing.saveTableNote(period, table, version(table), text));
    }

    @DELETE
    @Path("{table}")
    public void remove(@PathParam("table") String table) {
        noteEditing.removeTableNote(period, table, version(table));
    }

    private Integer version(String table) {
        return noteEditing
                .analystTexts(period)
                .noteOn(table)
                .map(TableNote::getVersion)
                .orElse(null);
    }
}
