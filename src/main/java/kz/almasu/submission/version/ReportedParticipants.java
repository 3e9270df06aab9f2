package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PersonPseudonyms;
import kz.almasu.submission.Submission;

/** Builds the participants of the signed content, with the foreign institutions as reported, even if merged. */
@ApplicationScoped
class ReportedParticipants {

    /** Plain SQL: a {@code Participant} returns the institution into which the reported one has been merged. */
    private static final String FOREIGN_INSTITUTIONS = "select p.id, f.id, f.name from participant p"
            + " join foreign_institution f on f.id = p.foreign_institution_id where p.submission_id = ?";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Participants participants;

    @Inject
    private PersonPseudonyms personPseudonyms;

    List<ReportedParticipant> of(Submission submission) {
        Map<Long, Object[]> foreignInstitutions = new HashMap<>();
        for (Object row : entityManager
                .createNativeQuery(FOREIGN_INSTITUTIONS)
                .setParameter(1, submission.getId())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            foreignInstitutions.put(((Number) columns[0]).longValue(), columns);
        }
        return participants.of(submission).stream()
                .map(participant -> {
                    Object[] foreignInstitution = foreignInstitutions.get(participant.getId());
                    String pseudonym = personPseudonyms.withinSubmission(
                            submission, participant.entry().getPersonPseudonym());
                    return ReportedParticipant.of(
                            participant,
                            ((Number) foreignInstitution[1]).longValue(),
                            (String) foreignInstitution[2],
                            pseudonym);
                })
                .toList();
    }
}
