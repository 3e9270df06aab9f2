package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.note.data.DataDictionary;
import kz.almasu.note.data.ObservationColumn;

/** Explains the figures of editions as data: columns, measures and codes. */
@Path("data-dictionary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DataDictionaryResource {

    /** @param name heading in CSV files */
    public record ColumnDescription(String name, String type, String meaning) {}

    public record CodeResponse(String code, String label) {}

    /** @param name DIRECTION or a dimension */
    public record CodeListResponse(String name, String label, List<CodeResponse> codes) {}

    public record DictionaryResponse(
            List<ColumnDescription> columns, List<CodeResponse> measures, List<CodeListResponse> codeLists) {}

    @Inject
    private DataDictionary dictionary;

    @Inject
    private ResponseLanguage language;

    @GET
    public DictionaryResponse all() {
        return new DictionaryResponse(
                Stream.of(ObservationColumn.values())
                        .map(column -> new ColumnDescription(
                                column.heading(), column.type().jsonName(), column.meaning(language.get())))
                        .toList(),
                codes(DataDictionary.measures(language.get())),
                dictionary.codeLists(language.get()).stream()
                        .map(list -> new CodeListResponse(list.name(), list.label(), codes(list.codes())))
                        .toList());
    }

    private static List<CodeResponse> codes(List<DataDictionary.Code> codes) {
        return codes.stream()
                .map(code -> new CodeResponse(code.code(), code.label()))
                .toList();
    }
}
