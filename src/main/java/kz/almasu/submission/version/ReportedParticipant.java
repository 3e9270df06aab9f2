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
 * One participant as it was declared. Its line has what was entered in each field, named as the columns of the sheet and
 * in their order: codes of code lists, ISO days, names; a field without entry is left out, so that one that is new in the
 * portal does not change what was signed before. Last stands {@code foreign_institution_id}, which institution abroad the
 * name stood for, whatever that was merged into later.
 *
 * @param foreignInstitutionId the id of the institution abroad in the registry
 * @param pseudonym tells the person from others of the report, empty without identity number, null where that is not known; it
 *     is not declared, and not in the line
 */
public record ReportedParticipant(Map<ParticipantField, String> values, long foreignInstitutionId, String pseudonym) {

    private static final String FOREIGN_INSTITUTION_ID = "foreign_institution_id";

    public ReportedParticipant {
        values = new EnumMap<>(values);
    }

    ReportedParticipant(Map<ParticipantField, String> values, long host) {
        this(values, host, null);
    }

    /**
     * @param host the id of the institution abroad that was reported, whatever it has been merged into since
     * @param hostName its name
     */
    public static ReportedParticipant of(Participant participant, long host, String hostName, String person) {
        ParticipantEntry entry = participant.entry();
        entry.setForeignInstitution(hostName);
        Map<ParticipantField, String> values = new EnumMap<>(ParticipantField.class);
        ParticipantField.declared().forEach(field -> values.put(field, field.textOf(entry)));
        return new ReportedParticipant(values, host, person);
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

    /** What stands in this field; empty if nothing does. */
    String text(ParticipantField field) {
        return values.getOrDefault(field, "");
    }

    String foreignInstitutionName() {
        return text(ParticipantField.FOREIGN_INSTITUTION);
    }

    boolean hasDirection(Direction direction) {
        return direction.name().equals(text(ParticipantField.DIRECTION));
    }

    ReportedParticipant withPseudonym(String known) {
        return new ReportedParticipant(values, foreignInstitutionId, known);
    }

    ReportedParticipant withForeignInstitutionNames(Map<Long, String> hosts) {
        Map<ParticipantField, String> named = new EnumMap<>(values);
        named.put(
                ParticipantField.FOREIGN_INSTITUTION,
                hosts.getOrDefault(foreignInstitutionId, foreignInstitutionName()));
        return new ReportedParticipant(named, foreignInstitutionId, pseudonym);
    }
}
