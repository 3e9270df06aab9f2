package kz.almasu.edition;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.object;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.function.Function;
import kz.almasu.document.Document;
import kz.almasu.document.json.DocumentJson;
import kz.almasu.document.json.TableJson;
import kz.almasu.edition.draft.AnalystTexts;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.Justification;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableSet;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/** Makes of a manuscript, which changes with the data, the content of an edition, which does not. */
@ApplicationScoped
public class EditionSnapshots {

    @Inject
    private NamesAsOf namesAsOf;

    /**
     * @param number which edition it becomes
     * @param note why the one before is corrected; empty for the first
     */
    public EditionSnapshot create(DraftNote manuscript, int number, String note) {
        return new EditionSnapshot(object().add(
                        EditionSnapshot.PERIOD, manuscript.period().getCode())
                .add(EditionSnapshot.NUMBER, number)
                .add(EditionSnapshot.NOTE, note)
                .add(EditionSnapshot.DOCUMENTS, byLanguage(language -> document(manuscript, number, language)))
                .add(
                        EditionSnapshot.TABLES,
                        byLanguage(language -> tables(manuscript.sources().get(language))))
                .add("codeLists", namesAsOf.of(manuscript.period().getHalfYear()))
                .add("words", analystTexts(manuscript.analystTexts()))
                .add("kept", acceptedStatements(manuscript))
                .add("leftOut", excludedReports(manuscript))
                .add("madeBy", Release.json())
                .build());
    }

    private static JsonObject byLanguage(Function<Language, JsonValue> inLanguage) {
        JsonObjectBuilder each = object();
        for (Language language : Language.values()) {
            each.add(language.tag(), inLanguage.apply(language));
        }
        return each.build();
    }

    private static JsonObject document(DraftNote manuscript, int number, Language language) {
        Document note = manuscript.document(language);
        String edition = Texts.get(language, "edition.line", number, formatDate(manuscript.today()));
        return DocumentJson.write(new Document(note.language(), note.title(), note.scope(), edition, note.blocks()));
    }

    private static String formatDate(LocalDate day) {
        return Time.format(day);
    }

    private static JsonObject tables(NoteSource source) {
        JsonObjectBuilder halfYears = object().add(source.reported().halfYear().code(), tables(source.reported()));
        source.before().ifPresent(before -> halfYears.add(before.halfYear().code(), tables(before)));
        return halfYears.build();
    }

    private static JsonArray tables(TableSet tables) {
        return array(NoteTables.ALL, definition -> TableJson.write(tables.table(definition.id())));
    }

    private static JsonObject analystTexts(AnalystTexts words) {
        return object().add(
                        "paragraphs",
                        array(
                                words.paragraphs(),
                                paragraph -> localizedText(paragraph.getText())
                                        .add("id", paragraph.getId())
                                        .add("after", paragraph.getAfterBlockId())
                                        .build()))
                .add(
                        "notes",
                        array(
                                words.notes(),
                                note -> localizedText(note.getText())
                                        .add("table", note.getTable())
                                        .build()))
                .build();
    }

    private static JsonObjectBuilder localizedText(LocalizedText text) {
        JsonObjectBuilder json = object();
        for (Language language : Language.values()) {
            json.add(language.tag(), text.get(language));
        }
        return json;
    }

    private static JsonArray acceptedStatements(DraftNote manuscript) {
        return array(
                manuscript.acceptedStatements(),
                kept -> justification(kept.getJustification())
                        .add("language", kept.getLanguage().tag())
                        .add("quote", kept.getQuote())
                        .build());
    }

    private static JsonArray excludedReports(DraftNote manuscript) {
        return array(
                manuscript.excludedReports(),
                decision -> justification(decision.getJustification())
                        .add("institution", decision.getInstitution())
                        .build());
    }

    private static JsonObjectBuilder justification(Justification given) {
        return object().add("reason", given.getReason())
                .add("by", given.getBy())
                .add("at", given.getAt().toString());
    }
}
