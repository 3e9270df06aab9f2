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
import static kz.almasu.submission.ParticipantColumn.day;
import static kz.almasu.submission.ParticipantColumn.identityNumber;
import static kz.almasu.submission.ParticipantColumn.listed;
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
 * The fields of a participant in the order of the sheet, each declared once: entity, table, sheet, grid, API, signed content
 * and comparison follow from the declaration. By hand remain a migration, the attribute of {@link Participant}, the
 * property of {@link ParticipantEntry}, the control in the form, the texts and the headings; tests name what is missing.
 */
public enum ParticipantField implements Localized {
    DIRECTION(
            policy(REQUIRED, SIGNED, BOTH),
            listed(Direction.class, ParticipantEntry::getDirection, ParticipantEntry::setDirection)
                    .stored("direction", Participant::getDirection, Participant::setDirection)
                    .width(32)),
    /** The reporting institution; on every row of a sheet, the same for a whole submission, and in no entry. */
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
            listed(Degree.class, ParticipantEntry::getDegree, ParticipantEntry::setDegree)
                    .stored("degree_code", Participant::getDegree, Participant::setDegree)
                    .width(22)),
    FIELD(
            policy(REQUIRED, SIGNED, NEXT_PERIOD),
            listed(Field.class, ParticipantEntry::getField, ParticipantEntry::setField)
                    .stored("field_code", Participant::getField, Participant::setField)
                    .width(32)),
    FORMAT(
            policy(REQUIRED, SIGNED, BOTH),
            listed(Format.class, ParticipantEntry::getFormat, ParticipantEntry::setFormat)
                    .stored("format_code", Participant::getFormat, Participant::setFormat)),
    PROGRAMME(
            policy(REQUIRED, SIGNED, BOTH),
            listed(Programme.class, ParticipantEntry::getProgramme, ParticipantEntry::setProgramme)
                    .stored("programme_code", Participant::getProgramme, Participant::setProgramme)
                    .width(32)),
    COUNTRY(
            policy(REQUIRED, SIGNED, BOTH),
            listed(Country.class, ParticipantEntry::getCountry, ParticipantEntry::setCountry)
                    .stored("country_code", Participant::getCountry, Participant::setCountry)
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
    /** The identity number. It is read and never said: whoever asks for its value gets none. */
    IIN(
            policy(OPTIONAL, HIDDEN, NEXT_PERIOD),
            identityNumber(ParticipantEntry::setIin)
                    .stored(
                            "person_pseudonym",
                            ParticipantEntry::getPersonPseudonym,
                            ParticipantEntry::pseudonymize,
                            Participant::getPersonMark,
                            Participant::setPersonMark)
                    .hint("iin")),
    /** What the office wants the ministry to know about this participant; in its own words. */
    REMARK(
            policy(OPTIONAL, SIGNED, NONE),
            text(500, "REMARK_LENGTH", ParticipantEntry::getRemark, ParticipantEntry::setRemark)
                    .stored("remark", Participant::getRemark, Participant::setRemark)
                    .unchecked()
                    .control(FieldControl.LONG_TEXT)
                    .hint("remark")
                    .width(32)
                    .template(2));

    private static final List<ParticipantField> EXPORTED = those(field -> field.policy.isShown());
    private static final List<ParticipantField> SHOWN = those(field -> field.policy.isShown() && field != INSTITUTION);
    private static final List<ParticipantField> DECLARED =
            those(field -> field.policy.isSigned() && field != INSTITUTION);
    private static final List<ParticipantField> REQUIRED_FIELDS = those(field -> !field.isOptional());

    private final String column = name().toLowerCase(Locale.ROOT);
    private final FieldPolicy policy;
    private final ParticipantColumn<?> declaration;

    ParticipantField(FieldPolicy policy, ParticipantColumn<?> declaration) {
        this.policy = policy;
        this.declaration = declaration;
    }

    private static List<ParticipantField> those(Predicate<ParticipantField> wanted) {
        return Arrays.stream(values()).filter(wanted).toList();
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

    /** What neither a sheet nor an entry may do without. */
    public static List<ParticipantField> required() {
        return REQUIRED_FIELDS;
    }

    /** The columns of the sheet that the portal gives back: all but the identity number, which it does not know. */
    public static List<ParticipantField> exported() {
        return EXPORTED;
    }

    /** What grid and API show of each participant: all that is told but the institution, which is one for the whole report. */
    public static List<ParticipantField> shown() {
        return SHOWN;
    }

    /** What is declared of each participant: the part of {@link #shown} that is in the signed content. */
    public static List<ParticipantField> declared() {
        return DECLARED;
    }

    /** The fields that hold for the next participant of an office as for the last. */
    static List<ParticipantField> repeated() {
        return those(field -> field.policy.isForNextParticipant());
    }

    /** Whether a copy of an earlier half-year takes the field over. */
    public boolean isCopied() {
        return policy.isForNextPeriod();
    }

    public boolean isOptional() {
        return policy.isOptional();
    }

    /** The list from which this field is chosen; empty for one that is written. */
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

    /** End of the key of the text that stands beside a cell of the template. */
    public String hint() {
        return declaration.hint();
    }

    /** Of its column in the template, in characters. */
    public int width() {
        return declaration.width();
    }

    /** First version of the template that has the column. */
    public int template() {
        return declaration.template();
    }

    public ParticipantColumn<?> declaration() {
        return declaration;
    }

    /** What is entered in this field; null if nothing is. */
    public Object valueOf(ParticipantEntry entry) {
        return declaration.value(entry);
    }

    /** Enters an entry of the list, a day or a text, whichever this field holds; null empties it. */
    public void setValue(ParticipantEntry entry, Object given) {
        declaration.put(entry, given);
    }

    /** What is entered in this field as a sheet writes it: codes, ISO dates, names; empty if nothing is. */
    public String textOf(ParticipantEntry entry) {
        return Objects.toString(valueOf(entry), "");
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "field." + name());
    }
}
