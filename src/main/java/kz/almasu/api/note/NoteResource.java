package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.edition.Edition;
import kz.almasu.edition.FileFormat;
import kz.almasu.edition.NoteReader;
import kz.almasu.edition.Rendition;

/** The note of a period as JSON and files: the latest edition for the public, current figures for the ministry. */
@Path("periods/{period}")
@RequestScoped
public class NoteResource {

    @PathParam("period")
    private String period;

    @Inject
    private NoteReader noteReader;

    @Inject
    private ResponseLanguage language;

    @GET
    @Path("note")
    @Produces(MediaType.APPLICATION_JSON)
    public NoteResponse json(@QueryParam("edition") String edition, @QueryParam("with") String with) {
        Integer number = EditionNumberParameter.parse(edition);
        Optional<Edition> source = noteReader.edition(period, number);
        return NoteResponse.of(
                noteReader.document(period, number, with, language.get()),
                period,
                source.map(Edition::getNumber).orElse(null),
                source.map(Edition::getSha256).orElse(null));
    }

    @GET
    @Path("note.{extension}")
    public Response file(
            @PathParam("extension") String extension,
            @QueryParam("edition") String edition,
            @QueryParam("with") String with) {
        Integer number = EditionNumberParameter.parse(edition);
        Rendition rendition = new Rendition(language.get(), FileFormat.of(extension));
        Integer sourceNumber =
                noteReader.edition(period, number).map(Edition::getNumber).orElse(null);
        return NoteFile.of(noteReader.file(period, number, with, rendition), rendition, period, sourceNumber);
    }
}
