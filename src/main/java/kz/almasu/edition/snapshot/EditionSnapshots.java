package kz.almasu.edition.snapshot;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.object;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import kz.almasu.document.Document;
import kz.almasu.document.json.DocumentJson;
import kz.almasu.document.json.TableJson;
import kz.almasu.edition.draft.AnalystTexts;
import kz.almasu.edition.draft.DraftNote;
import kz.almasu.edition.draft.Justification;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.edition.publisher.Publisher;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableSet;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/** Factory of the immutable snapshot of a draft note. */
@ApplicationScoped
public class EditionSnapshots {

    @Inject
    private NamesAsOf namesAsOf;

    @Inject
    private Publisher publisher;

    /**
     * Imprint of an edition.
     *
     * @param correctionReason why the previous edition is corrected; empty for the first
     * @param day day of publication
     */
    public record Imprint(int number, String correctionReason, LocalDate day) {}

    /**
     * @param quotedNumber the edition of the half-year that the note compares with; 0 if there is none
     * @param previous the edition that this one corrects
     */
    public EditionSnapshot create(
            DraftNote draft, Imprint imprint, int quotedNumber, Optional<EditionSnapshot> previous) {
        EditionSnapshot content =
                snapshot(draft, imprint, quotedNumber, language -> document(draft, imprint, language));
        return previous.map(before -> snapshot(
                        draft, imprint, quotedNumber, language -> new ChangeList(before, content, language).inFront()))
                .orElse(content);
    }

    private EditionSnapshot snapshot(
            DraftNote draft, Imprint imprint, int quotedNumber, Function<Language, Document> documents) {
        return new EditionSnapshot(object().add(
                        EditionSnapshot.PERIOD, draft.period().getCode())
                .add(EditionSnapshot.NUMBER, imprint.number())
                .add(EditionSnapshot.CORRECTION_REASON, imprint.correctionReason())
                .add(EditionSnapshot.QUOTED_NUMBER, quotedNumber)
                .add(EditionSnapshot.DOCUMENTS, byLanguage(language -> DocumentJson.write(documents.apply(language))))
                .add(
                        EditionSnapshot.TABLES,
                        byLanguage(language -> tables(draft.sources().get(language))))
                .add("codeLists", namesAsOf.of(draft.period().getHalfYear()))
                .add("words", analystTexts(draft.analystTexts()))
                .add("revised", revisedSentences(draft.analystTexts()))
                .add("kept", acceptedStatements(draft))
                .add("leftOut", excludedReports(draft))
                .add("madeBy", Release.json())
                .build());
    }

    private static JsonObject byLanguage(Function<Language, JsonValue> value) {
        JsonObjectBuilder values = object();
        for (Language language : Language.values()) {
            values.add(language.tag(), value.apply(language));
        }
        return values.build();
    }

    private Document document(DraftNote draft, Imprint imprint, Language language) {
        Document note = draft.document(language);
        String edition = Texts.get(language, "edition.line", imprint.number(), Time.format(imprint.day()));
        return new Document(
                note.language(),
                note.title(),
                note.scope(),
                edition,
                publisher.sign(note.cover(), language),
                note.blocks());
    }

    private static JsonObject tables(NoteSource source) {
        JsonObjectBuilder halfYears = object().add(source.reported().halfYear().code(), tables(source.reported()));
        source.before().ifPresent(before -> halfYears.add(before.halfYear().code(), tables(before)));
        return halfYears.build();
    }

    private static JsonArray tables(TableSet tables) {
        return array(NoteTables.ALL, definition -> TableJson.write(tables.table(definition.id())));
    }

    private static JsonObject analystTexts(AnalystTexts texts) {
        return object().add(
                        "paragraphs",
                        array(
                                texts.paragraphs(),
                                paragraph -> localizedText(paragraph.getText())
                                        .add("id", paragraph.getId())
                                        .add("after", paragraph.getAfterBlockId())
                                        .build()))
                .add(
                        "notes",
                        array(
                                texts.notes(),
                                note -> localizedText(note.getText())
                                        .add("table", note.getTable())
                                        .build()))
                .build();
    }

    /** A sentence that is left out has no wording. */
    private static JsonArray revisedSentences(AnalystTexts texts) {
        return array(
                texts.revisedSentences(),
                revised -> justification(revised.getJustification())
                        .add("sentence", revised.getSentenceId())
                        .addAll(revised.wording()
                                .map(EditionSnapshots::localizedText)
                                .orElse(object()))
                        .build());
    }

    private static JsonObjectBuilder localizedText(LocalizedText text) {
        JsonObjectBuilder json = object();
        for (Language language : Language.values()) {
            json.add(language.tag(), text.get(language));
        }
        return json;
    }

    private static JsonArray acceptedStatements(DraftNote draft) {
        return array(
                draft.acceptedStatements(),
                accepted -> justification(accepted.getJustification())
                        .add("language", accepted.getLanguage().tag())
                        .add("quote", accepted.getQuote())
                        .build());
    }

    private static JsonArray excludedReports(DraftNote draft) {
        return array(
                draft.excludedReports(),
                excluded -> justification(excluded.getJustification())
                        .add("institution", excluded.getInstitution())
                        .build());
    }

    private static JsonObjectBuilder justification(Justification justification) {
        return object().add("reason", justification.getReason())
                .add("by", justification.getBy())
                .add("at", justification.getAt().toString());
    }
}
