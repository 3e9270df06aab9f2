package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.Participant;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PersonPseudonyms;
import kz.almasu.submission.Submission;

/** Builds the participants of the signed content, with the foreign institutions as reported, even if merged. */
@ApplicationScoped
class ReportedParticipants {

    @Inject
    private Participants participants;

    @Inject
    private PersonPseudonyms personPseudonyms;

    List<ReportedParticipant> of(Submission submission) {
        return participants.of(submission).stream()
                .map(participant -> reported(submission, participant))
                .toList();
    }

    private ReportedParticipant reported(Submission submission, Participant participant) {
        ForeignInstitution foreignInstitution = participant.getReportedForeignInstitution();
        String pseudonym = personPseudonyms.withinSubmission(
                submission, participant.entry().getPersonPseudonym());
        return ReportedParticipant.of(participant, foreignInstitution.getId(), foreignInstitution.getName(), pseudonym);
    }
}
