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
import kz.almasu.edition.manuscript.Given;
import kz.almasu.edition.manuscript.Manuscript;
import kz.almasu.edition.manuscript.Words;
import kz.almasu.edition.manuscript.WrittenText;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableSet;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/** Makes of a manuscript, which changes with the data, the content of an edition, which does not. */
@ApplicationScoped
public class Freezing {

    @Inject
    private NamesThen names;

    /**
     * @param number which edition it becomes
     * @param note why the one before is corrected; empty for the first
     */
    public FrozenContent freeze(Manuscript manuscript, int number, String note) {
        return new FrozenContent(object().add(
                        FrozenContent.PERIOD, manuscript.period().getCode())
                .add(FrozenContent.NUMBER, number)
                .add(FrozenContent.NOTE, note)
                .add(FrozenContent.DOCUMENTS, each(language -> document(manuscript, number, language)))
                .add(
                        FrozenContent.TABLES,
                        each(language -> tables(manuscript.sources().get(language))))
                .add("codeLists", names.of(manuscript.period().getHalfYear()))
                .add("words", words(manuscript.words()))
                .add("kept", kept(manuscript))
                .add("leftOut", leftOut(manuscript))
                .add("madeBy", Release.json())
                .build());
    }

    private static JsonObject each(Function<Language, JsonValue> inLanguage) {
        JsonObjectBuilder each = object();
        for (Language language : Language.values()) {
            each.add(language.tag(), inLanguage.apply(language));
        }
        return each.build();
    }

    private static JsonObject document(Manuscript manuscript, int number, Language language) {
        Document note = manuscript.document(language);
        String edition = Texts.get(language, "edition.line", number, day(manuscript.today()));
        return DocumentJson.write(new Document(note.language(), note.title(), note.scope(), edition, note.blocks()));
    }

    private static String day(LocalDate day) {
        return Time.written(day);
    }

    private static JsonObject tables(NoteSource source) {
        JsonObjectBuilder halfYears = object().add(source.reported().halfYear().code(), tables(source.reported()));
        source.before().ifPresent(before -> halfYears.add(before.halfYear().code(), tables(before)));
        return halfYears.build();
    }

    private static JsonArray tables(TableSet tables) {
        return array(NoteTables.ALL, definition -> TableJson.write(tables.table(definition.id())));
    }

    private static JsonObject words(Words words) {
        return object().add(
                        "paragraphs",
                        array(
                                words.paragraphs(),
                                paragraph -> written(paragraph.getText())
                                        .add("id", paragraph.getId())
                                        .add("after", paragraph.getAfter())
                                        .build()))
                .add(
                        "notes",
                        array(
                                words.notes(),
                                note -> written(note.getText())
                                        .add("table", note.getTable())
                                        .build()))
                .build();
    }

    private static JsonObjectBuilder written(WrittenText text) {
        JsonObjectBuilder json = object();
        for (Language language : Language.values()) {
            json.add(language.tag(), text.in(language));
        }
        return json;
    }

    private static JsonArray kept(Manuscript manuscript) {
        return array(
                manuscript.reasons(),
                kept -> given(kept.getGiven())
                        .add("language", kept.getLanguage().tag())
                        .add("quote", kept.getQuote())
                        .build());
    }

    private static JsonArray leftOut(Manuscript manuscript) {
        return array(
                manuscript.leftOut(),
                decision -> given(decision.getGiven())
                        .add("institution", decision.getInstitution())
                        .build());
    }

    private static JsonObjectBuilder given(Given given) {
        return object().add("reason", given.getReason())
                .add("by", given.getBy())
                .add("at", given.getAt().toString());
    }
}
