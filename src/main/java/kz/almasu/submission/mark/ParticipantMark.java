package kz.almasu.submission.mark;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.almasu.submission.CellsConverter;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Submission;
import kz.almasu.system.Refusal;

/**
 * A reviewer's verdict on one participant of a submitted version, with remarks and the office's answer. It refers to the
 * participant by id, which corrections and uploads keep, and holds the values that were judged.
 */
@Entity
@Table(name = "participant_mark")
public class ParticipantMark implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participant_mark_seq")
    @SequenceGenerator(name = "participant_mark_seq", sequenceName = "participant_mark_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "participant_id")
    private Long participantId;

    @Column(name = "participant_name")
    private String participantName;

    @Column(name = "person_pseudonym")
    private String personPseudonym;

    @Convert(converter = CellsConverter.class)
    private Map<ParticipantField, String> reported = new EnumMap<>(ParticipantField.class);

    @Enumerated(EnumType.STRING)
    private MarkVerdict verdict;

    private String remark;

    @Column(name = "field_remarks")
    @Convert(converter = CellsConverter.class)
    private Map<ParticipantField, String> fieldRemarks = new EnumMap<>(ParticipantField.class);

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected ParticipantMark() {}

    ParticipantMark(Participant participant) {
        submission = Objects.requireNonNull(participant.getSubmission());
        participantId = participant.getId();
    }

    /** Sets or replaces the verdict on the participant as it is in this submitted version. */
    void update(MarkEntry entry, Participant participant, int submittedVersion, String login, Instant at) {
        ParticipantEntry judged = participant.entry();
        Map<ParticipantField, String> values = new EnumMap<>(ParticipantField.class);
        ParticipantField.declared().forEach(field -> values.put(field, field.textOf(judged)));
        reported = values;
        personPseudonym = judged.getPersonPseudonym();
        participantName = participant.getFullName();
        versionNumber = submittedVersion;
        verdict = entry.verdict();
        remark = entry.remark();
        fieldRemarks = new EnumMap<>(ParticipantField.class);
        fieldRemarks.putAll(entry.fieldRemarks());
        markedBy = login;
        markedAt = at;
    }

    boolean says(MarkEntry entry) {
        return entry.equals(new MarkEntry(verdict, remark, fieldRemarks));
    }

    void send(Instant at) {
        sentAt = at;
    }

    /** @throws Refusal invalid, if the text is missing or too long */
    void answer(String text, String login, Instant at) {
        String checked = MarkEntry.text(text, MarkEntry.MAX_LENGTH);
        if (checked == null) {
            throw Refusal.invalid("answer.required");
        }
        answer = checked;
        answeredBy = login;
        answeredAt = at;
    }

    public Submission getSubmission() {
        return submission;
    }

    /** Number of the submitted version that was judged. */
    public int getVersionNumber() {
        return versionNumber;
    }

    public Long getParticipantId() {
        return participantId;
    }

    /** Full name in the judged version. */
    public String getParticipantName() {
        return participantName;
    }

    String getPersonPseudonym() {
        return personPseudonym;
    }

    /** Values in the judged version, as in a sheet. */
    Map<ParticipantField, String> getReported() {
        return Map.copyOf(reported);
    }

    public MarkVerdict getVerdict() {
        return verdict;
    }

    /** True if the office has to correct the participant or to leave it out. */
    public boolean isOpen() {
        return verdict.isOpen();
    }

    /** Null for none. */
    public String getRemark() {
        return remark;
    }

    public Map<ParticipantField, String> getFieldRemarks() {
        return new EnumMap<>(fieldRemarks);
    }

    public String getMarkedBy() {
        return markedBy;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }

    /** Null until the report is returned with the mark. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Null for none. */
    public String getAnswer() {
        return answer;
    }

    /** Counts the changes, for optimistic locking. */
    public int getVersion() {
        return version;
    }
}
