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

/** Tables of the note as JSON, CSV and XLSX. */
@Path("periods/{period}/tables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TableResource {

    public record TableSummary(String id, String title, TableLinks links) {}

    /** Paths of a table by format. */
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

    /** Returns paths with the parameters of the request; without host, which a proxy may have changed. */
    private static TableLinks links(String id, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        String suffix = query == null ? "" : "?" + query;
        String path = uri.getRequestUri().getRawPath().replaceAll("/+$", "") + "/" + id;
        return new TableLinks(path + suffix, path + ".csv" + suffix, path + ".xlsx" + suffix);
    }

    /** Names the file by its content, such as {@code almasu-2023H1-table-1-kk.csv}. */
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

    private static Basis basis(String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return Basis.APPROVED;
        }
        return Arrays.stream(Basis.values())
                .filter(basis -> basis.parameterValue().equals(parameter))
                .findFirst()
                .orElseThrow(() -> Refusal.notAllowed(
                        Arrays.stream(Basis.values()).map(Basis::parameterValue), parameter, "basis"));
    }
}
