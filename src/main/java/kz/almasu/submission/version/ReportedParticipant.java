package kz.almasu.submission.version;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.Map;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * A participant of the signed content. Its line has the value of each field, named as the columns of the sheet and in
 * their order: codes, ISO dates, names. Empty fields are omitted, so that a new field of the portal does not change
 * content signed before. The last member is {@code foreign_institution_id}, the institution abroad as reported, even if
 * merged later.
 *
 * @param foreignInstitutionId id in the registry
 * @param pseudonym distinguishes persons of the report; empty without identity number, null if unknown; not part of the
 *     signed content
 */
public record ReportedParticipant(Map<ParticipantField, String> values, long foreignInstitutionId, String pseudonym) {

    private static final String FOREIGN_INSTITUTION_ID = "foreign_institution_id";

    public ReportedParticipant {
        values = new EnumMap<>(values);
    }

    ReportedParticipant(Map<ParticipantField, String> values, long foreignInstitutionId) {
        this(values, foreignInstitutionId, null);
    }

    /** @param foreignInstitutionId the institution reported, even if merged since */
    public static ReportedParticipant of(
            Participant participant, long foreignInstitutionId, String name, String pseudonym) {
        ParticipantEntry entry = participant.entry();
        entry.setForeignInstitution(name);
        Map<ParticipantField, String> values = new EnumMap<>(ParticipantField.class);
        ParticipantField.declared().forEach(field -> values.put(field, field.textOf(entry)));
        return new ReportedParticipant(values, foreignInstitutionId, pseudonym);
    }

    public JsonObject json() {
        JsonObjectBuilder json = object();
        ParticipantField.declared().stream()
                .filter(field -> !text(field).isEmpty())
                .forEach(field -> json.add(field.column(), text(field)));
        return json.add(FOREIGN_INSTITUTION_ID, foreignInstitutionId).build();
    }

    static ReportedParticipant read(JsonObject json) {
        Map<ParticipantField, String> values = new EnumMap<>(ParticipantField.class);
        ParticipantField.declared().forEach(field -> values.put(field, json.getString(field.column(), "")));
        return new ReportedParticipant(
                values, json.getJsonNumber(FOREIGN_INSTITUTION_ID).longValueExact());
    }

    /** Empty if there is no value. */
    String text(ParticipantField field) {
        return values.getOrDefault(field, "");
    }

    String foreignInstitutionName() {
        return text(ParticipantField.FOREIGN_INSTITUTION);
    }

    boolean hasDirection(Direction direction) {
        return direction.name().equals(text(ParticipantField.DIRECTION));
    }

    ReportedParticipant withPseudonym(String other) {
        return new ReportedParticipant(values, foreignInstitutionId, other);
    }

    ReportedParticipant withForeignInstitutionNames(Map<Long, String> names) {
        Map<ParticipantField, String> renamed = new EnumMap<>(values);
        renamed.put(
                ParticipantField.FOREIGN_INSTITUTION,
                names.getOrDefault(foreignInstitutionId, foreignInstitutionName()));
        return new ReportedParticipant(renamed, foreignInstitutionId, pseudonym);
    }
}
