package kz.almasu.api;

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
import kz.almasu.edition.manuscript.NoteWriting;
import kz.almasu.edition.manuscript.TableNote;
import kz.almasu.edition.manuscript.WrittenText;
import kz.almasu.system.Language;

/** What analysts remark below the tables of a note. */
@Path("periods/{period}/note/table-notes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TableNoteResource {

    /** A remark, in each language or not yet. */
    public record Remark(Optional<String> kk, Optional<String> ru, Optional<String> en) {}

    /** The remark below one table. */
    public record Remarked(String table, String kk, String ru, String en) {

        static Remarked of(TableNote note) {
            return new Remarked(
                    note.getTable(),
                    note.getText().in(Language.KK),
                    note.getText().in(Language.RU),
                    note.getText().in(Language.EN));
        }
    }

    @PathParam("period")
    private String period;

    @Inject
    private NoteWriting writing;

    @GET
    public List<Remarked> all() {
        return writing.words(period).notes().stream().map(Remarked::of).toList();
    }

    @PUT
    @Path("{table}")
    public Remarked put(@PathParam("table") String table, Remark remark) {
        WrittenText text = new WrittenText(
                remark.kk().orElse(null), remark.ru().orElse(null), remark.en().orElse(null));
        return Remarked.of(writing.annotate(period, table, version(table), text));
    }

    @DELETE
    @Path("{table}")
    public void withdraw(@PathParam("table") String table) {
        writing.withdrawNote(period, table, version(table));
    }

    private Integer version(String table) {
        return writing.words(period).noteOn(table).map(TableNote::getVersion).orElse(null);
    }
}
