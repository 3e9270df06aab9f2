package kz.almasu.edition.snapshot;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.document.Document;
import kz.almasu.document.Table;
import kz.almasu.document.json.DocumentJson;
import kz.almasu.document.json.TableJson;
import kz.almasu.note.NoteSource;
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;
import kz.almasu.system.CanonicalJson;
import kz.almasu.system.Language;
import kz.almasu.system.Sha256;

/**
 * The immutable content of an edition as canonical JSON: documents, the tables of both half-years, names of the code
 * lists, analysts' texts, reviewers' decisions, and the release and message bundles used. Created by
 * {@link EditionSnapshots} only.
 */
public final class EditionSnapshot {

    static final String PERIOD = "period";
    static final String NUMBER = "number";
    static final String CORRECTION_REASON = "note";
    static final String DOCUMENTS = "documents";
    static final String TABLES = "tables";
    static final String QUOTED_NUMBER = "quotedEdition";

    private final JsonObject json;

    EditionSnapshot(JsonObject json) {
        this.json = json;
    }

    /** @throws jakarta.json.JsonException if the bytes are not a snapshot */
    public static EditionSnapshot read(byte[] bytes) {
        return new EditionSnapshot(CanonicalJson.object(bytes));
    }

    public byte[] bytes() {
        return CanonicalJson.bytes(json);
    }

    /** In hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes());
    }

    public String period() {
        return json.getString(PERIOD);
    }

    public int number() {
        return json.getInt(NUMBER);
    }

    /** Empty for the first edition. */
    public String correctionReason() {
        return json.getString(CORRECTION_REASON);
    }

    /** Returns the half-year that the note compares with. */
    public Optional<String> quotedPeriod() {
        return json.getJsonObject(TABLES).values().stream()
                .flatMap(halfYears -> halfYears.asJsonObject().keySet().stream())
                .filter(halfYear -> !halfYear.equals(period()))
                .findFirst();
    }

    /** Returns the edition whose figures are quoted; 0 if they were published before this portal. */
    public int quotedNumber() {
        return json.getInt(QUOTED_NUMBER, 0);
    }

    /** Returns the languages in the snapshot; a language added to the portal later is not among them. */
    public Set<Language> languages() {
        return json.getJsonObject(DOCUMENTS).keySet().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    /** Returns the wanted language if the snapshot has it, else the first one that it has. */
    public Language resolveLanguage(Language wanted) {
        Set<Language> languages = languages();
        return languages.contains(wanted)
                ? wanted
                : languages.stream().findFirst().orElseThrow();
    }

    /** Returns the note in this language or, if the snapshot lacks it, in the first one that it has. */
    public Document document(Language language) {
        return DocumentJson.read(json.getJsonObject(DOCUMENTS)
                .getJsonObject(resolveLanguage(language).tag()));
    }

    /** Returns the tables of the note, in the language of {@link #document}. */
    public NoteSource source(Language language) {
        Language resolved = resolveLanguage(language);
        JsonObject halfYears = json.getJsonObject(TABLES).getJsonObject(resolved.tag());
        Map<String, TableSet> tables = halfYears.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> tables(entry, resolved)));
        TableSet reported = tables.remove(period());
        return new NoteSource(reported, tables.values().stream().findFirst());
    }

    private static TableSet tables(Map.Entry<String, JsonValue> entry, Language language) {
        Optional<HalfYear> halfYear = HalfYear.parse(entry.getKey());
        JsonArray tables = entry.getValue().asJsonArray();
        return new TableSet(
                halfYear.orElseThrow(),
                language,
                CanonicalJson.list(tables, TableJson::read).stream()
                        .collect(Collectors.toMap(Table::id, Function.identity())));
    }
}
