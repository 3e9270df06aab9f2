package kz.almasu.submission;

import static kz.almasu.submission.FieldPolicy.Disclosure.HIDDEN;
import static kz.almasu.submission.FieldPolicy.Disclosure.SIGNED;
import static kz.almasu.submission.FieldPolicy.Presence.OPTIONAL;
import static kz.almasu.submission.FieldPolicy.Presence.REQUIRED;
import static kz.almasu.submission.FieldPolicy.Reuse.BOTH;
import static kz.almasu.submission.FieldPolicy.Reuse.NEXT_PARTICIPANT;
import static kz.almasu.submission.FieldPolicy.Reuse.NEXT_PERIOD;
import static kz.almasu.submission.FieldPolicy.Reuse.NONE;
import static kz.almasu.submission.FieldPolicy.policy;
import static kz.almasu.submission.ParticipantColumn.coded;
import static kz.almasu.submission.ParticipantColumn.day;
import static kz.almasu.submission.ParticipantColumn.identityNumber;
import static kz.almasu.submission.ParticipantColumn.ofReport;
import static kz.almasu.submission.ParticipantColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * The fields of a participant, in sheet order, each declared once: entity, table, sheet, grid, API, signed content and
 * comparison follow from the declaration. To be added by hand: a migration, the attribute of {@link Participant}, the
 * property of {@link ParticipantEntry}, the form control, texts and headings; tests name what is missing.
 */
public enum ParticipantField implements Localized {
    DIRECTION(
            policy(REQUIRED, SIGNED, BOTH),
            coded(Direction.class, ParticipantEntry::getDirection, ParticipantEntry::setDirection)
                    .stored("direction", Participant::getDirection, Participant::setDirection)
                    .width(32)),
    /** The reporting institution: a column of the sheet, constant for a submission, and not part of an entry. */
    INSTITUTION(policy(OPTIONAL, SIGNED, NONE), ofReport()),
    FAMILY_NAME(
            policy(REQUIRED, SIGNED, NEXT_PERIOD),
            text(100, "NAME_LENGTH", ParticipantEntry::getFamilyName, ParticipantEntry::setFamilyName)
                    .stored("family_name", Participant::getFamilyName, Participant::setFamilyName)
                    .sortedBy("p.sortKey")
                    .width(22)),
    GIVEN_NAME(
            policy(REQUIRED, SIGNED, NEXT_PERIOD),
            text(100, "NAME_LENGTH", ParticipantEntry::getGivenName, ParticipantEntry::setGivenName)
                    .stored("given_name", Participant::getGivenName, Participant::setGivenName)
                    .width(22)),
    DEGREE(
            policy(REQUIRED, SIGNED, NEXT_PERIOD),
            coded(Degree.class, ParticipantEntry::getDegree, ParticipantEntry::setDegree)
                    .stored("degree_code", Participant::getDegree, Participant::setDegree)
                    .width(22)),
    FIELD(
            policy(REQUIRED, SIGNED, NEXT_PERIOD),
            coded(Field.class, ParticipantEntry::getField, ParticipantEntry::setField)
                    .stored("field_code", Participant::getField, Participant::setField)
                    .width(32)),
    FORMAT(
            policy(REQUIRED, SIGNED, BOTH),
            coded(Format.class, ParticipantEntry::getFormat, ParticipantEntry::setFormat)
                    .stored("format_code", Participant::getFormat, Participant::setFormat)),
    PROGRAMME(
            policy(REQUIRED, SIGNED, BOTH),
            coded(Programme.class, ParticipantEntry::getProgramme, ParticipantEntry::setProgramme)
                    .stored("programme_code", Participant::getProgramme, Participant::setProgramme)
                    .width(32)),
    COUNTRY(
            policy(REQUIRED, SIGNED, BOTH),
            coded(Country.class, ParticipantEntry::getCountry, ParticipantEntry::setCountry)
                    .stored("country_code", Participant::getCountry, Participant::setCountry)
                    .control(FieldControl.SUGGESTED_CHOICE)
                    .width(22)),
    FOREIGN_INSTITUTION(
            policy(REQUIRED, SIGNED, BOTH),
            text(
                            ForeignInstitution.MAX_NAME_LENGTH,
                            "TITLE_LENGTH",
                            ParticipantEntry::getForeignInstitution,
                            ParticipantEntry::setForeignInstitution)
                    .reference("foreign_institution_id")
                    .sortedBy("coalesce(s.searchName, h.searchName)")
                    .control(FieldControl.FOREIGN_INSTITUTION)
                    .hint("open")
                    .width(42)),
    START_DATE(
            policy(REQUIRED, SIGNED, NEXT_PARTICIPANT),
            day(ParticipantEntry::getStartDate, ParticipantEntry::setStartDate)
                    .stored("start_date", Participant::getStartDate, Participant::setStartDate)),
    END_DATE(
            policy(REQUIRED, SIGNED, NEXT_PARTICIPANT),
            day(ParticipantEntry::getEndDate, ParticipantEntry::setEndDate)
                    .stored("end_date", Participant::getEndDate, Participant::setEndDate)),
    /** The identity number: write-only; its value is always null. */
    IIN(
            policy(OPTIONAL, HIDDEN, NEXT_PERIOD),
            identityNumber(ParticipantEntry::setIin)
                    .stored(
                            "person_pseudonym",
                            ParticipantEntry::getPersonPseudonym,
                            ParticipantEntry::pseudonymize,
                            Participant::getPersonPseudonym,
                            Participant::setPersonPseudonym)
                    .hint("iin")),
    REMARK(
            policy(OPTIONAL, SIGNED, NONE),
            text(500, "REMARK_LENGTH", ParticipantEntry::getRemark, ParticipantEntry::setRemark)
                    .stored("remark", Participant::getRemark, Participant::setRemark)
                    .unchecked()
                    .control(FieldControl.LONG_TEXT)
                    .hint("remark")
                    .width(32)
                    .template(2));

