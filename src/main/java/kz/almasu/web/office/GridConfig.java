package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Direction;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;
import kz.almasu.web.CodeListOptions;
import kz.almasu.web.UserLanguage;
import org.omnifaces.util.Faces;

/** Configuration of the grid's scripts as JSON: texts, columns and options in the user's language. */
@Named
@RequestScoped
public class GridConfig {

    private static final String PREFIX = "grid.";

    @Inject
    private UserLanguage language;

    @Inject
    private CodeListOptions codes;

    public String getTexts() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        Texts.bundle(language.getCurrent()).keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key ->
                        texts.add(key, Texts.get(language.getCurrent(), PREFIX + key.substring(PREFIX.length()))));
        return texts.build().toString();
    }

    /** Returns the base address of the submission in the API. */
    public String address(ReportStatus status) {
        return Faces.getRequestContextPath() + "/api/v1/periods/" + status.period() + "/submissions/"
                + status.institution().getCode() + "/";
    }

    /** Returns the columns with headings; those with a code list have options with their names in all languages. */
    public String getColumns() {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        ParticipantField.shown().forEach(field -> columns.add(column(field)));
        return columns.build().toString();
    }

    private JsonObjectBuilder column(ParticipantField field) {
        JsonObjectBuilder column = Json.createObjectBuilder()
                .add("field", field.column())
                .add("heading", field.label(language.getCurrent()))
                .add("kind", field.control().gridKind());
        List<? extends Localized> list = codes.of(field);
        if (!list.isEmpty()) {
            JsonArrayBuilder options = Json.createArrayBuilder();
            list.forEach(entry -> options.add(option(entry)));
            column.add("options", options);
        }
        return column;
    }

    private JsonObjectBuilder option(Localized entry) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        Arrays.stream(Language.values()).map(entry::label).forEach(names::add);
        String code = entry instanceof CodeListEntry listed ? listed.getCode() : Objects.toString(entry);
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", displayText(entry))
                .add("names", names);
    }

    /** Directions have their short name, because a cell would cut off the part by which the long ones differ. */
    private String displayText(Localized entry) {
        return entry instanceof Direction direction
                ? Texts.get(language.getCurrent(), "direction.short." + direction.name())
                : entry.label(language.getCurrent());
    }
}
