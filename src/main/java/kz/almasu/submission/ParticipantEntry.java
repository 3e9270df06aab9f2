package kz.almasu.submission;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;

/**
 * Data entered about one participant in a form, a grid or a row of a sheet, possibly incomplete or invalid. {@code
 * EntryValidity} checks it; only a valid entry becomes a {@link Participant}.
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

    /** As typed; passed only to {@link PersonPseudonyms#pseudonymize}, and never written to a stored session. */
    private transient String iin;

    private String personPseudonym;

    /** A new entry for another person in the same exchange: person fields are empty. */
    public ParticipantEntry copyWithoutPerson() {
        ParticipantEntry next = new ParticipantEntry();
        ParticipantField.repeated().forEach(field -> field.setValue(next, field.valueOf(this)));
        return next;
    }

    /** True if all fields are equal; names of foreign institutions are compared regardless of case and spacing. */
    public boolean hasSameValuesAs(ParticipantEntry other) {
        return Arrays.stream(ParticipantField.values()).allMatch(field -> hasSameValue(field, other));
    }

    /** True if the field is equal, or optional and unspecified in the other entry. */
    public boolean hasSameValue(ParticipantField field, ParticipantEntry other) {
        return switch (field) {
            case FOREIGN_INSTITUTION -> foreignInstitutionKey().equals(other.foreignInstitutionKey());
            case IIN -> isSamePersonAs(other);
            default ->
                field.isOptional()
                        ? field.valueOf(other) == null || field.textOf(this).equals(field.textOf(other))
                        : Objects.equals(field.valueOf(this), field.valueOf(other));
        };
    }

    /** True if both have the same pseudonym, both have none, or either leaves it unspecified (null). */
    private boolean isSamePersonAs(ParticipantEntry other) {
        return personPseudonym == null
                || other.personPseudonym == null
                || personPseudonym.equals(other.personPseudonym);
    }

    public void copyPersonFrom(ParticipantEntry other) {
        pseudonymize(other.personPseudonym);
    }

    public void clearPerson() {
        pseudonymize("");
    }

    /** Replaces the identity number by this pseudonym; empty for none, null for unspecified. */
    public void pseudonymize(String pseudonym) {
        personPseudonym = pseudonym;
        iin = null;
    }

    public boolean hasPerson() {
        return iin != null || (personPseudonym != null && !personPseudonym.isEmpty());
    }

    /** Direction and name in lower case: the key by which a changed row is matched. */
    public String personKey() {
        return direction + "|" + PersonName.key(familyName, givenName);
    }

    public String foreignInstitutionKey() {
        return foreignInstitution == null ? "" : ForeignInstitution.searchName(foreignInstitution);
    }

    /** Letters are stored composed, whatever the keyboard or file wrote. */
    private static String strip(String typed) {
        return typed == null || typed.isBlank() ? null : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
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
        this.givenName = PersonName.given(strip(givenName));
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

    /** Empty for none; null if unspecified. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark == null ? null : remark.strip();
    }

    /** The identity number as typed, until replaced by its pseudonym; null if not given. */
    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = strip(iin);
    }

    /** Empty for a person without identity number; null if unspecified. */
    public String getPersonPseudonym() {
        return personPseudonym;
    }
}
