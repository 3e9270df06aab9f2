package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import kz.almasu.api.FileResponse;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.document.Table;
import kz.almasu.document.csv.CsvRenderer;
import kz.almasu.document.xlsx.XlsxRenderer;
import kz.almasu.edition.TableReader;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteTables;
import kz.almasu.system.MediaTypes;
import kz.almasu.system.Refusal;

/** The tables of the note, as JSON and as files for a spreadsheet program. */
@Path("periods/{period}/tables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TableResource {

    /** A table that can be asked for. */
    public record TableSummary(String id, String title, TableLinks links) {}

    /** Where a table is, in each form. */
    public record TableLinks(String json, String csv, String xlsx) {}

    @PathParam("period")
    private String period;

    @Inject
    private NoteTables tables;

    @Inject
    private TableReader tableReader;

    @Inject
    private ResponseLanguage language;

    @GET
    public List<TableSummary> all(@QueryParam("basis") String basis, @Context UriInfo uri) {
        tables.visiblePeriod(period, basis(basis));
        return NoteTables.ALL.stream()
                .map(definition -> new TableSummary(
                        definition.id(), definition.title(language.get()), links(definition.id(), uri)))
                .toList();
    }

    @GET
    @Path("{id: [^/.]+}")
    public TableResponse json(
            @PathParam("id") String id, @QueryParam("basis") String basis, @QueryParam("with") String with) {
        return TableResponse.of(table(id, basis, with), period, basis(basis));
    }

    @GET
    @Path("{id}.csv")
    @Produces(MediaTypes.CSV_UTF_8)
    public Response csv(
            @PathParam("id") String id, @QueryParam("basis") String basis, @QueryParam("with") String with) {
        return file(CsvRenderer.render(table(id, basis, with), language.get()), id, basis, "csv");
    }

    @GET
    @Path("{id}.xlsx")
    @Produces(MediaTypes.XLSX)
    public Response xlsx(
            @PathParam("id") String id, @QueryParam("basis") String basis, @QueryParam("with") String with) {
        return file(XlsxRenderer.render(table(id, basis, with), language.get()), id, basis, "xlsx");
    }

    private Table table(String id, String basis, String with) {
        return tableReader.table(period, id, basis(basis), with, language.get());
    }

    /** Addresses without host, which a proxy may have changed, and with the parameters that were given. */
    private static TableLinks links(String id, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        String after = query == null ? "" : "?" + query;
        String path = uri.getRequestUri().getRawPath().replaceAll("/+$", "") + "/" + id;
        return new TableLinks(path + after, path + ".csv" + after, path + ".xlsx" + after);
    }

    /** {@code almasu-2023H1-table-1-kk.csv}: what it holds can be told in any folder. */
    private Response file(byte[] bytes, String id, String basis, String extension) {
        String name = String.join(
                "-",
                "almasu",
                period,
                Character.isDigit(id.charAt(0)) ? "table-" + id : id,
                basis(basis) == Basis.APPROVED
                        ? language.get().tag()
                        : "submitted-" + language.get().tag());
        return FileResponse.of(bytes, name + "." + extension);
    }

    private static Basis basis(String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return Basis.APPROVED;
        }
        return Arrays.stream(Basis.values())
                .filter(basis -> basis.parameterValue().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notAllowed(Arrays.stream(Basis.values()).map(Basis::parameterValue), wanted, "basis"));
    }
}
