package kz.almasu.intake;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.CanonicalJson;

/**
 * The changes an import has made, with what is needed to undo them.
 *
 * @param added ids of the new participants
 * @param changed participants as they were before, by id
 * @param removed participants that the import removed
 * @param drafts keys of the new draft rows
 */
record AppliedChanges(List<Long> added, Map<Long, Before> changed, List<Before> removed, List<String> drafts) {

    private static final String PERSON = "person";

    /**
     * A participant before the import, as texts.
     *
     * @param person pseudonym; null if there is none
     */
    record Before(Map<String, String> texts, String person) {

        static Before of(ParticipantEntry entry) {
            Map<String, String> texts = new LinkedHashMap<>();
            ParticipantField.shown().forEach(field -> texts.put(field.column(), field.textOf(entry)));
            return new Before(texts, entry.getPersonPseudonym());
        }

        private static Before of(JsonObject json) {
            Map<String, String> texts = new LinkedHashMap<>();
            json.keySet().stream()
                    .filter(column -> !column.equals(PERSON))
                    .forEach(column -> texts.put(column, json.getString(column)));
            return new Before(texts, json.getString(PERSON, null));
        }

        ParticipantEntry entry(CodeIndex codes) {
            ParticipantEntry entry = new ParticipantEntry();
            texts.forEach((column, text) -> ParticipantField.ofColumn(column)
                    .filter(field -> !text.isEmpty())
                    .ifPresent(field ->
                            field.setValue(entry, field.declaration().type().parse(text, codes))));
            entry.pseudonymize(person);
            return entry;
        }

        private JsonObjectBuilder json() {
            JsonObjectBuilder object = CanonicalJson.object();
            texts.forEach(object::add);
            Optional.ofNullable(person).ifPresent(pseudonym -> object.add(PERSON, pseudonym));
            return object;
        }
    }

    byte[] bytes() {
        JsonObjectBuilder before = CanonicalJson.object();
        changed.forEach((id, participant) -> before.add(id.toString(), participant.json()));
        return CanonicalJson.bytes(CanonicalJson.object()
                .add("added", CanonicalJson.array(added, CanonicalJson::value))
                .add("changed", before)
                .add(
                        "removed",
                        CanonicalJson.array(
                                removed, participant -> participant.json().build()))
                .add("drafts", CanonicalJson.texts(drafts))
                .build());
    }

    static AppliedChanges of(byte[] bytes) {
        JsonObject json = CanonicalJson.object(bytes);
        Map<Long, Before> changed = new LinkedHashMap<>();
        JsonObject before = json.getJsonObject("changed");
        before.keySet().forEach(id -> changed.put(Long.valueOf(id), Before.of(before.getJsonObject(id))));
        return new AppliedChanges(
                json.getJsonArray("added").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::longValue)
                        .toList(),
                changed,
                CanonicalJson.list(json.getJsonArray("removed"), Before::of),
                json.getJsonArray("drafts").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
