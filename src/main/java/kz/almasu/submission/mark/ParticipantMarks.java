package kz.almasu.submission.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.account.Account;
import kz.almasu.submission.Participant;
import kz.almasu.submission.Submission;
import kz.almasu.system.Refusal;

/**
 * Repository of marks. Lookup requires the submission, so that no request reaches the marks of another. Marks that are
 * not sent yet are for the ministry only.
 */
@ApplicationScoped
public class ParticipantMarks {

    private static final String UNSENT = "m.sentAt is null";

    private static final String OF_THE_LAST_RETURN =
            "m.sentAt = (select max(o.sentAt) from ParticipantMark o where o.submission = :submission)";

    @PersistenceContext
    private EntityManager entityManager;

    /** Marks that the next return will send, in order of the names. */
    public List<ParticipantMark> unsent(Submission submission) {
        return find(submission, UNSENT);
    }

    private List<ParticipantMark> find(Submission submission, String condition) {
        return entityManager
                .createQuery(
                        "select m from ParticipantMark m where m.submission = :submission and (" + condition
                                + ") order by m.participantName, m.id",
                        ParticipantMark.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    /** Numbers of participants to correct or to leave out, by submission; one without any is not there. */
    public Map<Submission, Long> countOpen(List<Submission> submissions) {
        return entityManager
                .createQuery(
                        "select m.submission, count(m) from ParticipantMark m where m.submission in :submissions"
                                + " and m.sentAt is null and m.verdict <> :inOrder group by m.submission",
                        Object[].class)
                .setParameter("submissions", submissions)
                .setParameter("inOrder", MarkVerdict.IN_ORDER)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Submission) row[0], row -> (Long) row[1]));
    }

    /** Marks of the last return and those that the next one will send, in order of the names. */
    public List<ParticipantMark> current(Submission submission) {
        return find(submission, UNSENT + " or " + OF_THE_LAST_RETURN);
    }

    /** Marks of the last return, in order of the names. */
    public List<ParticipantMark> sent(Submission submission) {
        return find(submission, OF_THE_LAST_RETURN);
    }

    /** The mark on this participant, if the last return sent one. */
    public Optional<ParticipantMark> sent(Submission submission, Long participant) {
        return of(sent(submission), participant);
    }

    /** The mark on this participant that is not sent yet. */
    public Optional<ParticipantMark> unsent(Submission submission, Long participant) {
        return of(unsent(submission), participant);
    }

    private static Optional<ParticipantMark> of(List<ParticipantMark> marks, Long participant) {
        return marks.stream()
                .filter(mark -> mark.getParticipantId().equals(participant))
                .findFirst();
    }

    /**
     * Sets or replaces the verdict on a participant. Repeating the same one changes nothing.
     *
     * @param seen version of the mark that the reviewer has seen; 0 for none
     * @throws Refusal conflict, if another reviewer was faster
     */
    public ParticipantMark mark(
            Participant participant, int submittedVersion, MarkEntry entry, int seen, Account account, Instant at) {
        Optional<ParticipantMark> present = unsent(participant.getSubmission(), participant.getId());
        if (present.isPresent() && present.get().says(entry)) {
            return present.get();
        }
        refuseIfChanged(present, seen);
        ParticipantMark mark = present.orElseGet(() -> new ParticipantMark(participant));
        mark.update(entry, participant, submittedVersion, account.getLogin(), at);
        if (present.isEmpty()) {
            entityManager.persist(mark);
        }
        entityManager.flush();
        return mark;
    }

    /**
     * Removes a mark that is not sent yet.
     *
     * @throws Refusal conflict, if another reviewer was faster
     */
    public void remove(Submission submission, Long participant, int seen) {
        Optional<ParticipantMark> present = unsent(submission, participant);
        refuseIfChanged(present, seen);
        present.ifPresent(entityManager::remove);
    }

    private static void refuseIfChanged(Optional<ParticipantMark> present, int seen) {
        int version = present.map(ParticipantMark::getVersion).orElse(0);
        if (version != seen) {
            throw present.map(mark -> Refusal.conflict("mark.changed", mark.getMarkedBy(), mark.getVerdict()))
                    .orElseGet(() -> Refusal.conflict("mark.removed"));
        }
    }

    /** Sends the marks to the office. Returns true if one requires something of it. */
    public boolean send(Submission submission, Instant at) {
        List<ParticipantMark> marks = unsent(submission);
        marks.forEach(mark -> mark.send(at));
        return marks.stream().anyMatch(ParticipantMark::isOpen);
    }

    /** Makes the marks of a return that is taken back those of the next one again. */
    public void unsend(Submission submission, Instant sentAt) {
        sent(submission).stream()
                .filter(mark -> mark.getSentAt().equals(sentAt))
                .forEach(mark -> mark.send(null));
    }

    /** True if the office has answered a mark since then. */
    public boolean isAnsweredSince(Submission submission, Instant then) {
        return entityManager
                        .createQuery(
                                "select count(m) from ParticipantMark m where m.submission = :submission"
                                        + " and m.answeredAt >= :then",
                                Long.class)
                        .setParameter("submission", submission)
                        .setParameter("then", then)
                        .getSingleResult()
                > 0;
    }

    /** Sets or replaces the office's answer. */
    public void answer(ParticipantMark mark, String text, Account account, Instant at) {
        mark.answer(text, account.getLogin(), at);
        entityManager.flush();
    }

    /**
     * Refuses to change a participant that the last return did not mark, unless it opened all.
     *
     * @throws Refusal conflict, if it is locked
     */
    public void requireUnlocked(Participant participant) {
        Submission submission = participant.getSubmission();
        boolean locked = submission.isOnlyMarkedEditable()
                && of(sent(submission), participant.getId())
                        .filter(ParticipantMark::isOpen)
                        .isEmpty();
        if (locked) {
            throw Refusal.conflict("participant.locked", participant.getFullName());
        }
    }

    /**
     * Refuses to add a participant if the last return opened only the marked ones. One that was removed since can be
     * added again.
     *
     * @throws Refusal conflict, if none can be added
     */
    public void requireAddable(Submission submission, String fullName) {
        boolean addable = !submission.isOnlyMarkedEditable()
                || sent(submission).stream()
                        .anyMatch(mark ->
                                mark.isOpen() && mark.getParticipantName().equalsIgnoreCase(fullName));
        if (!addable) {
            throw Refusal.conflict("participant.notAddable", fullName);
        }
    }
}
