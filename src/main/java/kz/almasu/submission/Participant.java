package kz.almasu.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import kz.almasu.registry.Direction;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.system.Language;

/**
 * One person in one exchange. It counts in the half-year in which the exchange begins; a person with two exchanges is
 * two participants.
 */
@Entity
public class Participant extends Exchange {

    /** Longest family or given name, in characters. */
    public static final int MAX_NAME_LENGTH = 100;

    /** Longest remark, in characters. */
    public static final int MAX_REMARK_LENGTH = 500;

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
    @Column(name = "sort_key")
    private String sortKey;

    /** By which the person is recognised, if an identity number was given; see {@link PersonPseudonyms}. */
    @Column(name = "person_pseudonym")
    private String personPseudonym;

    /** The office's own words for the ministry; empty or null for none. */
    private String remark;

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
        setExchange(entry, institution);
        if (entry.getPersonPseudonym() != null) {
            personPseudonym = entry.hasPerson() ? entry.getPersonPseudonym() : null;
        }
        remark = entry.getRemark() == null ? remark : entry.getRemark();
        searchName = getFullName().toLowerCase(Locale.ROOT);
        sortKey = Language.KK.sortKey(getFullName());
    }

    /** What is entered about this participant now. */
    public ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        entry.setDirection(direction);
        entry.setFamilyName(familyName);
        entry.setGivenName(givenName);
        copyExchangeTo(entry);
        entry.pseudonymize(Objects.toString(personPseudonym, ""));
        entry.setRemark(Objects.toString(remark, ""));
        return entry;
    }

    /** Sets the values of a statement, in the order of {@code ParticipantInsert}. */
    public void bindTo(PreparedStatement insert) throws SQLException {
        insert.setLong(1, id);
        insert.setLong(2, submission.getId());
        insert.setString(3, direction.name());
        insert.setString(4, familyName);
        insert.setString(5, givenName);
        insert.setString(6, searchName);
        insert.setString(7, sortKey);
        insert.setString(8, personPseudonym);
        insert.setString(9, remark);
        bindExchangeTo(insert, 10);
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

    public String getRemark() {
        return remark;
    }

    public int getVersion() {
        return version;
    }
}
