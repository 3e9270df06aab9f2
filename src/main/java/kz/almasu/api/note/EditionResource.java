package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.api.FileResponse;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.edition.Edition;
import kz.almasu.edition.EditionTables;
import kz.almasu.edition.Editions;
import kz.almasu.edition.FileFormat;
import kz.almasu.edition.Rendition;
import kz.almasu.edition.StaleNote;
import kz.almasu.edition.StaleNotes;
import kz.almasu.note.data.ObservationCsv;
import kz.almasu.period.Periods;
import kz.almasu.system.MediaTypes;

/** Published editions, public and immutable. */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionResource {

    /**
     * An edition.
     *
     * @param published time when its last file was stored
     * @param sha256 hash of the content at the link {@code content}
     * @param note reason for the correction; null for the first edition
     * @param links paths by file format
     */
    public record EditionSummary(
            String period,
            String title,
            int edition,
            Instant published,
            String note,
            String sha256,
            Map<String, String> links) {}

    /**
     * @param changes compared with the previous edition; null for the first
     * @param outdated what a correction of the quoted half-year made untrue; null if nothing
     */
    public record EditionDetails(EditionSummary edition, ChangesResponse changes, OutdatedResponse outdated) {}

    /**
     * Sentences that are no longer true.
     *
     * @param quoted the half-year whose figures were corrected
     * @param correction the number of its newest edition
     */
    public record OutdatedResponse(String quoted, int correction, List<ChangesResponse.ChangedSentence> sentences) {

        static OutdatedResponse of(StaleNote note) {
            return new OutdatedResponse(
                    note.quoted().code(), note.correction().getNumber(), ChangesResponse.of(note.sentences()));
        }
    }

    @Inject
    private Editions editions;

    @Inject
    private StaleNotes staleNotes;

    @Inject
    private EditionTables tables;

    @Inject
    private Periods periods;

    @Inject
    private ResponseLanguage language;

    @GET
    public List<EditionSummary> all() {
        return editions.all().stream().map(this::summary).toList();
    }

    @GET
    @Path("{period}/{number}")
    public EditionDetails one(@PathParam("period") String period, @PathParam("number") String number) {
        Edition edition = edition(period, number);
        return new EditionDetails(
                summary(edition),
                editions.changes(periods.get(period), edition, language.get())
                        .map(changes -> ChangesResponse.of(changes, language.get()))
                        .orElse(null),
                staleNotes.of(edition, language.get()).map(OutdatedResponse::of).orElse(null));
    }

    @GET
    @Path("{period}/{number}/content")
    public byte[] content(@PathParam("period") String period, @PathParam("number") String number) {
        return editions.content(edition(period, number)).bytes();
    }

    @GET
    @Path("{period}/{number}/note.{extension}")
    public Response file(
            @PathParam("period") String period,
            @PathParam("number") String number,
            @PathParam("extension") String extension) {
        Edition edition = edition(period, number);
        Rendition rendition = new Rendition(language.get(), FileFormat.of(extension));
        return NoteFile.of(editions.file(edition, rendition), rendition, period, edition.getNumber());
    }

    @GET
    @Path("{period}/{number}/figures.csv")
    @Produces(MediaTypes.CSV_UTF_8)
    public Response figuresCsv(@PathParam("period") String period, @PathParam("number") String number) {
        Edition edition = edition(period, number);
        String name = String.join(
                        "-", "almasu", period, number, "figures", language.get().tag()) + ".csv";
        return FileResponse.of(ObservationCsv.render(tables.observations(edition, language.get())), name);
    }

    @GET
    @Path("{period}/{number}/figures.json")
    public List<ObservationResponse> figuresJson(
            @PathParam("period") String period, @PathParam("number") String number) {
        return tables.observations(edition(period, number), language.get()).stream()
                .map(ObservationResponse::of)
                .toList();
    }

    private Edition edition(String period, String number) {
        return editions.get(periods.get(period), EditionNumberParameter.parse(number));
    }

    private EditionSummary summary(Edition edition) {
        return new EditionSummary(
                edition.getPeriod(),
                periods.get(edition.getPeriod()).label(language.get()),
                edition.getNumber(),
                edition.getPublishedAt(),
                edition.getCorrectionReason(),
                edition.getSha256(),
                links(edition));
    }

    private Map<String, String> links(Edition edition) {
        String address = "/api/v1/editions/" + edition.getPeriod() + "/" + edition.getNumber();
        String lang = "?lang=" + language.get().tag();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address + lang);
        links.put("content", address + "/content");
        links.put("tables", address + "/tables" + lang);
        links.put("figures", address + "/figures.csv" + lang);
        for (FileFormat format : FileFormat.values()) {
            links.put(format.extension(), address + "/note." + format.extension() + lang);
        }
        return links;
    }
}
