package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.almasu.api.FileResponse;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.document.Table;
import kz.almasu.document.csv.CsvRenderer;
import kz.almasu.document.xlsx.XlsxRenderer;
import kz.almasu.edition.Citation;
import kz.almasu.edition.Edition;
import kz.almasu.edition.EditionTables;
import kz.almasu.edition.Editions;
import kz.almasu.figures.Basis;
import kz.almasu.note.data.Observation;
import kz.almasu.note.data.ObservationCsv;
import kz.almasu.period.Periods;
import kz.almasu.system.MediaTypes;

/** Each table of each edition at a permanent address, to read, to compute with and to cite. */
@Path("editions/{period}/{number}/tables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionTableResource {

    private static final String ID = "{id: [^/.]+}";

    public record EditionTableSummary(String id, String title, EditionTableLinks links) {}

    /** Paths of a table; the tidy ones hold one figure a line, the page is for people. */
    public record EditionTableLinks(
            String json, String csv, String xlsx, String tidyCsv, String tidyJson, String page) {}

    /**
     * A table of an edition.
     *
     * @param sha256 hash of the content of the edition
     * @param citation how to cite the table
     */
    public record EditionTableResponse(
            int edition, String sha256, String citation, EditionTableLinks links, TableResponse table) {}

    @PathParam("period")
    private String period;

    @PathParam("number")
    private String number;

    @Inject
    private Periods periods;

    @Inject
    private Editions editions;

    @Inject
    private EditionTables tables;

    @Inject
    private ResponseLanguage language;

    @GET
    public List<EditionTableSummary> all() {
        return tables.all(edition(), language.get()).stream()
                .map(table -> new EditionTableSummary(table.id(), table.title(), links(table.id())))
                .toList();
    }

    @GET
    @Path(ID)
    public EditionTableResponse json(@PathParam("id") String id, @Context UriInfo uri) {
        Edition edition = edition();
        Table table = table(id);
        String address = uri.getBaseUri().resolve(links(id).page()).toString();
        return new EditionTableResponse(
                edition.getNumber(),
                edition.getSha256(),
                Citation.of(edition, table.title(), table.scope(), language.get(), address),
                links(id),
                TableResponse.of(table, period, Basis.APPROVED));
    }

    @GET
    @Path(ID + ".csv")
    @Produces(MediaTypes.CSV_UTF_8)
    public Response csv(@PathParam("id") String id) {
        return FileResponse.of(CsvRenderer.render(table(id), language.get()), fileName(id, "csv"));
    }

    @GET
    @Path(ID + ".xlsx")
    @Produces(MediaTypes.XLSX)
    public Response xlsx(@PathParam("id") String id) {
        return FileResponse.of(XlsxRenderer.render(table(id), language.get()), fileName(id, "xlsx"));
    }

    @GET
    @Path(ID + ".tidy.csv")
    @Produces(MediaTypes.CSV_UTF_8)
    public Response tidyCsv(@PathParam("id") String id) {
        return FileResponse.of(ObservationCsv.render(Observation.of(period, table(id))), fileName(id, "tidy.csv"));
    }

    @GET
    @Path(ID + ".tidy.json")
    public List<ObservationResponse> tidyJson(@PathParam("id") String id) {
        return Observation.of(period, table(id)).stream()
                .map(ObservationResponse::of)
                .toList();
    }

    private Edition edition() {
        return editions.get(periods.get(period), EditionNumberParameter.parse(number));
    }

    private Table table(String id) {
        return tables.table(edition(), id, language.get());
    }

    private EditionTableLinks links(String id) {
        String path = "/api/v1/editions/" + period + "/" + number + "/tables/" + id;
        String lang = "?lang=" + language.get().tag();
        return new EditionTableLinks(
                path + lang,
                path + ".csv" + lang,
                path + ".xlsx" + lang,
                path + ".tidy.csv" + lang,
                path + ".tidy.json" + lang,
                "/note/edition-table.xhtml" + lang + "&period=" + period + "&number=" + number + "&id=" + id);
    }

    private String fileName(String id, String extension) {
        String table = Character.isDigit(id.charAt(0)) ? "table-" + id : id;
        return String.join("-", "almasu", period, number, table, language.get().tag()) + "." + extension;
    }
}
