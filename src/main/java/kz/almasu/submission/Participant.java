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

    /** Longest family or given name, in characters. */
    public static final int LONGEST_NAME = 100;

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

    /** Family and given name in lower case, to search in: databases differ in how they fold Kazakh letters. */
    @Column(name = "search_name")
    private String searchName;

    /** The place of the name in the Kazakh alphabet as sortable text: databases differ in that, too. */
    private String alphabetical;

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

    /** By which the person is recognised, if an identity number was given; see {@link PersonMarks}. */
    @Column(name = "person_mark")
    private String personMark;

    @Version
    private int version;

    protected Participant() {}

    public Participant(Submission submission, ParticipantEntry entry, ForeignInstitution foreignInstitution) {
        this.submission = Objects.requireNonNull(submission);
        correct(entry, foreignInstitution);
    }

    /** Takes over what was entered; the caller has checked it and knows the foreign institution that it names. */
    public final void correct(ParticipantEntry entry, ForeignInstitution institution) {
        direction = entry.getDirection();
        familyName = entry.getFamilyName();
        givenName = entry.getGivenName();
        degree = entry.getDegree();
        field = entry.getField();
        format = entry.getFormat();
        programme = entry.getProgramme();
        country = entry.getCountry();
        foreignInstitution = Objects.requireNonNull(institution);
        startDate = entry.getStartDate();
        endDate = entry.getEndDate();
        personMark = entry.getPersonMark() == null ? personMark : entry.getPersonMark();
        searchName = getFullName().toLowerCase(Locale.ROOT);
        alphabetical = Language.KK.sortKey(getFullName());
    }

    /** What is entered about this participant now. */
    public ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        entry.setDirection(direction);
        entry.setFamilyName(familyName);
        entry.setGivenName(givenName);
        entry.setDegree(degree);
        entry.setField(field);
        entry.setFormat(format);
        entry.setProgramme(programme);
        entry.setCountry(country);
        entry.setForeignInstitution(getForeignInstitution().getName());
        entry.setStartDate(startDate);
        entry.setEndDate(endDate);
        entry.seal(personMark);
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

    public String getFamilyName() {
        return familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    /** Family name first, as lists are sorted. */
    public String getFullName() {
        return familyName + " " + givenName;
    }

    public Degree getDegree() {
        return degree;
    }

    public Field getField() {
        return field;
    }

    public Format getFormat() {
        return format;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Country getCountry() {
        return country;
    }

    /** The institution abroad; if the one that was reported has been merged since, what it was merged into. */
    public ForeignInstitution getForeignInstitution() {
        return foreignInstitution.surviving();
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public int getVersion() {
        return version;
    }
}
