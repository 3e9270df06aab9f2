package kz.almasu.edition;

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
 * All that an edition consists of, as canonical JSON: its documents; the tables of both half-years that they were
 * written from; the names of the code lists; the words of the analyst and what was decided; which texts and release
 * made it. It is written by {@link EditionSnapshots} and only read afterwards.
 */
public final class EditionSnapshot {

    static final String PERIOD = "period";
    static final String NUMBER = "number";
    static final String NOTE = "note";
    static final String DOCUMENTS = "documents";
    static final String TABLES = "tables";

    private final JsonObject json;

    EditionSnapshot(JsonObject json) {
        this.json = json;
    }

    /** @throws jakarta.json.JsonException if it is no such content */
    static EditionSnapshot read(byte[] bytes) {
        return new EditionSnapshot(CanonicalJson.object(bytes));
    }

    /** The canonical bytes. */
    public byte[] bytes() {
        return CanonicalJson.bytes(json);
    }

    /** SHA-256 of the canonical bytes, in hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes());
    }

    /** The code of the half-year. */
    public String period() {
        return json.getString(PERIOD);
    }

    public int number() {
        return json.getInt(NUMBER);
    }

    /** Why the edition before was corrected; empty for the first. */
    public String correctionReason() {
        return json.getString(NOTE);
    }

    /** The languages of the portal in which it was frozen: one that came later is not among them. */
    public Set<Language> languages() {
        return json.getJsonObject(DOCUMENTS).keySet().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    /** The language in which it is read by whoever wants this one: this, or else the first that it has. */
    Language readIn(Language wanted) {
        Set<Language> languages = languages();
        return languages.contains(wanted)
                ? wanted
                : languages.stream().findFirst().orElseThrow();
    }

    /** The note in this language; in {@link Language#DEFAULT}, where it was not frozen in this one. */
    public Document document(Language language) {
        return DocumentJson.read(
                json.getJsonObject(DOCUMENTS).getJsonObject(readIn(language).tag()));
    }

    /** The tables that it was written from, in the language of {@link #document}. */
    public NoteSource source(Language language) {
        Language read = readIn(language);
        JsonObject halfYears = json.getJsonObject(TABLES).getJsonObject(read.tag());
        Map<String, TableSet> tables = halfYears.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> tables(entry, read)));
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