    private static final List<ParticipantField> EXPORTED = filtered(field -> field.policy.isShown());
    private static final List<ParticipantField> SHOWN =
            filtered(field -> field.policy.isShown() && field != INSTITUTION);
    private static final List<ParticipantField> DECLARED =
            filtered(field -> field.policy.isSigned() && field != INSTITUTION);
    private static final List<ParticipantField> REQUIRED_FIELDS = filtered(field -> !field.isOptional());

    private final String column = name().toLowerCase(Locale.ROOT);
    private final FieldPolicy policy;
    private final ParticipantColumn<?> declaration;

    ParticipantField(FieldPolicy policy, ParticipantColumn<?> declaration) {
        this.policy = policy;
        this.declaration = declaration;
    }

    private static List<ParticipantField> filtered(Predicate<ParticipantField> condition) {
        return Arrays.stream(values()).filter(condition).toList();
    }

    /** Column name in a sheet: {@code family_name}. */
    public String column() {
        return column;
    }

    /** The field of this column name, ignoring case and surrounding spaces. */
    public static Optional<ParticipantField> ofColumn(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equalsIgnoreCase(column.strip()))
                .findFirst();
    }

    public static List<ParticipantField> required() {
        return REQUIRED_FIELDS;
    }

    /** Columns of an exported sheet: all but the identity number, which is not stored. */
    public static List<ParticipantField> exported() {
        return EXPORTED;
    }

    /**
     * Fields shown per participant in grid and API: the exported ones without the institution, which is constant for a
     * report.
     */
    public static List<ParticipantField> shown() {
        return SHOWN;
    }

    /** Fields of the signed content, a subset of {@link #shown}. */
    public static List<ParticipantField> declared() {
        return DECLARED;
    }

    /** Fields that keep their values when the next participant is entered. */
    static List<ParticipantField> repeated() {
        return filtered(field -> field.policy.isForNextParticipant());
    }

    public boolean isCopied() {
        return policy.isForNextPeriod();
    }

    public boolean isOptional() {
        return policy.isOptional();
    }

    /** The code list of this field; empty for a field of free input. */
    public Optional<Class<? extends Localized>> codeList() {
        Class<?> type = declaration.type().valueClass();
        return Localized.class.isAssignableFrom(type)
                ? Optional.of(type.asSubclass(Localized.class))
                : Optional.empty();
    }

    public boolean isDate() {
        return declaration.type() instanceof FieldType.Day;
    }

    public FieldControl control() {
        return declaration.control();
    }

    /** Suffix of the text key of the template's hint for this column. */
    public String hint() {
        return declaration.hint();
    }

    /** In characters. */
    public int width() {
        return declaration.width();
    }

    /** First template version with this column. */
    public int template() {
        return declaration.template();
    }

    public ParticipantColumn<?> declaration() {
        return declaration;
    }

    /** Null if nothing is entered. */
    public Object valueOf(ParticipantEntry entry) {
        return declaration.value(entry);
    }

    /** Sets a value of the field's type: a code list entry, a date or a text; null clears it. */
    public void setValue(ParticipantEntry entry, Object value) {
        declaration.set(entry, value);
    }

    /** The value as in a sheet: code, ISO date or text; empty if there is none. */
    public String textOf(ParticipantEntry entry) {
        return Objects.toString(valueOf(entry), "");
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "field." + name());
    }
}
