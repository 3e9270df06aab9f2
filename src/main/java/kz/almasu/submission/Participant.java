package kz.almasu.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;

/**
 * One person in one exchange. It counts in the half-year in which the exchange begins; a person with two exchanges is
 * two participants.
 */
@Entity
public class Participant implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participant_seq")
    @SequenceGenerator(name = "participant_seq", sequenceName = "participant_seq", allocationSize = 1000)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    /** Full name in lower case, for search: databases differ in lower-casing Kazakh letters. */
    @Column(name = "search_name")
    private String searchName;

    /** Collation key of the full name in the Kazakh alphabet: databases differ in sorting it. */
    @Column(name = "sort_key")
    private String sortKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Degree degree;

    @ManyToOne(fetch = FetchType.LAZY)
    private Field field;

    @ManyToOne(fetch = FetchType.LAZY)
    private Format format;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    private Country country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "foreign_institution_id")
    private ForeignInstitution foreignInstitution;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    /** Null if no identity number was given; see {@link PersonPseudonyms}. */
    @Column(name = "person_pseudonym")
    private String personPseudonym;

    /** Free text from the office to the ministry; empty or null for none. */
    private String remark;

    @Version
    private int version;

    protected Participant() {}

    public Participant(Submission submission, ParticipantEntry entry, ForeignInstitution foreignInstitution) {
        this.submission = Objects.requireNonNull(submission);
        correct(entry, foreignInstitution);
    }

    /**
     * Updates the participant from an entry that the caller has checked.
     *
     * @param institution the registered institution that the entry names
     */
    public final void correct(ParticipantEntry entry, ForeignInstitution institution) {
        foreignInstitution = Objects.requireNonNull(institution);
        ParticipantTable.stored().forEach(column -> column.copy(entry, this));
        searchName = getFullName().toLowerCase(Locale.ROOT);
        sortKey = Language.KK.sortKey(getFullName());
    }

    public ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        ParticipantTable.stored().forEach(column -> column.copy(this, entry));
        entry.setForeignInstitution(getForeignInstitution().getName());
        return entry;
    }

    public Long getId() {
        return id;
    }

    public Submission getSubmission() {
        return submission;
    }

    public Direction getDirection() {
        return direction;
    }

    void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getFamilyName() {
        return familyName;
    }

    void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFullName() {
        return PersonName.full(familyName, givenName);
    }

    String getSearchName() {
        return searchName;
    }

    String getSortKey() {
        return sortKey;
    }

    public Degree getDegree() {
        return degree;
    }

    void setDegree(Degree degree) {
        this.degree = degree;
    }

    public Field getField() {
        return field;
    }

    void setField(Field field) {
        this.field = field;
    }

    public Format getFormat() {
        return format;
    }

    void setFormat(Format format) {
        this.format = format;
    }

    public Programme getProgramme() {
        return programme;
    }

    void setProgramme(Programme programme) {
        this.programme = programme;
    }

    public Country getCountry() {
        return country;
    }

    void setCountry(Country country) {
        this.country = country;
    }

    /** The reported foreign institution, even if it has been merged since. */
    public ForeignInstitution getReportedForeignInstitution() {
        return foreignInstitution;
    }

    /** The reported institution abroad or, if that was merged, its canonical one. */
    public ForeignInstitution getForeignInstitution() {
        return foreignInstitution.canonical();
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    String getPersonPseudonym() {
        return personPseudonym;
    }

    void setPersonPseudonym(String personPseudonym) {
        this.personPseudonym = personPseudonym;
    }

    public String getRemark() {
        return remark;
    }

    void setRemark(String remark) {
        this.remark = remark;
    }

    public int getVersion() {
        return version;
    }
}
