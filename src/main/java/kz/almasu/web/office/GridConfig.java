package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Direction;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.CanonicalJson;
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
        JsonObjectBuilder texts = CanonicalJson.object();
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
        return CanonicalJson.array(ParticipantField.shown(), this::column).toString();
    }

    private JsonObject column(ParticipantField field) {
        JsonObjectBuilder column = CanonicalJson.object()
                .add("field", field.column())
                .add("heading", field.label(language.getCurrent()))
                .add("kind", field.control().gridKind());
        List<? extends Localized> list = codes.of(field);
        if (!list.isEmpty()) {
            column.add("options", CanonicalJson.array(list, this::option));
        }
        return column.build();
    }

    private JsonObject option(Localized entry) {
        List<String> names = Arrays.stream(Language.values()).map(entry::label).toList();
        String code = entry instanceof CodeListEntry listed ? listed.getCode() : Objects.toString(entry);
        return CanonicalJson.object()
                .add("code", code)
                .add("name", displayText(entry))
                .add("names", CanonicalJson.texts(names))
                .build();
    }

    /** Directions have their short name, because a cell would cut off the part by which the long ones differ. */
    private String displayText(Localized entry) {
        return entry instanceof Direction direction
                ? Texts.get(language.getCurrent(), "direction.short." + direction.name())
                : entry.label(language.getCurrent());
    }
}
