package kz.almasu.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/** What is entered about a participant, in the order of the sheet: a column of the sheet, a field of the form. */
public enum ParticipantField implements Spoken {
    DIRECTION(ParticipantEntry::getDirection),
    /** The reporting institution; on every row of a sheet, the same for a whole submission. */
    INSTITUTION(entry -> null),
    FAMILY_NAME(ParticipantEntry::getFamilyName),
    GIVEN_NAME(ParticipantEntry::getGivenName),
    DEGREE(ParticipantEntry::getDegree),
    FIELD(ParticipantEntry::getField),
    FORMAT(ParticipantEntry::getFormat),
    PROGRAMME(ParticipantEntry::getProgramme),
    COUNTRY(ParticipantEntry::getCountry),
    FOREIGN_INSTITUTION(ParticipantEntry::getForeignInstitution),
    START_DATE(ParticipantEntry::getStartDate),
    END_DATE(ParticipantEntry::getEndDate),
    /** The identity number. It is read and never said: whoever asks for its value gets none. */
    IIN(entry -> null),
    /** What the office wants the ministry to know about this participant; in its own words. */
    REMARK(ParticipantEntry::getRemark);

    private static final List<ParticipantField> TOLD =
            Arrays.stream(values()).filter(field -> field != IIN).toList();
    private static final List<ParticipantField> DECLARED =
            TOLD.stream().filter(field -> field != INSTITUTION).toList();

    private final Function<ParticipantEntry, Object> value;

    ParticipantField(Function<ParticipantEntry, Object> value) {
        this.value = value;
    }

    /** The column's name in a sheet: {@code family_name}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this column name, in any case and with spaces around; empty if there is none. */
    public static Optional<ParticipantField> ofColumn(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equalsIgnoreCase(column.strip()))
                .findFirst();
    }

    /** Whether a sheet and an entry may do without it; a sheet that names no institution is of the one that uploads it. */
    public boolean isOptional() {
        return this == IIN || this == REMARK || this == INSTITUTION;
    }

    /** The columns of the sheet that the portal gives back: all but the identity number, which it does not know. */
    public static List<ParticipantField> told() {
        return TOLD;
    }

    /** What is declared of each participant: all that is told but the institution, which is one for the whole report. */
    public static List<ParticipantField> declared() {
        return DECLARED;
    }

    /** What is entered in this field; null if nothing is. */
    public Object valueOf(ParticipantEntry entry) {
        return value.apply(entry);
    }

    /** What is entered in this field as a sheet writes it: codes, ISO dates, names; empty if nothing is. */
    public String textOf(ParticipantEntry entry) {
        Object found = valueOf(entry);
        if (found == null) {
            return "";
        }
        return found instanceof CodeListEntry listed ? listed.getCode() : found.toString();
    }

    @Override
    public String in(Language language) {
        return Texts.get(language, "field." + name());
    }
}
