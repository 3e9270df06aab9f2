package kz.almasu.submission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;
import kz.almasu.submission.rule.EntryValidity;

/**
 * What an office has entered about one participant, in a form or in a row of a sheet, complete and right or not yet.
 * {@link EntryValidity} says what is wrong with it; only one without errors becomes a {@link Participant}.
 */
public class ParticipantEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private Direction direction;
    private String familyName;
    private String givenName;
    private Degree degree;
    private Field field;
    private Format format;
    private Programme programme;
    private Country country;
    private String foreignInstitution;
    private LocalDate startDate;
    private LocalDate endDate;
    private String remark;

    /** As typed; it goes no further than to {@link PersonPseudonyms#pseudonymize}, nor into a stored session. */
    private transient String iin;

    private String personPseudonym;

    /** An empty entry for the next person of the same exchange: it keeps all but the person. */
    public ParticipantEntry copyWithoutPerson() {
        ParticipantEntry next = new ParticipantEntry();
        ParticipantField.repeated().forEach(field -> field.setValue(next, field.valueOf(this)));
        return next;
    }

    /** Whether both say the same; a foreign institution is the same however it is capitalised or spaced. */
    public boolean hasSameValuesAs(ParticipantEntry other) {
        return Arrays.stream(ParticipantField.values()).allMatch(field -> hasSameValue(field, other));
    }

    /** Whether the other says the same in this field; what it leaves open contradicts nothing. */
    public boolean hasSameValue(ParticipantField which, ParticipantEntry other) {
        return switch (which) {
            case FOREIGN_INSTITUTION -> foreignInstitutionKey().equals(other.foreignInstitutionKey());
            case IIN -> isSamePersonAs(other);
            default ->
                which.isOptional()
                        ? which.valueOf(other) == null || which.textOf(this).equals(which.textOf(other))
                        : Objects.equals(which.valueOf(this), which.valueOf(other));
        };
    }

    /** Whether both know the person by the same mark or know that there is none; who says nothing contradicts nobody. */
    private boolean isSamePersonAs(ParticipantEntry other) {
        return personPseudonym == null
                || other.personPseudonym == null
                || personPseudonym.equals(other.personPseudonym);
    }

    /** Says of the person what the other says. */
    public void copyPersonFrom(ParticipantEntry other) {
        pseudonymize(other.personPseudonym);
    }

    /** Says that there is no identity number. */
    public void clearPerson() {
        pseudonymize("");
    }

    /** Puts the mark in the place of the number. */
    public void pseudonymize(String mark) {
        personPseudonym = mark;
        iin = null;
    }

    /** Whether an identity number is known, or typed now. */
    public boolean hasPerson() {
        return iin != null || (personPseudonym != null && !personPseudonym.isEmpty());
    }

    /** Who it is and which way they went, without regard to capitals: by this a changed row is recognised. */
    public String personKey() {
        return (direction + "|" + familyName + "|" + givenName).toLowerCase(Locale.ROOT);
    }

    /** The foreign institution in the form in which names are compared. */
    public String foreignInstitutionKey() {
        return foreignInstitution == null ? "" : ForeignInstitution.searchName(foreignInstitution);
    }

    private static String strip(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = strip(familyName);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = strip(givenName);
    }

    public Degree getDegree() {
        return degree;
    }

    public void setDegree(Degree degree) {
        this.degree = degree;
    }

    public Field getField() {
        return field;
    }

    public void setField(Field field) {
        this.field = field;
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public Programme getProgramme() {
        return programme;
    }

    public void setProgramme(Programme programme) {
        this.programme = programme;
    }

    public Country getCountry() {
        return country;
    }

    public void setCountry(Country country) {
        this.country = country;
    }

    /** The name of the institution abroad, as the registry has it or, for a new one, as it was typed. */
    public String getForeignInstitution() {
        return foreignInstitution;
    }

    public void setForeignInstitution(String foreignInstitution) {
        this.foreignInstitution = strip(foreignInstitution);
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    /** Empty for none; null where nothing was said of it. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark == null ? null : remark.strip();
    }

    /** The identity number as typed, until it is sealed; null if none was given. */
    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = strip(iin);
    }

    /** By which the person is recognised; empty for a person without identity number, null where nothing was said of it. */
    public String getPersonPseudonym() {
        return personPseudonym;
    }
}
