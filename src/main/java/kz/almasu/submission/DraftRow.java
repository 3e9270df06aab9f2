package kz.almasu.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What an office has entered about a participant that cannot be stored yet: texts as they were typed. It counts nowhere,
 * and the submission cannot be submitted with it.
 *
 * <p>Its life: it begins with the first cell, and ends when it has no errors and becomes a participant, or when it is
 * removed. After that it is kept for a while: a request that was sent twice finds the participant instead of making
 * another, and a removed participant comes back with the mark of its person.
 */
@Entity
@Table(name = "draft_row")
public class DraftRow implements Serializable {

    /** Longest name that a page can give a row, in characters. */
    public static final int MAX_KEY_LENGTH = 36;

    /** Longest text of a cell, in characters; all cells together fit their column. */
    public static final int MAX_CELL_LENGTH = 1000;

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_row_seq")
    @SequenceGenerator(name = "draft_row_seq", sequenceName = "draft_row_seq")
    private Long id;

    @ManyToOne
    private Submission submission;

    @Column(name = "row_key")
    private String key;

    @Convert(converter = CellsConverter.class)
    private Map<ParticipantField, String> cells = Map.of();

    @Column(name = "person_pseudonym")
    private String personPseudonym;

    @Column(name = "participant_id")
    private Long participantId;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected DraftRow() {}

    public DraftRow(Submission submission, String key) {
        this.submission = Objects.requireNonNull(submission);
        this.key = Objects.requireNonNull(key);
    }

    /** Takes over what is in the cells now. One that was removed is unfinished again. */
    public void update(Map<ParticipantField, String> texts) {
        cells = Map.copyOf(texts);
        participantId = null;
        closedAt = null;
    }

    /** Recognises the person as that of this entry. */
    public void copyPersonFrom(ParticipantEntry person) {
        personPseudonym = person.getPersonPseudonym();
    }

    /** Says in an entry made of its cells who the person is, if that is known. */
    public void copyPersonTo(ParticipantEntry entry) {
        entry.pseudonymize(personPseudonym);
    }

    /** It is a participant now. */
    public void promoteTo(Participant made, Instant at) {
        participantId = made.getId();
        cells = Map.of();
        closedAt = at;
    }

    /** It, or the participant of this name, was removed; what it said is kept for the one who takes that back. */
    public void close(Instant at) {
        participantId = null;
        closedAt = at;
    }

    public Submission getSubmission() {
        return submission;
    }

    public String getKey() {
        return key;
    }

    /** The texts of the cells that are not empty. */
    public Map<ParticipantField, String> getCells() {
        return cells;
    }

    /** The id of the participant that it has become; null if it has not. */
    public Long getParticipantId() {
        return participantId;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public int getVersion() {
        return version;
    }
}
