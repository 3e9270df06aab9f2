package kz.almasu.submission.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.submission.Participants;
import kz.almasu.submission.Submission;

/** Compares marks with the participants as they are now, in statements whose number does not depend on that of marks. */
@ApplicationScoped
public class MarkedParticipants {

    @Inject
    private Participants participants;

    @Inject
    private CodeLists codeLists;

    /** The marks of a submission beside its participants, in the order of the marks. */
    public List<MarkedParticipant> of(Submission submission, List<ParticipantMark> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Long> ids =
                marks.stream().map(ParticipantMark::getParticipantId).distinct().toList();
        Map<Long, Participant> now =
                participants.find(ParticipantQuery.of(submission).among(ids), 0, ids.size()).stream()
                        .collect(Collectors.toMap(Participant::getId, Function.identity()));
        CodeIndex codes = new CodeIndex(codeLists);
        return marks.stream()
                .map(mark -> MarkedParticipant.of(mark, now.get(mark.getParticipantId()), codes))
                .toList();
    }
}
