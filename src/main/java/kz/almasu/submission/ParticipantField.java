package kz.almasu.submission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** What is entered about a participant, in the order of the sheet: a column of the sheet, a field of the form. */
public enum ParticipantField implements Localized {
    DIRECTION(Direction.class, ParticipantEntry::getDirection, ParticipantEntry::setDirection),
    /** The reporting institution; on every row of a sheet, the same for a whole submission, and in no entry. */
    INSTITUTION(Void.class, entry -> null, (entry, none) -> {}),
    FAMILY_NAME(String.class, ParticipantEntry::getFamilyName, ParticipantEntry::setFamilyName),
    GIVEN_NAME(String.class, ParticipantEntry::getGivenName, ParticipantEntry::setGivenName),
    DEGREE(Degree.class, ParticipantEntry::getDegree, ParticipantEntry::setDegree),
    FIELD(Field.class, ParticipantEntry::getField, ParticipantEntry::setField),
    FORMAT(Format.class, ParticipantEntry::getFormat, ParticipantEntry::setFormat),
    PROGRAMME(Programme.class, ParticipantEntry::getProgramme, ParticipantEntry::setProgramme),
    COUNTRY(Country.class, ParticipantEntry::getCountry, ParticipantEntry::setCountry),
    FOREIGN_INSTITUTION(String.class, ParticipantEntry::getForeignInstitution, ParticipantEntry::setForeignInstitution),
    START_DATE(LocalDate.class, ParticipantEntry::getStartDate, ParticipantEntry::setStartDate),
    END_DATE(LocalDate.class, ParticipantEntry::getEndDate, ParticipantEntry::setEndDate),
    /** The identity number. It is read and never said: whoever asks for its value gets none. */
    IIN(String.class, entry -> null, ParticipantEntry::setIin),
    /** What the office wants the ministry to know about this participant; in its own words. */
    REMARK(String.class, ParticipantEntry::getRemark, ParticipantEntry::setRemark);

    private static final List<ParticipantField> EXPORTED =
            Arrays.stream(values()).filter(field -> field != IIN).toList();
    private static final List<ParticipantField> DECLARED =
            EXPORTED.stream().filter(field -> field != INSTITUTION).toList();

    private static final List<ParticipantField> REQUIRED =
            Arrays.stream(values()).filter(field -> !field.isOptional()).toList();

    private final String column = name().toLowerCase(Locale.ROOT);
    private final Class<?> type;
    private final Function<ParticipantEntry, ?> getter;
    private final BiConsumer<ParticipantEntry, Object> setter;

    <T> ParticipantField(Class<T> type, Function<ParticipantEntry, T> value, BiConsumer<ParticipantEntry, T> taking) {
        this.type = type;
        this.getter = value;
        this.setter = (entry, given) -> taking.accept(entry, type.cast(given));
    }

    /** The column's name in a sheet: {@code family_name}. */
    public String column() {
        return column;
    }

    /** The field with this column name, in any case and with spaces around; empty if there is none. */
    public static Optional<ParticipantField> ofColumn(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equalsIgnoreCase(column.strip()))
                .findFirst();
    }

    /** Whether a sheet and an entry may do without it; a sheet that names no institution is of the one that uploads it. */
    private boolean isOptional() {
        return this == IIN || this == REMARK || this == INSTITUTION;
    }

    /** What neither a sheet nor an entry may do without. */
    public static List<ParticipantField> required() {
        return REQUIRED;
    }

    /** The columns of the sheet that the portal gives back: all but the identity number, which it does not know. */
    public static List<ParticipantField> exported() {
        return EXPORTED;
    }

    /** What is declared of each participant: all that is told but the institution, which is one for the whole report. */
    public static List<ParticipantField> declared() {
        return DECLARED;
    }

    /** The list from which this field is chosen; empty for one that is written. */
    public Optional<Class<? extends Localized>> codeList() {
        return Localized.class.isAssignableFrom(type)
                ? Optional.of(type.asSubclass(Localized.class))
                : Optional.empty();
    }

    public boolean isDate() {
        return type == LocalDate.class;
    }

    /** What is entered in this field; null if nothing is. */
    public Object valueOf(ParticipantEntry entry) {
        return getter.apply(entry);
    }

    /** Enters an entry of the list, a day or a text, whichever this field holds; null empties it. */
    public void setValue(ParticipantEntry entry, Object given) {
        setter.accept(entry, given);
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
    public String label(Language language) {
        return Texts.get(language, "field." + name());
    }
}
